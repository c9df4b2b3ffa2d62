package io.cambrian.evaluators.benchmark;

import java.util.List;

/**
 * The figures of one run of a benchmark, on one machine, of one state of the sources.
 *
 * @param machine where
 * @param commit the state of the sources, with {@code +} behind it when files had been changed since; empty if unknown
 * @param date when it began, as ISO 8601 in UTC
 * @param figures in the order in which they were measured
 */
public record BenchmarkReport(Machine machine, String commit, String date, List<Figure> figures) {

    public BenchmarkReport {
        figures = List.copyOf(figures);
    }

    /** Whether no figure missed its bar. */
    public boolean passed() {
        return figures.stream().noneMatch(figure -> figure.mark() == Mark.MISSED);
    }
}
