package io.cambrian.schedules.study.loss;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.schedules.discovery.Experiments;
import io.cambrian.schedules.report.LearningCurves;
import io.cambrian.schedules.spec.RunSpec;
import io.cambrian.schedules.spec.RunSpecReader;
import io.cambrian.schedules.spec.yaml.SpecException;
import io.cambrian.schedules.study.ImprovementProbability;
import io.cambrian.schedules.study.Scores;
import io.cambrian.searchspace.random.RootSeed;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Tuning at the smallest size: equal effort, one answer whatever the threads, and what is refused. */
class RetuneStudyTest {

    private static final PrintWriter NOWHERE = new PrintWriter(Writer.nullWriter());
    private static final RetuneEffort EFFORT = new RetuneEffort(3, 2, 2, 3);

    private static RunSpec spec(String fields) {
        return RunSpecReader.read("test", """
                name: tiny
                evaluations: 4
                search-space:
                  kind: hyper-parameters
                  program: DQN
                  fields: {%s}
                meta-learner: {kind: random-search}
                trainer: {kind: dqn, hidden: [8], learning-starts: 100}
                stages:
                  - {task: Catch, environment-steps: 600}
                  - {task: DeepSea-4, environment-steps: 600}
                """.formatted(fields));
    }

    private static RetuneStudy study() {
        return new RetuneStudy(new RootSeed(3), spec("learning-rate: {from: 1.0e-4, to: 1.0e-1, scale: log}"), EFFORT);
    }

    private static List<RetuneProgram> programs(String... names) {
        return Arrays.stream(names).map(RetuneProgram::named).toList();
    }

    private static Scores scores(double... values) {
        return Scores.of(DoubleStream.of(values).boxed().toList());
    }

    @Test
    void everyProgramIsJudgedOnEveryTask() throws InterruptedException {
        RetuneReport report = study().run(programs("DQN", "DQNReg"), 2, NOWHERE);
        assertEquals(
                List.of("Catch DQN", "Catch DQNReg", "DeepSea-4 DQN", "DeepSea-4 DQNReg"),
                report.rows().stream()
                        .map(row -> row.task() + " " + row.program())
                        .toList());
        report.rows().forEach(row -> assertEquals(3, row.normalised().scores().size()));
        assertEquals(0.5, report.overall().getFirst().improvement().mean(), "the baseline against itself");
        assertEquals(
                RetuneReport.normalised("DQNReg", report.rows()).stream()
                        .mapToDouble(task -> task.mean().mean())
                        .average()
                        .orElseThrow(),
                report.overall().getLast().normalised().mean().mean(),
                1e-12);
    }

    @Test
    void threadsChangeNothing() throws InterruptedException {
        assertEquals(
                study().run(programs("DQN", "DoubleDQN"), 1, NOWHERE),
                study().run(programs("DQN", "DoubleDQN"), 2, NOWHERE));
    }

    @Test
    void equalProgramsAreTriedAlikeWhateverTheyAreCalled() throws InterruptedException {
        RetuneReport report =
                study().run(List.of(RetuneProgram.named("DQN"), new RetuneProgram("the same", "DQN")), 2, NOWHERE);
        Stream.of("Catch", "DeepSea-4").forEach(task -> {
            List<RetuneReport.Row> rows = report.rows().stream()
                    .filter(row -> row.task().equals(task))
                    .toList();
            assertEquals(rows.getFirst().settings(), rows.getLast().settings());
            assertEquals(rows.getFirst().normalised(), rows.getLast().normalised());
        });
    }

    @Test
    void theTableHasARowForEachProgramOnEachTaskAndOnAll() throws InterruptedException {
        String table = RetuneTable.of(study().run(programs("DQN", "CQL"), 2, NOWHERE), "./cambrian study retune");
        assertTrue(table.startsWith("# Tuned alike: DQN, CQL\n"), table);
        assertEquals(
                2,
                table.lines()
                        .filter(line -> line.startsWith("| Catch | 600 | "))
                        .count());
        assertTrue(table.contains("3 trials at the same"), table);
        assertTrue(table.contains("learning-rate"), table);
        assertTrue(table.lines().anyMatch(line -> line.startsWith("| CQL | ")), table);
    }

    @Test
    void everyProgramHasItsLearningCurveOnEveryTask() throws InterruptedException {
        RetuneReport report = study().run(programs("DQN", "DQNReg"), 2, NOWHERE);
        assertEquals(List.of("DQNReg", "DQN"), List.copyOf(report.labels().values()), "the baseline last");
        assertEquals(
                List.of("Catch", "DeepSea-4"),
                report.learningCurves().tasks().stream()
                        .map(LearningCurves.OfTask::task)
                        .toList());
        report.learningCurves().tasks().forEach(task -> {
            assertEquals(2, task.candidates().size());
            task.candidates()
                    .forEach(curve -> assertEquals(
                            3, curve.points().getLast().score().count(), "as many agents as report seeds"));
        });
    }

    @Test
    void anEffortCountsItsTrainings() {
        assertEquals(3 + 2 * 2 + 3, EFFORT.trainings());
        assertEquals(1 + 1 * 2 + 3, new RetuneEffort(1, 4, 2, 3).trainings());
        assertThrows(IllegalArgumentException.class, () -> new RetuneEffort(0, 4, 2, 3));
    }

    @Test
    void theProbabilityCountsPairsOnEachTask() {
        ImprovementProbability better = ImprovementProbability.of(
                List.of(scores(1, 3), scores(5, 5)), List.of(scores(2, 2), scores(5, 4)), new Random(1));
        assertEquals((0.5 + 0.75) / 2, better.mean());
        assertTrue(better.low() < better.mean() && better.mean() < better.high());
        assertEquals(
                new ImprovementProbability(1, 1, 1),
                ImprovementProbability.of(List.of(scores(7, 8)), List.of(scores(1, 2)), new Random(1)));
        assertThrows(
                IllegalArgumentException.class,
                () -> ImprovementProbability.of(List.of(scores(1, 2)), List.of(), new Random(1)));
    }

    @Test
    void whatCannotBeComparedIsRefusedBeforeAnythingIsTrained() {
        refused("named once", "DQN");
        refused("named once", "DQN", "DQN");
        refused("'DPO' cannot be tuned as the run 'tiny' asks", "DQN", "DPO");
    }

    @Test
    void aRunThatTunesNothingIsRefused() {
        RunSpec losses = RunSpecReader.read("test", """
                name: losses
                evaluations: 32
                stages:
                  - {task: Catch, environment-steps: 4096}
                """);
        assertTrue(assertThrows(SpecException.class, () -> new RetuneStudy(new RootSeed(1), losses, EFFORT))
                .getMessage()
                .contains("'hyper-parameters'"));
    }

    @Test
    void aHyperParameterThatTheLearnerLacksIsRefused() {
        RetuneStudy unknown = new RetuneStudy(new RootSeed(1), spec("gae-lambda: {from: 0.5, to: 1.0}"), EFFORT);
        assertTrue(assertThrows(SpecException.class, () -> unknown.run(programs("DQN", "DQNReg"), 1, NOWHERE))
                .getMessage()
                .contains("gae-lambda"));
    }

    @Test
    void theExampleCanBeRunByDayAndByNight() {
        for (Optional<String> profile : List.of(Optional.<String>empty(), Optional.of("overnight"))) {
            RunSpec example = RunSpecReader.readFile(Path.of("examples", "retune-dqnreg.yaml"), profile);
            Experiments.check(example);
            assertEquals(4, example.stages().size());
        }
    }

    @Test
    void learnedRulesAreComparedOnGridsAndBoards() {
        for (String name : List.of("tuned-grids", "tuned-minatar")) {
            Path file = Path.of("discoveries", "groove", name + ".yaml");
            Experiments.check(RunSpecReader.readFile(file, Optional.empty()));
        }
    }

    private static void refused(String reason, String... names) {
        assertTrue(
                assertThrows(SpecException.class, () -> study().run(programs(names), 1, NOWHERE))
                        .getMessage()
                        .contains(reason),
                reason);
    }
}
