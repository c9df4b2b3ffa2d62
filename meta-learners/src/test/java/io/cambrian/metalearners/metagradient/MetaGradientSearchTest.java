package io.cambrian.metalearners.metagradient;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.evaluators.Outcome;
import io.cambrian.metalearners.Ask;
import io.cambrian.metalearners.Course;
import io.cambrian.metalearners.MetaLearner;
import io.cambrian.metalearners.MetaLearnerContract;
import io.cambrian.metalearners.Proposal;
import io.cambrian.metalearners.Rehearsal;
import io.cambrian.metalearners.toy.Point;
import io.cambrian.metalearners.toy.Points;
import io.cambrian.searchspace.RealVector;
import io.cambrian.searchspace.random.RootSeed;
import io.cambrian.searchspace.random.SearchSeed;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MetaGradientSearchTest extends MetaLearnerContract<Point, MetaGradientState> {

    private static final SearchSeed SEED = new RootSeed(7).search();
    private static final Points SPACE = new Points(5, 0);

    @Override
    protected MetaLearner<Point, MetaGradientState> learner() {
        return search(SPACE, 3, 2, OptionalLong.empty());
    }

    /** The lanes of a round all get the same candidate. */
    @Override
    protected MetaLearner<Point, MetaGradientState> learnerBoundToRepeat() {
        return search(SPACE, 3, 2, OptionalLong.empty());
    }

    @Override
    protected Outcome outcome(Point candidate) {
        return SPACE.outcome(candidate);
    }

    /** A tenth of the way to the optimum for each meta-step, and lanes that differ. */
    @Override
    protected Optional<RealVector> payload(Proposal<Point> proposal) {
        return proposal.course() instanceof Course.Improvement improvement
                ? Optional.of(improved(SPACE.encode(proposal.candidate()), improvement))
                : Optional.empty();
    }

    private static RealVector improved(float[] point, Course.Improvement improvement) {
        for (int step = 0; step < improvement.metaSteps(); step++) {
            for (int i = 0; i < point.length; i++) {
                point[i] += 0.1f * (1 - point[i]) + (improvement.lane() - 1) * 0.01f;
            }
        }
        return RealVector.of(point);
    }

    private static MetaGradientSearch<Point> search(Points space, int lanes, long period, OptionalLong rounds) {
        return new MetaGradientSearch<>(space, new MetaGradientSettings(lanes, 4, period, rounds));
    }

    private Rehearsal<Point, MetaGradientState> rehearsal(MetaLearner<Point, MetaGradientState> learner) {
        return new Rehearsal<>(learner, proposal -> outcome(proposal.candidate()), this::payload, 4);
    }

    @Test
    void aRoundHandsTheSameCandidateToEveryLane() {
        MetaLearner<Point, MetaGradientState> learner = learner();
        Ask<Point, MetaGradientState> ask = learner.ask(learner.init(SEED));
        assertEquals(
                List.of("judge", "improve", "improve", "improve"),
                ask.proposals().stream().map(Proposal::operator).toList());
        assertEquals(
                1, ask.proposals().stream().map(Proposal::candidate).distinct().count());
        assertEquals(List.of(), learner.ask(ask.state()).proposals(), "nothing more before the round is told");
        assertTrue(learner.stands("judge") && !learner.stands("improve"));
    }

    @Test
    void theNextCandidateIsTheMeanOfWhatTheLanesReached() {
        List<Proposal<Point>> told = rehearsal(learner()).run(SEED, 8).told();
        float[] mean = new float[5];
        for (int lane = 0; lane < 3; lane++) {
            float[] reached = payload(told.get(1 + lane)).orElseThrow().values();
            for (int i = 0; i < mean.length; i++) {
                mean[i] += reached[i] / 3;
            }
        }
        assertArrayEquals(mean, SPACE.encode(told.get(4).candidate()), 1e-6f);
        assertEquals("improve", told.get(4).operator(), "no judgement before the second round");
        assertEquals("judge", told.get(7).operator());
    }

    @Test
    void everyLaneGoesOnWithItsOwnAgents() {
        MetaLearner<Point, MetaGradientState> learner = learner();
        Rehearsal.Course<Point, MetaGradientState> course = rehearsal(learner).run(SEED, 7);
        for (int lane = 0; lane < 3; lane++) {
            assertEquals(
                    new Course.Improvement(OptionalLong.of(1 + lane), 4, lane),
                    course.told().get(4 + lane).course());
        }
        assertEquals(Set.of(4L, 5L, 6L), learner.heldOpen(course.state()));
    }

    @Test
    void aLaneThatFailsBeginsAgainWithOtherChanceAndDoesNotCount() {
        MetaLearner<Point, MetaGradientState> learner = search(SPACE, 2, 100, OptionalLong.empty());
        Rehearsal<Point, MetaGradientState> failing = new Rehearsal<>(
                learner,
                proposal -> outcome(proposal.candidate()),
                proposal -> proposal.index() == 1 ? Optional.empty() : payload(proposal),
                4);
        List<Proposal<Point>> told = failing.run(SEED, 5).told();
        assertArrayEquals(
                payload(told.get(2)).orElseThrow().values(),
                SPACE.encode(told.get(3).candidate()));
        assertEquals(
                new Course.Improvement(OptionalLong.empty(), 4, 0), told.get(3).course());
        assertEquals(1, told.get(3).trial().seedIndex());
        assertEquals(0, told.get(4).trial().seedIndex());
    }

    @Test
    void theLastCandidateIsJudgedAndThenNothingIsAsked() {
        MetaLearner<Point, MetaGradientState> learner = search(SPACE, 3, 2, OptionalLong.of(2));
        Rehearsal.Course<Point, MetaGradientState> course = rehearsal(learner).run(SEED, 8);
        assertEquals("judge", course.told().getLast().operator());
        assertEquals(List.of(), learner.ask(course.state()).proposals());
        assertTrue(SPACE.score(course.told().getLast().candidate())
                > SPACE.score(course.told().getFirst().candidate()));
    }

    @Test
    void roundsWithinABudgetUseItAsFarAsWholeRoundsDo() {
        for (int lanes = 1; lanes <= 3; lanes++) {
            for (long period = 1; period <= 4; period++) {
                for (long evaluations = 3; evaluations < 60; evaluations++) {
                    long rounds = MetaGradientSettings.roundsWithin(evaluations, lanes, period);
                    assertTrue(rounds == 0 || spent(rounds, lanes, period) <= evaluations);
                    assertTrue(spent(rounds + 1, lanes, period) > evaluations);
                }
            }
        }
    }

    /** Counted by running it. */
    private long spent(long rounds, int lanes, long period) {
        MetaLearner<Point, MetaGradientState> learner = search(SPACE, lanes, period, OptionalLong.of(rounds));
        MetaGradientState state = learner.init(SEED);
        while (true) {
            Ask<Point, MetaGradientState> ask = learner.ask(state);
            state = ask.state();
            if (ask.proposals().isEmpty()) {
                return state.told();
            }
            for (Proposal<Point> proposal : ask.proposals()) {
                state = learner.tell(state, proposal, rehearsal(learner).evaluations(proposal));
            }
        }
    }

    @Test
    void nothingIsDividedIntoNoLanesStepsOrRounds() {
        assertThrows(IllegalArgumentException.class, () -> search(SPACE, 0, 1, OptionalLong.empty()));
        assertThrows(IllegalArgumentException.class, () -> search(SPACE, 1, 0, OptionalLong.empty()));
        String message = String.valueOf(
                assertThrows(IllegalArgumentException.class, () -> search(SPACE, 1, 1, OptionalLong.of(0)))
                        .getMessage());
        assertEquals("a meta-gradient search has at least 1 round, found 0", message);
    }
}
