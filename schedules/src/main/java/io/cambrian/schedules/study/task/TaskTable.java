package io.cambrian.schedules.study.task;

import io.cambrian.evaluators.learner.TunedDqn;
import io.cambrian.evaluators.offpolicy.TunedTd3;
import io.cambrian.evaluators.onpolicy.TunedPpo;
import io.cambrian.evaluators.task.MeasuredScore;
import io.cambrian.evaluators.task.MeasuredScores;
import io.cambrian.evaluators.task.ScoreRange;
import io.cambrian.evaluators.task.Task;
import io.cambrian.evaluators.task.TaskCatalogue;
import io.cambrian.evaluators.task.TaskSuite;
import io.cambrian.schedules.report.TaskEntry;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The page of all tasks and their measured scores, as Markdown. */
public final class TaskTable {

    private static final String HEAD = """
            # Tasks

            Written by `./cambrian study tasks --scores evaluators/src/main/resources/io/cambrian/evaluators/task/scores.tsv
            --table evaluators/TASKS.md`; do not edit.

            Random: mean return of uniformly random actions with its standard error, over at least two million steps. Reference: what
            becomes 1 on the task's scale; where it was learnt, the best of the algorithms measured, the mean over that many report
            seeds with the reach of its 95 % interval, settings having been chosen on selection seeds. Exact scores are computed. A dash: nobody has measured it, or
            what was learnt is no better than random.

            | task | sees | does | limit | random | reference | seeds | by | best possible |
            |---|---|---|---|---|---|---|---|---|
            """;

    private static final String PUBLISHED = """

            ## Against published scores

            The score from which an algorithm counts as having learnt the task: what others have published for it, or 95 % of
            what is possible where that is known. Mean over the seeds. A seed of DQN is the mean of 100 greedy episodes of its best
            of twenty checkpoints; the episodes that chose the checkpoint are not among them. A seed of PPO or TD3 is the mean of
            100 greedy episodes after the training; of PPO on CartPole, MinAtar and MiniGrid, of the last 100 episodes of the
            training itself.

            | task | by | to reach | reached | seeds | |
            |---|---|---|---|---|---|
            """;

    private TaskTable() {}

    /** The page. */
    public static String of(TaskCatalogue catalogue, MeasuredScores scores) {
        StringBuilder page = new StringBuilder(HEAD);
        tasks(catalogue, scores)
                .forEach(task -> page.append(row(task, scores.of(task.name()))).append('\n'));
        page.append(PUBLISHED);
        Stream.of(
                        TunedDqn.all().stream().map(tuned -> published(tuned.task(), "DQN", tuned.solvedAt(), scores)),
                        TunedPpo.all().stream().map(tuned -> published(tuned.task(), "PPO", tuned.solvedAt(), scores)),
                        TunedTd3.all().stream().map(tuned -> published(tuned.task(), "TD3", tuned.solvedAt(), scores)))
                .flatMap(lines -> lines)
                .flatMap(Optional::stream)
                .forEach(line -> page.append(line).append('\n'));
        page.append(
                "\n## Suites\n\nNo task is on both sides of a suite.\n\n| suite | searched on | held out |\n|---|---|---|\n");
        for (TaskSuite suite : TaskSuite.all()) {
            page.append("| ").append(suite.name());
            page.append(" | ").append(String.join(", ", suite.metaTrain()));
            page.append(" | ").append(String.join(", ", suite.metaTest())).append(" |\n");
        }
        return page.toString();
    }

    /** Those that are listed, then those of families that have been measured. */
    private static Stream<Task> tasks(TaskCatalogue catalogue, MeasuredScores scores) {
        List<String> listed = catalogue.names();
        Stream<Task> others =
                scores.tasks().stream().filter(name -> !listed.contains(name)).map(catalogue::byName);
        return Stream.concat(catalogue.tasks().stream(), others);
    }

    private static String row(Task task, Optional<MeasuredScore> measured) {
        Optional<MeasuredScore> learnt =
                measured.filter(score -> score.reference().isPresent());
        boolean fromRules = !task.scores().equals(ScoreRange.RAW)
                && (learnt.isEmpty() || task.scores().optimum().isPresent());
        Stream<String> scores = fromRules ? fromRules(task.scores(), learnt) : measured(measured);
        Stream<String> spaces = Stream.of(
                task.name(),
                task.observationSpace().toString(),
                task.actionSpace().toString(),
                String.format(Locale.ROOT, "%,d", task.horizon()));
        String optimum = task.scores().optimum().isPresent()
                ? number(task.scores().optimum().getAsDouble())
                : "";
        return Stream.of(spaces, scores, Stream.of(optimum))
                .flatMap(cells -> cells)
                .collect(Collectors.joining(" | ", "| ", " |"));
    }

    /** Random score, reference, seeds and method, where the rules themselves give the scale. */
    private static Stream<String> fromRules(ScoreRange range, Optional<MeasuredScore> learnt) {
        String by = learnt.filter(score -> score.seeds() > 0)
                .map(score -> range.source() + "; " + score.method() + ", reaches " + reference(score))
                .orElse(range.source());
        return Stream.of(number(range.random()), number(range.reference()), seeds(learnt), by);
    }

    private static Stream<String> measured(Optional<MeasuredScore> score) {
        return Stream.of(
                score.map(each -> with(each.random(), each.randomError())).orElse("-"),
                score.filter(each -> each.reference().isPresent())
                        .map(TaskTable::reference)
                        .orElse("-"),
                seeds(score),
                score.map(MeasuredScore::method).orElse(""));
    }

    private static String seeds(Optional<MeasuredScore> score) {
        return score.filter(each -> each.seeds() > 0)
                .map(each -> Integer.toString(each.seeds()))
                .orElse("");
    }

    private static Optional<String> published(String task, String algorithm, double solvedAt, MeasuredScores scores) {
        return scores.of(task.replaceFirst("@.*", ""))
                .flatMap(score -> score.learntBy(algorithm))
                .map(learnt -> String.format(
                        Locale.ROOT,
                        "| %s | %s | %s | %s | %d | %s |",
                        task,
                        learnt.method(),
                        number(solvedAt),
                        with(learnt.mean(), learnt.reach()),
                        learnt.seeds(),
                        learnt.mean() >= solvedAt ? "reached" : "**missed**"));
    }

    private static String reference(MeasuredScore score) {
        return with(score.reference().orElseThrow(), score.reach());
    }

    private static String with(double value, double error) {
        String number = number(value);
        return error == 0 ? number : number + " ± " + number(error);
    }

    private static String number(double value) {
        return TaskEntry.number(Optional.of(value));
    }
}
