package io.cambrian.schedules.study;

import io.cambrian.evaluators.task.MeasuredScore;
import io.cambrian.evaluators.task.MeasuredScores;
import io.cambrian.evaluators.task.ScoreRange;
import io.cambrian.evaluators.task.Suite;
import io.cambrian.evaluators.task.Task;
import io.cambrian.evaluators.task.TaskCatalogue;
import io.cambrian.schedules.report.TaskEntry;
import java.util.Locale;
import java.util.Optional;

/** The page of all tasks and their measured scores, as Markdown. */
public final class TaskTable {

    private static final String HEAD = """
            # Tasks

            Written by `./cambrian study tasks --scores evaluators/src/main/resources/io/cambrian/evaluators/task/scores.tsv
            --table evaluators/TASKS.md`; do not edit.

            Random: mean return of uniformly random actions with its standard error, over at least two million steps. Reference: what
            becomes 1 on the task's scale, with the reach of its 95 % interval over the seeds of the column before; settings were
            chosen on other seeds. A dash: not measured, or no better than random. Exact scores are computed, not measured.

            | task | sees | does | limit | random | reference | seeds | by | best possible |
            |---|---|---|---|---|---|---|---|---|
            """;

    private TaskTable() {}

    /** The page. */
    public static String of(TaskCatalogue catalogue, MeasuredScores scores) {
        StringBuilder page = new StringBuilder(HEAD);
        for (Task task : catalogue.tasks()) {
            page.append(row(task, scores.of(task.name()))).append('\n');
        }
        page.append(
                "\n## Suites\n\nNo task is on both sides of a suite.\n\n| suite | searched on | held out |\n|---|---|---|\n");
        for (Suite suite : Suite.all()) {
            page.append("| ").append(suite.name());
            page.append(" | ").append(String.join(", ", suite.metaTrain()));
            page.append(" | ").append(String.join(", ", suite.metaTest())).append(" |\n");
        }
        return page.toString();
    }

    private static String row(Task task, Optional<MeasuredScore> measured) {
        ScoreRange range = task.scores();
        boolean exact = range.optimum().isPresent();
        String random = exact
                ? TaskEntry.number(Optional.of(range.random()))
                : measured.map(TaskTable::random).orElse("-");
        String reference = exact
                ? TaskEntry.number(Optional.of(range.reference()))
                : measured.filter(score -> score.reference().isPresent())
                        .map(TaskTable::reference)
                        .orElse("-");
        String seeds = exact || measured.isEmpty() || measured.get().seeds() == 0
                ? ""
                : Integer.toString(measured.get().seeds());
        String method = exact ? "exact" : measured.map(MeasuredScore::method).orElse("");
        return "| "
                + String.join(
                        " | ",
                        task.name(),
                        task.observationSpace().toString(),
                        task.actionSpace().toString(),
                        String.format(Locale.ROOT, "%,d", task.horizon()),
                        random,
                        reference,
                        seeds,
                        method,
                        TaskEntry.of(task)
                                .optimum()
                                .map(best -> TaskEntry.number(Optional.of(best)))
                                .orElse(""))
                + " |";
    }

    private static String random(MeasuredScore score) {
        return with(score.random(), score.randomError());
    }

    private static String reference(MeasuredScore score) {
        return with(score.reference().orElseThrow(), score.reach());
    }

    private static String with(double value, double error) {
        String number = TaskEntry.number(Optional.of(value));
        return error == 0 ? number : number + " ± " + String.format(Locale.ROOT, "%.2g", error);
    }
}
