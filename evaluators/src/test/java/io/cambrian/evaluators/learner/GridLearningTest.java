package io.cambrian.evaluators.learner;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.evaluators.Assignment;
import io.cambrian.evaluators.Budget;
import io.cambrian.evaluators.Observer;
import io.cambrian.evaluators.Outcome;
import io.cambrian.evaluators.task.Task;
import io.cambrian.evaluators.task.TaskCatalogue;
import io.cambrian.evaluators.tensor.layer.Activation;
import io.cambrian.evaluators.training.Scoring;
import io.cambrian.searchspace.loss.NamedLosses;
import io.cambrian.searchspace.random.RootSeed;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is learnt on a small grid-world, against the best return that dynamic programming says is possible. */
class GridLearningTest {

    private static final int EPISODES = 2_000;
    /** Four standard errors of the mean of as many returns, whose standard deviation is below 0.6 on these levels. */
    private static final double FOUR_ERRORS = 4 * 0.6 / Math.sqrt(EPISODES);

    /** A table of values, learnt by temporal differences. */
    @ParameterizedTest
    @ValueSource(ints = {3, 4, 5, 7})
    void aTableComesCloseToTheOptimumAndNeverAboveIt(int level) {
        Task task = TaskCatalogue.standard().byName("GridWorld-small-" + level);
        var assignment =
                new Assignment<>(NamedLosses.DQN, task, Budget.ofEnvironmentSteps(60_000), new RootSeed(1).search());
        Outcome outcome =
                new DqnTrainer(table()).train(assignment, Observer.NONE).outcome();
        double score = assertInstanceOf(Outcome.Scored.class, outcome).score();
        double optimum = task.scores().optimum().orElseThrow();
        assertTrue(score >= 0.95 * optimum, score + " of " + optimum);
        assertTrue(score <= optimum + FOUR_ERRORS, score + " of " + optimum);
    }

    private static DqnSettings table() {
        return new DqnSettings(
                List.of(),
                Activation.RELU,
                0.003,
                1e-8,
                64,
                60_000,
                1_000,
                100,
                0.97,
                1,
                0.04,
                30_000,
                8,
                4,
                OptionalDouble.of(10),
                new Scoring.BestGreedyEpisodes(EPISODES, 10));
    }
}
