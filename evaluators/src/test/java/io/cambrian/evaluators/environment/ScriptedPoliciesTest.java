package io.cambrian.evaluators.environment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.cambrian.evaluators.task.TaskCatalogue;
import io.cambrian.searchspace.random.CounterRandom;
import io.cambrian.searchspace.random.RootSeed;
import io.cambrian.searchspace.random.Seed;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/**
 * Mean returns of simple policies, against measurements on Gymnasium's environments and, where possible, the exact
 * expectation. Each tolerance is at least four standard errors, so a right implementation fails for fewer than one seed
 * in 10,000.
 */
class ScriptedPoliciesTest {

    private static final Seed SEED = new RootSeed(7).search();

    /** Gymnasium: 22.3 ± 0.2; one episode's standard deviation is about 12. */
    @Test
    void randomCartPoleFallsAfterTwentyTwoSteps() {
        assertEquals(22.3, meanReturn("CartPole-v1", uniform(2), 4_000), 1.0);
    }

    @Test
    void randomAcrobotHardlyEverSwingsUp() {
        assertEquals(-499.95, meanReturn("Acrobot-v1", uniform(3), 200), 1.0);
    }

    /** Gymnasium 1.4.0, 3,000 episodes: −89.3 ± 0.7; one episode's standard deviation is about 40. */
    @Test
    void torqueAlongTheSecondLinksMotionSwingsAcrobotUp() {
        assertEquals(-89.3, meanReturn("Acrobot-v1", alongMotion(5), 4_000), 4.0);
    }

    @Test
    void torqueAlongTheFirstLinksMotionNeverSwingsAcrobotUp() {
        assertEquals(-500, meanReturn("Acrobot-v1", alongMotion(4), 50));
    }

    @Test
    void randomMountainCarNeverArrives() {
        assertEquals(-200, meanReturn("MountainCar-v0", uniform(3), 200));
    }

    /** Gymnasium 1.4.0, 300 episodes: −120.0 ± 0.2, to the right when at rest; one episode's standard deviation is 3.5. */
    @Test
    void pushingAlongTheMotionBringsMountainCarUp() {
        assertEquals(-120.0, meanReturn("MountainCar-v0", alongMotion(1), 1_000), 1.0);
    }

    /** 10,000 dives: expectation 2^−4 − 0.005, standard deviation of one dive at most 0.25. */
    @Test
    void randomDivesFindTheTreasureByChance() {
        assertEquals(1.0 / 16 - 0.005, meanReturn("DeepSea-4", uniform(2), 10_000), 0.01);
    }

    private static double meanReturn(String task, Policy policy, int episodes) {
        DiscreteEnvironment environment = TaskCatalogue.standard().byName(task).discreteEnvironment(50);
        return Episodes.play(environment, policy, SEED.child(task), episodes / 50)
                .meanReturn();
    }

    private static Policy uniform(int actions) {
        CounterRandom random = SEED.child("actions").counterRandom(0);
        return (observations, chosen) -> Arrays.setAll(chosen, copy -> random.nextInt(actions));
    }

    /** The first of three actions when the feature is negative, else the last. */
    private static Policy alongMotion(int feature) {
        return (observations, actions) ->
                Arrays.setAll(actions, copy -> observations[feature * actions.length + copy] < 0 ? 0 : 2);
    }
}
