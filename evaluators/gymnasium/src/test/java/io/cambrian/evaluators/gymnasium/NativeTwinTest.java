package io.cambrian.evaluators.gymnasium;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.cambrian.evaluators.environment.DiscreteEnvironment;
import io.cambrian.evaluators.environment.Episodes;
import io.cambrian.evaluators.environment.Policy;
import io.cambrian.evaluators.task.Task;
import io.cambrian.evaluators.task.TaskCatalogue;
import io.cambrian.searchspace.random.RootSeed;
import io.cambrian.searchspace.random.Seed;
import org.junit.jupiter.api.Test;

/** Gymnasium's task beside our own of the same id. */
@RequiresGymnasium
class NativeTwinTest {

    private static final Seed SEED = new RootSeed(2026).search();

    @Test
    void spacesLimitAndScaleAreTheSame() {
        for (String id : new String[] {"CartPole-v1", "MountainCar-v0"}) {
            Task bridged = TaskCatalogue.standard().byName("gymnasium:" + id);
            Task own = TaskCatalogue.standard().byName(id);
            assertEquals(own.observationSpace(), bridged.observationSpace());
            assertEquals(own.actionSpace(), bridged.actionSpace());
            assertEquals(own.horizon(), bridged.horizon());
            assertEquals(own.scores(), bridged.scores());
        }
    }

    /** A pole pushed towards the side it falls to: 42 ± 9 steps an episode; 200 of them each; five standard errors. */
    @Test
    void aSimplePolicyEarnsTheSameOnBoth() {
        Policy towardsTheFall = (observations, actions) -> {
            for (int copy = 0; copy < actions.length; copy++) {
                actions[copy] = observations[2 * actions.length + copy] > 0 ? 1 : 0;
            }
        };
        double bridged = meanReturn("gymnasium:CartPole-v1", towardsTheFall);
        double own = meanReturn("CartPole-v1", towardsTheFall);
        assertEquals(own, bridged, 5 * 9 * Math.sqrt(2.0 / 200));
    }

    private static double meanReturn(String name, Policy policy) {
        try (DiscreteEnvironment environment =
                TaskCatalogue.standard().byName(name).discreteEnvironment(50)) {
            return Episodes.play(environment, policy, SEED.child(name), 4).meanReturn();
        }
    }
}
