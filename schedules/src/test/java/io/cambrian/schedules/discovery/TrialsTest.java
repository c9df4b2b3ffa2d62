package io.cambrian.schedules.discovery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.archive.Archive;
import io.cambrian.archive.record.Event;
import io.cambrian.archive.record.RunId;
import io.cambrian.evaluators.Assignment;
import io.cambrian.evaluators.Curve;
import io.cambrian.evaluators.Evaluation;
import io.cambrian.evaluators.Observer;
import io.cambrian.evaluators.Outcome;
import io.cambrian.evaluators.Trainer;
import io.cambrian.evaluators.consultation.Consultant;
import io.cambrian.evaluators.dispatch.LocalDispatcher;
import io.cambrian.evaluators.tensor.Backends;
import io.cambrian.metalearners.Ask;
import io.cambrian.metalearners.MetaLearner;
import io.cambrian.metalearners.Proposal;
import io.cambrian.metalearners.StateFormat;
import io.cambrian.metalearners.Trial;
import io.cambrian.schedules.spec.RunSpec;
import io.cambrian.searchspace.loss.LossProgram;
import io.cambrian.searchspace.loss.NamedLosses;
import io.cambrian.searchspace.random.RootSeed;
import io.cambrian.searchspace.random.SearchSeed;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the discovery loop makes of the trials that a learner asks for. */
class TrialsTest {

    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-11-22T12:00:00Z"));
    private static final RunSpec SPEC = TinySpecs.randomSearch(6);
    private static final LossProgram PROGRAM = NamedLosses.byName("dqn").canonical();
    private static final SearchSeed SEEDS = new RootSeed(SPEC.seed()).search();

    @TempDir
    Path directory;

    /** Proposes one program again and again: twice in each trial, on one stage and half a lifetime, then once on its own. */
    private static final class Repeating implements MetaLearner<LossProgram, Long> {

        @Override
        public String name() {
            return "repeating";
        }

        @Override
        public Long init(SearchSeed seed) {
            return 0L;
        }

        @Override
        public Ask<LossProgram, Long> ask(Long asked) {
            Trial trial = asked % 3 == 2
                    ? Trial.own(asked)
                    : new Trial(asked - asked % 3, OptionalInt.of((int) (asked / 3 % 2)), 0.5);
            String operator = asked % 3 == 2 ? "mean" : "perturb";
            return new Ask<>(List.of(new Proposal<>(asked, PROGRAM, List.of(), operator, trial)), asked + 1);
        }

        @Override
        public Long tell(Long asked, Proposal<LossProgram> proposal, List<Evaluation> evaluations) {
            return asked;
        }

        @Override
        public boolean stands(String operator) {
            return operator.equals("mean");
        }

        @Override
        public StateFormat<Long> stateFormat() {
            return new StateFormat<>() {
                @Override
                public String write(Long state) {
                    return state.toString();
                }

                @Override
                public Long read(String json) {
                    return Long.valueOf(json);
                }
            };
        }
    }

    /** Scores everything with one and remembers what it was asked for. */
    private static final class Remembering implements Trainer<LossProgram> {

        private final ConcurrentLinkedQueue<Assignment<LossProgram>> assignments = new ConcurrentLinkedQueue<>();

        @Override
        public Evaluation train(Assignment<LossProgram> assignment, Observer observer) {
            assignments.add(assignment);
            return new Evaluation(
                    assignment.candidate().id(),
                    assignment.task().name(),
                    assignment.budget(),
                    assignment.seed(),
                    new Outcome.Scored(1, 1, new Curve(List.of())),
                    assignment.budget().environmentSteps());
        }

        List<String> trained() {
            return assignments.stream()
                    .sorted(Comparator.comparing(assignment -> assignment.seed().value()))
                    .map(assignment -> assignment.task().name() + " "
                            + assignment.budget().environmentSteps() + " "
                            + assignment.seed().value())
                    .toList();
        }
    }

    @Test
    void seedStageAndLifetimeAreThoseOfTheTrialAndOnlyItsOwnKindInherits() {
        Remembering trainer = new Remembering();
        List<Event> events = search(trainer, "trials");
        // the third behaves like the earlier one on its own, except that the first of those is trained
        List<String> expected = LongStream.of(0, 2, 3, 6, 9)
                .boxed()
                .flatMap(index -> index == 2
                        ? List.of("Catch 150 " + seed(2, 0), "DeepSea-3 100 " + seed(2, 1)).stream()
                        : List.of((index / 3 % 2 == 0 ? "Catch 75 " : "DeepSea-3 50 ") + seed(index, 0)).stream())
                .sorted(Comparator.comparing(line -> Long.valueOf(line.substring(line.lastIndexOf(' ') + 1))))
                .toList();
        assertTrue(trainer.trained().containsAll(expected), trainer.trained() + " should hold " + expected);
        for (Event event : events) {
            if (event instanceof Event.Evaluated evaluated) {
                boolean first = evaluated.index() % 3 == 0 || evaluated.index() == 2;
                assertEquals(first, evaluated.inheritedFrom().isEmpty(), evaluated + "");
            }
        }
    }

    @Test
    void aRunThatIsOpenedAgainAsksForTheSameTrials() {
        String untouched = digest("untouched", -1);
        assertEquals(untouched, digest("parked", 3));
    }

    private static long seed(long seedIndex, long stage) {
        return SEEDS.child("candidate", seedIndex).child("task", stage).value();
    }

    private List<Event> search(Remembering trainer, String name) {
        try (Archive archive = Archive.open(directory.resolve(name))) {
            RunId run = RunSession.start(archive, SPEC, Backends.best(), "test", CLOCK)
                    .run();
            assertEquals(Ending.FINISHED, search(archive, run, trainer, -1));
            return archive.view().events(run).toList();
        }
    }

    /** The digest of a search that is parked once after some polls, if {@code polls} is not negative. */
    private String digest(String name, int polls) {
        Path path = directory.resolve(name);
        RunId run;
        try (Archive archive = Archive.open(path)) {
            run = RunSession.start(archive, SPEC, Backends.best(), "test", CLOCK)
                    .run();
            search(archive, run, new Remembering(), polls);
        }
        try (Archive archive = Archive.open(path)) {
            search(archive, run, new Remembering(), -1);
            return archive.view().digest(run);
        }
    }

    private static Ending search(Archive archive, RunId run, Remembering trainer, int polls) {
        int[] left = {polls};
        try (LocalDispatcher dispatcher = new LocalDispatcher(2)) {
            Ending ending = new Discovery<>(
                            experiment(trainer),
                            run,
                            archive,
                            dispatcher,
                            DiscoveryListener.NONE,
                            InstantSource.system())
                    .search(() -> polls >= 0 && --left[0] < 0);
            archive.force();
            return ending;
        }
    }

    @SuppressWarnings("unchecked") // the spec searches losses
    private static Experiment<LossProgram, Long> experiment(Remembering trainer) {
        Experiment<LossProgram, ?> losses = (Experiment<LossProgram, ?>) Experiments.of(SPEC, Backends.best());
        return new Experiment<>(
                SPEC,
                losses.family(),
                losses.space(),
                new Repeating(),
                trainer,
                losses.protocol(),
                Consultant.NOBODY,
                List.of());
    }
}
