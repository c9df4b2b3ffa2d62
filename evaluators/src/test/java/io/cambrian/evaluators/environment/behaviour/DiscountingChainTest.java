package io.cambrian.evaluators.environment.behaviour;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.cambrian.evaluators.environment.DiscreteEnvironment;
import io.cambrian.evaluators.environment.DiscreteLockstep;
import io.cambrian.evaluators.environment.VectorEnvironmentConformance;
import io.cambrian.searchspace.random.RootSeed;
import org.junit.jupiter.api.Test;

class DiscountingChainTest extends VectorEnvironmentConformance {

    @Override
    protected DiscreteEnvironment environment(int copies, int horizon) {
        return new DiscreteLockstep(new DiscountingChain(copies, 3), horizon);
    }

    @Override
    protected int horizon() {
        return DiscountingChain.STEPS;
    }

    @Override
    protected int distinctStarts() {
        return 1;
    }

    @Test
    void eachChainPaysOnceInItsStep() {
        int[] paidIn = {1, 3, 10, 30, 100};
        DiscreteEnvironment environment = environment(5, horizon());
        environment.reset(new RootSeed(1).search());
        assertEquals(-1f, environment.observations()[0]);
        for (int step = 1; step <= 100; step++) {
            environment.step(step == 1 ? new int[] {0, 1, 2, 3, 4} : new int[] {4, 4, 4, 4, 0});
            for (int chain = 0; chain < 5; chain++) {
                float expected = step != paidIn[chain] ? 0 : chain == 3 ? 1.1f : 1;
                assertEquals(expected, environment.rewards()[chain]);
                assertEquals(chain, environment.successors()[chain]);
                assertEquals(step / 100f, environment.successors()[5 + chain]);
                assertEquals(step == 100, environment.terminated()[chain]);
            }
        }
    }

    @Test
    void thereAreFiveChains() {
        assertThrows(IllegalArgumentException.class, () -> new DiscountingChain(1, 5));
    }
}
