package io.cambrian.schedules.discovery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.archive.Archive;
import io.cambrian.archive.record.CourseRecord;
import io.cambrian.archive.record.Event;
import io.cambrian.archive.record.ImprovementRecord;
import io.cambrian.archive.record.RunId;
import io.cambrian.archive.record.SegmentRecord;
import io.cambrian.evaluators.Assignment;
import io.cambrian.evaluators.Curve;
import io.cambrian.evaluators.Evaluation;
import io.cambrian.evaluators.Improvement;
import io.cambrian.evaluators.MetaTrainer;
import io.cambrian.evaluators.Observer;
import io.cambrian.evaluators.Outcome;
import io.cambrian.evaluators.Start;
import io.cambrian.evaluators.Trainer;
import io.cambrian.evaluators.checkpoint.CheckpointWriter;
import io.cambrian.evaluators.consultation.Consultant;
import io.cambrian.evaluators.tensor.Backends;
import io.cambrian.metalearners.MetaLearner;
import io.cambrian.schedules.discovery.continuation.Continuations;
import io.cambrian.schedules.discovery.continuation.ReachedStates;
import io.cambrian.schedules.spec.RunSpec;
import io.cambrian.searchspace.loss.LossFormat;
import io.cambrian.searchspace.loss.LossProgram;
import io.cambrian.searchspace.loss.NamedLosses;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a segment or a piece of a meta-training starts from is trained again, and no more than that, when it is lost. */
class SegmentsTest {

    private static final RunId RUN = new RunId("r-20261122-120000-0001");
    private static final RunSpec SPEC = TinySpecs.randomSearch(6);
    private static final LossProgram PROGRAM = NamedLosses.byName("dqn").canonical();

    @TempDir
    Path directory;

    /** Reaches the end of each segment at once, and remembers from where to where it went. */
    private static final class Walking implements MetaTrainer<LossProgram> {

        private final List<String> walked = new ArrayList<>();

        @Override
        public Evaluation train(Assignment<LossProgram> assignment, Observer observer) {
            long from = assignment.leg().start() instanceof Start.From start
                    ? start.checkpoint().environmentSteps()
                    : 0;
            long until = assignment.leg().end(assignment.budget());
            walked.add(from + "-" + until);
            Evaluation evaluation = new Evaluation(
                    assignment.candidate().id(),
                    assignment.task().name(),
                    assignment.budget(),
                    assignment.seed(),
                    new Outcome.Scored(1, 1, new Curve(List.of())),
                    until - from);
            return evaluation.with(new CheckpointWriter().checkpoint("walking", 1, until));
        }

        /** As many environment steps as meta-steps. */
        @Override
        public Evaluation improve(Improvement<LossProgram> improvement, Observer observer) {
            long from = improvement.start() instanceof Start.From start
                    ? start.checkpoint().environmentSteps()
                    : 0;
            long until = from + improvement.metaSteps();
            walked.add(from + "+" + improvement.metaSteps());
            Evaluation evaluation = new Evaluation(
                    improvement.candidate().id(),
                    improvement.task().name(),
                    improvement.budget(),
                    improvement.seed(),
                    new Outcome.Scored(1, 1, new Curve(List.of())),
                    improvement.metaSteps());
            return evaluation.with(new CheckpointWriter().checkpoint("walking", 1, until));
        }
    }

    /** Proposals 0, 1 and 2 follow each other; proposal 3 asked for whole trainings; 4 and 5 follow each other. */
    private static RunHistory history() {
        return RunHistory.of(Stream.of(
                proposed(0, Optional.of(segment(OptionalLong.empty(), 10))),
                proposed(1, Optional.of(segment(OptionalLong.of(0), 20))),
                proposed(2, Optional.of(segment(OptionalLong.of(1), 30))),
                proposed(3, Optional.empty()),
                proposed(4, Optional.of(improvement(OptionalLong.empty(), 5))),
                proposed(5, Optional.of(improvement(OptionalLong.of(4), 7)))));
    }

    private static SegmentRecord segment(OptionalLong from, long until) {
        return new SegmentRecord(from, until, 0, 0, 0);
    }

    private static ImprovementRecord improvement(OptionalLong from, int metaSteps) {
        return new ImprovementRecord(from, metaSteps, 0, 0, 0);
    }

    private static Event proposed(long index, Optional<? extends CourseRecord> course) {
        return new Event.Proposed(
                RUN,
                index,
                PROGRAM.id(),
                PROGRAM.kind(),
                new LossFormat().write(PROGRAM),
                "?",
                List.of(),
                "sample",
                "fingerprint " + index,
                course.map(each -> each));
    }

    @Test
    void onlyTheLineOfDescentIsTrainedAgain() {
        Walking trainer = new Walking();
        try (Archive archive = Archive.open(directory.resolve("archive"))) {
            ReachedStates reached = new Continuations(archive.states(RUN)).reached();
            Segments<LossProgram> segments = new Segments<>(experiment(trainer), history(), reached);
            segments.train(trainer, 4, PROGRAM, segment(OptionalLong.of(2), 40), Observer.NONE);
            assertEquals(List.of("0-10", "10-20", "20-30", "30-40"), trainer.walked);

            segments.train(trainer, 5, PROGRAM, segment(OptionalLong.of(1), 30), Observer.NONE);
            assertEquals(List.of("20-30"), trainer.walked.subList(4, 5), "what was trained again is remembered");
            assertTrue(reached.of(5).isPresent());
        }
    }

    @Test
    void piecesOfAMetaTrainingAreImprovedAgainWhereTheirAgentsAreLost() {
        Walking trainer = new Walking();
        try (Archive archive = Archive.open(directory.resolve("archive"))) {
            ReachedStates reached = new Continuations(archive.states(RUN)).reached();
            Segments<LossProgram> segments = new Segments<>(experiment(trainer), history(), reached);
            segments.improve(6, PROGRAM, improvement(OptionalLong.of(5), 9), Observer.NONE);
            assertEquals(List.of("0+5", "5+7", "12+9"), trainer.walked);

            segments.improve(7, PROGRAM, improvement(OptionalLong.of(5), 2), Observer.NONE);
            assertEquals(List.of("12+2"), trainer.walked.subList(3, 4), "what was reached again is remembered");
        }
    }

    @Test
    void whatNeverReachedAnythingCannotBeStartedFrom() {
        Walking trainer = new Walking();
        try (Archive archive = Archive.open(directory.resolve("archive"))) {
            Segments<LossProgram> segments =
                    new Segments<>(experiment(trainer), history(), new Continuations(archive.states(RUN)).reached());
            for (long index : new long[] {3, 8}) {
                SegmentRecord after = segment(OptionalLong.of(index), 40);
                String refusal = String.valueOf(assertThrows(
                                DiscoveryException.class,
                                () -> segments.train(trainer, 9, PROGRAM, after, Observer.NONE))
                        .getMessage());
                assertEquals(
                        "A segment starts from what proposal " + index
                                + " has reached, but that one has reached nothing.",
                        refusal);
            }
        }
    }

    @SuppressWarnings("unchecked") // the spec searches losses
    private static Experiment<LossProgram, ?> experiment(Trainer<LossProgram> trainer) {
        return with((Experiment<LossProgram, ?>) Experiments.of(SPEC, Backends.best()), trainer);
    }

    private static <S> Experiment<LossProgram, S> with(
            Experiment<LossProgram, S> losses, Trainer<LossProgram> trainer) {
        MetaLearner<LossProgram, S> learner = losses.learner();
        return new Experiment<>(
                SPEC,
                losses.family(),
                losses.space(),
                learner,
                trainer,
                losses.protocol(),
                Consultant.NOBODY,
                List.of());
    }
}
