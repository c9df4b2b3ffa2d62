package io.cambrian.evaluators.environment.behaviour;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.cambrian.evaluators.environment.DiscreteEnvironment;
import io.cambrian.evaluators.environment.DiscreteLockstep;
import io.cambrian.evaluators.environment.VectorEnvironmentConformance;
import io.cambrian.searchspace.random.CounterRandom;
import org.junit.jupiter.api.Test;

class MemoryChainTest extends VectorEnvironmentConformance {

    @Override
    protected DiscreteEnvironment environment(int copies, int horizon) {
        return new DiscreteLockstep(new MemoryChain(copies, 5, 3), horizon);
    }

    @Override
    protected int horizon() {
        return MemoryChain.steps(5);
    }

    @Override
    protected int distinctStarts() {
        return 8;
    }

    /** Time, question and three bits, observation by observation. */
    @Test
    void theBitsAreShownTwiceAndTheQuestionBeforeTheLastStep() {
        for (int episode = 0; episode < 10; episode++) {
            MemoryChain game = new MemoryChain(1, 3, 3);
            game.reset(0, new CounterRandom(episode, 0));
            float[] first = observed(game);
            assertEquals(1f, first[0]);
            step(game, 0);
            assertArrayEquals(first, observed(game));
            step(game, 0);
            assertArrayEquals(new float[] {(float) (1 - 1 / 3.0), 0, 0, 0, 0}, observed(game));
            step(game, 0);
            int asked = (int) observed(game)[1];
            assertEquals((float) (1 - 2 / 3.0), observed(game)[0]);
            int answer = (int) (first[2 + asked] + 1) / 2;
            int given = episode % 2;
            assertEquals(given == answer ? 1f : -1f, step(game, given));
            assertArrayEquals(new float[] {0, 0, 0, 0, 0}, observed(game));
        }
    }

    @Test
    void settingsOutsideTheirRangeAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> new MemoryChain(1, 0, 1));
        assertThrows(IllegalArgumentException.class, () -> new MemoryChain(1, 5, 32));
    }

    private static float step(MemoryChain game, int action) {
        float[] rewards = new float[1];
        game.step(new int[] {action}, rewards, new boolean[1]);
        return rewards[0];
    }

    private static float[] observed(MemoryChain game) {
        float[] observations = new float[game.observationSize()];
        game.observe(0, 1, observations);
        return observations;
    }
}
