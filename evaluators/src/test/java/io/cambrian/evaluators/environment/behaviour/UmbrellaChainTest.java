package io.cambrian.evaluators.environment.behaviour;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.cambrian.evaluators.environment.DiscreteEnvironment;
import io.cambrian.evaluators.environment.DiscreteLockstep;
import io.cambrian.evaluators.environment.Episodes;
import io.cambrian.evaluators.environment.Policy;
import io.cambrian.evaluators.environment.VectorEnvironmentConformance;
import io.cambrian.searchspace.random.RootSeed;
import org.junit.jupiter.api.Test;

class UmbrellaChainTest extends VectorEnvironmentConformance {

    @Override
    protected DiscreteEnvironment environment(int copies, int horizon) {
        return new DiscreteLockstep(new UmbrellaChain(copies, 10, 20), horizon);
    }

    @Override
    protected int horizon() {
        return 10;
    }

    /** Whoever takes what is needed gets 1 at the end and 9 fair coins before: ±0.34 are 5 standard errors of 2,000. */
    @Test
    void whatIsNeededIsTaken() {
        Policy wise = (observations, actions) -> {
            for (int copy = 0; copy < actions.length; copy++) {
                actions[copy] = (int) observations[copy];
            }
        };
        assertEquals(
                1,
                Episodes.play(environment(100, 20, 10), wise, new RootSeed(1).search(), 20)
                        .meanReturn(),
                0.34);
    }

    private DiscreteEnvironment environment(int copies, int distractors, int length) {
        return new DiscreteLockstep(new UmbrellaChain(copies, length, distractors), length);
    }

    @Test
    void onlyTheFirstActionCounts() {
        DiscreteEnvironment environment = environment(1, 0, 3);
        environment.reset(new RootSeed(1).search());
        int needed = (int) environment.observations()[0];
        for (int step = 1; step <= 3; step++) {
            environment.step(new int[] {step == 1 ? needed : 1 - needed});
            assertEquals(needed, environment.successors()[0]);
            assertEquals(needed, environment.successors()[1]);
            assertEquals((float) (1 - step / 3.0), environment.successors()[2]);
            assertEquals(1, Math.abs(environment.rewards()[0]));
            assertEquals(step == 3, environment.terminated()[0]);
        }
        assertEquals(1f, environment.rewards()[0]);
        environment.step(new int[] {1 - (int) environment.observations()[0]});
        environment.step(new int[] {0});
        environment.step(new int[] {0});
        assertEquals(-1f, environment.rewards()[0]);
    }

    @Test
    void settingsOutsideTheirRangeAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> new UmbrellaChain(1, 0, 0));
        assertThrows(IllegalArgumentException.class, () -> new UmbrellaChain(1, 5, 65));
    }
}
