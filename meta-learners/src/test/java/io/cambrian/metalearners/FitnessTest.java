package io.cambrian.metalearners;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.evaluators.Budget;
import io.cambrian.evaluators.Curve;
import io.cambrian.evaluators.Evaluation;
import io.cambrian.evaluators.Outcome;
import io.cambrian.searchspace.CandidateId;
import io.cambrian.searchspace.random.RootSeed;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class FitnessTest {

    @Test
    void scoresOfStagesAddUp() {
        assertEquals(new Fitness.Sum(1.25), Fitness.of(List.of(scored(0.75), scored(0.5))));
    }

    @Test
    void eachScoreIsClippedBeforeItIsAdded() {
        assertEquals(new Fitness.Sum(1.5), Fitness.of(List.of(scored(1e9), scored(-1e9), scored(0.5))));
        assertEquals(new Fitness.Sum(0.0), Fitness.of(List.of(scored(-0.0))));
    }

    @Test
    void aFailureAtAnyStageIsNoScore() {
        List<Outcome> failures = List.of(
                new Outcome.Diverged(1, "loss"),
                new Outcome.OutOfBudget(1),
                new Outcome.EnvironmentFailed(1, "gone"),
                new Outcome.Invalid("no"));
        for (Outcome failure : failures) {
            assertEquals(new Fitness.Failed(), Fitness.of(List.of(evaluation(failure))));
            assertEquals(new Fitness.Failed(), Fitness.of(List.of(scored(1), evaluation(failure))));
        }
    }

    @Test
    void failuresRankBelowTheWorstScore() {
        List<Fitness> ranked = Arrays.asList(
                new Fitness.Failed(),
                new Fitness.Failed(),
                new Fitness.Sum(0),
                new Fitness.Sum(0.1),
                new Fitness.Sum(2));
        List<Fitness> shuffled = new ArrayList<>(ranked);
        Collections.reverse(shuffled);
        Collections.sort(shuffled);
        assertEquals(ranked, shuffled);
        assertTrue(new Fitness.Sum(0).exceeds(new Fitness.Failed()));
        assertFalse(new Fitness.Failed().exceeds(new Fitness.Failed()));
        assertFalse(new Fitness.Sum(1).exceeds(new Fitness.Sum(1)));
    }

    @Test
    void whatIsNotANumberIsNoFitness() {
        for (double value : new double[] {Double.NaN, Double.POSITIVE_INFINITY, -0.1}) {
            assertThrows(IllegalArgumentException.class, () -> new Fitness.Sum(value));
        }
        assertThrows(IllegalArgumentException.class, () -> Fitness.of(List.of()));
    }

    private static Evaluation scored(double normalisedScore) {
        return evaluation(new Outcome.Scored(normalisedScore, normalisedScore, new Curve(List.of())));
    }

    private static Evaluation evaluation(Outcome outcome) {
        return new Evaluation(
                CandidateId.ofCanonical("{}"),
                "any",
                Budget.ofEnvironmentSteps(1),
                new RootSeed(1).search(),
                outcome,
                1);
    }
}
