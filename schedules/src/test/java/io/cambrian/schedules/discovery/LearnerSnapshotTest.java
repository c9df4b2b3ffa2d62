package io.cambrian.schedules.discovery;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.cambrian.archive.record.BlobId;
import io.cambrian.evaluators.Evaluation;
import io.cambrian.metalearners.Ask;
import io.cambrian.metalearners.Course;
import io.cambrian.metalearners.MetaLearner;
import io.cambrian.metalearners.Proposal;
import io.cambrian.metalearners.StateFormat;
import io.cambrian.metalearners.Trial;
import io.cambrian.searchspace.loss.LossFormat;
import io.cambrian.searchspace.loss.LossProgram;
import io.cambrian.searchspace.loss.NamedLosses;
import io.cambrian.searchspace.random.SearchSeed;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/** A snapshot that is written and read is the same, whatever its proposals ask for. */
class LearnerSnapshotTest {

    private static final LossProgram PROGRAM = NamedLosses.byName("dqn").canonical();
    private static final Trial SHARED = new Trial(0, OptionalInt.of(0), 1);

    /** Counts. */
    private static final class Counting implements MetaLearner<LossProgram, Long> {

        @Override
        public String name() {
            return "counting";
        }

        @Override
        public Long init(SearchSeed seed) {
            return 0L;
        }

        @Override
        public Ask<LossProgram, Long> ask(Long asked) {
            return new Ask<>(List.of(), asked);
        }

        @Override
        public Long tell(Long asked, Proposal<LossProgram> proposal, List<Evaluation> evaluations) {
            return asked;
        }

        @Override
        public boolean stands(String operator) {
            return true;
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

    @Test
    void wholeTrainingsSegmentsAndImprovementsComeBack() {
        LearnerSnapshot<LossProgram, Long> snapshot = new LearnerSnapshot<>(
                12L,
                List.of(
                        new Proposal<>(7, PROGRAM, List.of(), "sample"),
                        new Proposal<>(8, PROGRAM, List.of(), "bootstrap", SHARED, Course.Segment.fresh(100, 3)),
                        new Proposal<>(
                                9, PROGRAM, List.of(PROGRAM.id()), "copy", SHARED, Course.Segment.after(4, 200, 0)),
                        new Proposal<>(
                                10,
                                PROGRAM,
                                List.of(),
                                "improve",
                                SHARED,
                                new Course.Improvement(OptionalLong.empty(), 25, 1)),
                        new Proposal<>(
                                11,
                                PROGRAM,
                                List.of(PROGRAM.id()),
                                "improve",
                                SHARED,
                                new Course.Improvement(OptionalLong.of(4), 3, 0))),
                Map.of(4L, BlobId.of(new byte[] {4}), 11L, BlobId.of(new byte[] {11})),
                Optional.of(BlobId.of(new byte[] {5})));
        assertEquals(snapshot, writtenAndRead(snapshot));
    }

    @Test
    void whatHasNoSegmentsKeepsNoEnds() {
        LearnerSnapshot<LossProgram, Long> snapshot = new LearnerSnapshot<>(
                0L, List.of(new Proposal<>(0, PROGRAM, List.of(), "sample")), Map.of(), Optional.empty());
        assertEquals(snapshot, writtenAndRead(snapshot));
    }

    private static LearnerSnapshot<LossProgram, Long> writtenAndRead(LearnerSnapshot<LossProgram, Long> snapshot) {
        Counting learner = new Counting();
        LossFormat format = new LossFormat();
        return LearnerSnapshot.read(snapshot.write(learner, format), learner, format);
    }
}
