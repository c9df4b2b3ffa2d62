package io.cambrian.schedules.study.design;

import java.util.List;
import java.util.OptionalDouble;

/**
 * What {@link DesignStudy} has found.
 *
 * @param problems for each line
 * @param lines in the order of the table
 */
public record DesignReport(int problems, List<Line> lines) {

    private static final double BAR_OF_CALLS = 0.02;

    public DesignReport {
        lines = List.copyOf(lines);
    }

    /**
     * A figure.
     *
     * @param name for people
     * @param design what attempted, for people
     * @param expected the share that has to be solved
     * @param solved the share that was
     * @param bar how far the one may be from the other
     * @param expectedCalls on a problem, where they are known
     * @param calls on a problem
     */
    public record Line(
            String name,
            String design,
            double expected,
            double solved,
            double bar,
            OptionalDouble expectedCalls,
            double calls) {

        /** Whether the share and, where they are known, the calls are as expected. */
        public boolean asExpected() {
            return Math.abs(solved - expected) <= bar
                    && (expectedCalls.isEmpty() || Math.abs(calls - expectedCalls.getAsDouble()) <= BAR_OF_CALLS);
        }
    }

    /** Whether all lines are as expected. */
    public boolean passed() {
        return lines.stream().allMatch(Line::asExpected);
    }
}
