package io.cambrian.evaluators.environment.behaviour;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.cambrian.evaluators.environment.DiscreteEnvironment;
import io.cambrian.evaluators.environment.DiscreteLockstep;
import io.cambrian.evaluators.environment.VectorEnvironmentConformance;
import io.cambrian.searchspace.random.RootSeed;
import org.junit.jupiter.api.Test;

class DelayedChainTest extends VectorEnvironmentConformance {

    @Override
    protected DiscreteEnvironment environment(int copies, int horizon) {
        return new DiscreteLockstep(new DelayedChain(copies, 8, 0.5, 20), horizon);
    }

    @Override
    protected int horizon() {
        return 8;
    }

    @Test
    void theFirstActionIsPaidAtTheEnd() {
        DiscreteEnvironment environment = new DiscreteLockstep(new DelayedChain(2, 3, 0, 0), 3);
        environment.reset(new RootSeed(1).search());
        assertEquals(7, environment.observationSize());
        assertEquals(1f, environment.observations()[0]);
        for (int step = 1; step <= 3; step++) {
            environment.step(step == 1 ? new int[] {0, 1} : new int[] {1, 0});
            assertEquals(1f, environment.successors()[(2 * step - 1) * 2], "the bad chain");
            assertEquals(1f, environment.successors()[2 * step * 2 + 1], "the good chain");
            assertEquals(step == 3 ? -1f : 0f, environment.rewards()[0]);
            assertEquals(step == 3 ? 1f : 0f, environment.rewards()[1]);
            assertEquals(step == 3, environment.terminated()[0]);
        }
    }

    @Test
    void noiseIsAFairCoinInEveryStep() {
        DiscreteEnvironment environment = new DiscreteLockstep(new DelayedChain(10_000, 2, 0.5, 0), 2);
        environment.reset(new RootSeed(1).search());
        environment.step(new int[10_000]);
        double sum = 0;
        for (float reward : environment.rewards()) {
            assertEquals(0.5, Math.abs(reward));
            sum += reward;
        }
        assertEquals(0, sum / 10_000, 0.025, "5 standard errors");
    }

    @Test
    void settingsOutsideTheirRangeAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> new DelayedChain(1, 0, 0, 0));
        assertThrows(IllegalArgumentException.class, () -> new DelayedChain(1, 5, -1, 0));
        assertThrows(IllegalArgumentException.class, () -> new DelayedChain(1, 5, 0, 33));
    }
}
