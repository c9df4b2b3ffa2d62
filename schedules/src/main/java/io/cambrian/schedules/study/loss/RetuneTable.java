package io.cambrian.schedules.study.loss;

import io.cambrian.schedules.study.ImprovementProbability;
import java.util.Locale;

/** What programs reach with settings of their own, as Markdown and as lines for the terminal. */
final class RetuneTable {

    private RetuneTable() {}

    /**
     * The page.
     *
     * @param command what it is written by
     */
    public static String of(RetuneReport report, String command) {
        StringBuilder page = new StringBuilder();
        RetuneEffort effort = report.effort();
        page.append("# Tuned alike: ")
                .append(String.join(
                        ", ",
                        report.overall().stream()
                                .map(RetuneReport.Overall::program)
                                .toList()))
                .append("\n\n");
        page.append(String.format(
                Locale.ROOT,
                """
                Written by `%s`; do not edit.

                Fields, trainer and tasks are those of the run `%s`; root seed %d. On every task every program had %d trials at the same
                points, of which the best %d were trained on %d selection seeds each; the best of those is shown, as it did on %d report seeds
                that nothing was chosen by. Intervals are of 95 %%. Normalised: 0 is what random actions earn, 1 the task's reference.

                | task | environment steps | program | settings | score | normalised |
                |---|---|---|---|---|---|
                """,
                command,
                report.run(),
                report.rootSeed(),
                effort.trials(),
                Math.min(effort.finalists(), effort.trials()),
                effort.selectionSeeds(),
                effort.seeds()));
        report.rows().forEach(row -> page.append(row(row)).append('\n'));
        page.append("\n| program | all tasks, normalised | better than ")
                .append(report.overall().getFirst().program())
                .append(", probability |\n|---|---|---|\n");
        report.overall().forEach(overall -> page.append(row(overall)).append('\n'));
        return page.toString();
    }

    private static String row(RetuneReport.Row row) {
        return String.format(
                Locale.ROOT,
                "| %s | %,d | %s | %s | %.2f [%.2f, %.2f]%s | %s |",
                row.task(),
                row.environmentSteps(),
                row.program(),
                row.settings(),
                row.score().mean(),
                row.score().low(),
                row.score().high(),
                row.failures() == 0 ? "" : ", " + row.failures() + " failed",
                row.normalised().mean().withEnds(3));
    }

    private static String row(RetuneReport.Overall overall) {
        return String.format(
                Locale.ROOT,
                "| %s | %s | %s |",
                overall.program(),
                overall.normalised().mean().withEnds(3),
                probability(overall.improvement()));
    }

    /** One program on one task, for the terminal. */
    static String line(RetuneReport.Row row) {
        return String.format(
                Locale.ROOT,
                "%-28s %-14s %s  (%.2f on selection seeds)  %s",
                row.task(),
                row.program(),
                row.normalised().mean().withEnds(3),
                row.selectionScore(),
                row.settings());
    }

    /** One program on all tasks, for the terminal. */
    static String line(RetuneReport.Overall overall) {
        return String.format(
                Locale.ROOT,
                "%-28s %-14s %s  better than the baseline with probability %s",
                "all tasks",
                overall.program(),
                overall.normalised().mean().withEnds(3),
                probability(overall.improvement()));
    }

    private static String probability(ImprovementProbability improvement) {
        return String.format(
                Locale.ROOT, "%.2f [%.2f, %.2f]", improvement.mean(), improvement.low(), improvement.high());
    }
}
