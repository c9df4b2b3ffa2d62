package io.cambrian.evaluators.learner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.evaluators.Assignment;
import io.cambrian.evaluators.Budget;
import io.cambrian.evaluators.Observer;
import io.cambrian.evaluators.Outcome;
import io.cambrian.evaluators.environment.DiscreteEnvironment;
import io.cambrian.evaluators.nd4j.Nd4jBackend;
import io.cambrian.evaluators.nd4j.RequiresNd4j;
import io.cambrian.evaluators.task.TaskCatalogue;
import io.cambrian.evaluators.tensor.Backend;
import io.cambrian.evaluators.tensor.Backends;
import io.cambrian.searchspace.loss.NamedLosses;
import io.cambrian.searchspace.random.RootSeed;
import io.cambrian.searchspace.random.Seed;
import org.junit.jupiter.api.Test;

/**
 * A whole run of deep Q-learning on CartPole, learnt on ND4J and on the default backend side by side.
 *
 * <p>An update is continuous in its inputs almost everywhere, so rounding differences grow slowly: after 1,000 updates the
 * losses of five seeds differed by 7·10⁻⁷ and the weights (of magnitude 1.2) by 2·10⁻⁶ at most. A choice of action is not:
 * where two action values are equal within rounding, the backends may choose differently, and from there on two runs would
 * visit other states and have nothing in common. So the default backend's agent acts for both, and how often the other one
 * would have chosen differently is counted: never in 6,000 choices.
 */
@RequiresNd4j
class DqnRunOnNd4jTest {

    private static final int UPDATES = 1_000;

    /** Relative to the loss, or to 1 if that is larger. */
    private static final double LOSS_TOLERANCE = 1e-4;

    private static final double WEIGHT_TOLERANCE = 1e-4;

    /** Choices that may differ; more of them are no matter of rounding. */
    private static final double DIFFERING_CHOICES = 0.005;

    private static final DqnSettings SETTINGS = DqnSettings.defaults();
    private static final int COPIES = SETTINGS.environmentCopies();
    private static final Seed SEED = new RootSeed(11).search();

    /** An agent and what it remembers. */
    private static final class Learner {

        private final DqnAgent agent;
        private final GreedyPolicy greedy;
        private final Replay replay;
        private final int[] choices = new int[COPIES];

        Learner(Backend backend, DiscreteEnvironment environment) {
            agent = new DqnAgent(SETTINGS, NamedLosses.DQN, StateEncoding.numbers(4), 2, backend, SEED.child("agent"));
            greedy = agent.greedy(COPIES);
            replay = new Replay(environment, StateEncoding.numbers(4), 5_000, (float) SETTINGS.discount());
        }

        int[] choices(float[] observations) {
            greedy.act(observations, choices);
            return choices;
        }
    }

    @Test
    void aThousandUpdatesOfCartPoleAgree() {
        DiscreteEnvironment environment =
                TaskCatalogue.standard().byName("CartPole-v1").discreteEnvironment(COPIES);
        Learner simd = new Learner(Backends.best(), environment);
        Learner nd4j = new Learner(new Nd4jBackend(), environment);
        environment.reset(SEED.child("environment"));
        int[] actions = new int[COPIES];
        int differing = 0;
        int choices = 0;
        for (int updates = 0; updates < UPDATES; choices += COPIES) {
            differing += differing(simd, nd4j, environment.observations());
            simd.agent.act(environment.observations(), Math.max(0.1, 1 - choices / 500.0), actions);
            step(environment, actions, simd.replay, nd4j.replay);
            for (int i = 0; i < COPIES && choices > SETTINGS.batchSize() && updates < UPDATES; i++) {
                float expected = simd.agent.update(simd.replay);
                float found = nd4j.agent.update(nd4j.replay);
                updates++;
                assertEquals(expected, found, LOSS_TOLERANCE * Math.max(1, expected), "loss of update " + updates);
            }
        }
        assertTrue(differing <= DIFFERING_CHOICES * choices, differing + " of " + choices + " choices differ");
        for (String name : simd.agent.variables().names()) {
            assertWeightsAgree(name, simd, nd4j);
        }
    }

    /** Scores of two trainings may differ, for the reason given above; that there is one may not. */
    @Test
    void aTrainingOnNd4jEndsWithAScore() {
        var assignment = new Assignment<>(
                NamedLosses.DQN, TaskCatalogue.standard().byName("Catch"), Budget.ofEnvironmentSteps(1_200), SEED);
        Outcome outcome = new DqnTrainer(SETTINGS, new Nd4jBackend())
                .train(assignment, Observer.NONE)
                .outcome();
        assertInstanceOf(Outcome.Scored.class, outcome);
    }

    private static int differing(Learner simd, Learner nd4j, float[] observations) {
        int[] expected = simd.choices(observations);
        int[] found = nd4j.choices(observations);
        int differing = 0;
        for (int copy = 0; copy < COPIES; copy++) {
            differing += expected[copy] == found[copy] ? 0 : 1;
        }
        return differing;
    }

    private static void step(DiscreteEnvironment environment, int[] actions, Replay... replays) {
        for (Replay replay : replays) {
            replay.before(actions);
        }
        environment.step(actions);
        for (Replay replay : replays) {
            replay.after();
        }
    }

    private static void assertWeightsAgree(String name, Learner simd, Learner nd4j) {
        float[] expected = simd.agent.variables().values(name);
        float[] found = nd4j.agent.variables().values(name);
        for (int i = 0; i < expected.length; i++) {
            assertEquals(expected[i], found[i], WEIGHT_TOLERANCE, name + ", number " + i);
        }
    }
}
