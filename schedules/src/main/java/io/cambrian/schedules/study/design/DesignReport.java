package io.cambrian.schedules.study.design;

import io.cambrian.schedules.study.Bar;
import io.cambrian.schedules.study.StudyReport;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/**
 * What {@link DesignStudy} has found.
 *
 * @param problems for each line
 * @param lines in the order of the table
 */
public record DesignReport(int problems, List<Line> lines) implements StudyReport {

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

    /** What is asked of these figures. */
    @Override
    public List<Bar> bars() {
        return List.of(Bar.exactly(
                "figures that are as expected",
                lines.stream().filter(Line::asExpected).count(),
                lines.size()));
    }

    @Override
    public void print(PrintWriter out) {
        out.printf(Locale.ROOT, "%-40s %8s %8s %8s %8s%n", "", "expected", "solved", "calls", "expected");
        for (Line line : lines) {
            String known = line.expectedCalls().isEmpty()
                    ? ""
                    : String.format(Locale.ROOT, "%.2f", line.expectedCalls().getAsDouble());
            out.printf(
                    Locale.ROOT,
                    "%-40s %8.3f %8.4f %8.2f %8s%s%n",
                    line.name(),
                    line.expected(),
                    line.solved(),
                    line.calls(),
                    known,
                    line.asExpected() ? "" : "  not as expected");
        }
    }
}
