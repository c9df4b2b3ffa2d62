package io.cambrian.evaluators.tabular;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.evaluators.environment.DiscreteEnvironment;
import io.cambrian.searchspace.random.RootSeed;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class FiniteGameTest {

    /**
     * A walk from each state of the ring succeeds with probability 3/4. Chi-squared over 5 states at about 20,000 steps;
     * 20.52 is the 99.9 % point for 5 degrees of freedom.
     */
    @Test
    void outcomesComeAsOftenAsTheModelSays() {
        DiscreteEnvironment ring = ToyTasks.RING.task().discreteEnvironment(10);
        ring.reset(new RootSeed(3).search());
        int[] walks = new int[10];
        int[] from = new int[5];
        int[] succeeded = new int[5];
        for (int step = 0; step < 2_000; step++) {
            int[] before = states(ring.observations());
            ring.step(walks);
            int[] after = states(ring.successors());
            for (int copy = 0; copy < 10; copy++) {
                from[before[copy]]++;
                succeeded[before[copy]] += after[copy] != before[copy] ? 1 : 0;
            }
        }
        double chiSquared = 0;
        for (int state = 0; state < 5; state++) {
            double surplus = succeeded[state] - 0.75 * from[state];
            chiSquared += surplus * surplus / (0.75 * 0.25 * from[state]);
        }
        assertTrue(chiSquared < 20.52, "chi-squared " + chiSquared);
    }

    @Test
    void theChainEndsAfterItsLastState() {
        DiscreteEnvironment chain = ToyTasks.CHAIN.task().discreteEnvironment(50);
        chain.reset(new RootSeed(4).search());
        int[] start = states(chain.observations());
        int[] forward = new int[50];
        Arrays.fill(forward, 1);
        boolean[] ended = new boolean[50];
        for (int step = 1; step <= 5; step++) {
            chain.step(forward);
            for (int copy = 0; copy < 50; copy++) {
                assertEquals(!ended[copy] && start[copy] + step == 5, !ended[copy] && chain.terminated()[copy]);
                ended[copy] |= chain.terminated()[copy];
            }
        }
    }

    private static int[] states(float[] observations) {
        int[] states = new int[observations.length];
        Arrays.setAll(states, copy -> Math.round(5 * observations[copy]));
        return states;
    }
}
