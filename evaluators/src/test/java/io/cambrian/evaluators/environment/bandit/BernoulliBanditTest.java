package io.cambrian.evaluators.environment.bandit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.evaluators.environment.DiscreteEnvironment;
import io.cambrian.evaluators.environment.DiscreteLockstep;
import io.cambrian.evaluators.environment.VectorEnvironmentConformance;
import io.cambrian.searchspace.random.CounterRandom;
import io.cambrian.searchspace.random.RootSeed;
import java.util.List;
import org.junit.jupiter.api.Test;

class BernoulliBanditTest extends VectorEnvironmentConformance {

    @Override
    protected DiscreteEnvironment environment(int copies, int horizon) {
        return new DiscreteLockstep(new BernoulliBandit(copies, 5, 50), horizon);
    }

    @Override
    protected int horizon() {
        return 50;
    }

    @Override
    protected int distinctStarts() {
        return 1;
    }

    @Test
    void theObservationTellsArmRewardAndTime() {
        DiscreteEnvironment environment = new DiscreteLockstep(new BernoulliBandit(1, List.of(1.0, 1.0), 4), 4);
        environment.reset(new RootSeed(1).search());
        environment.step(new int[] {1});
        assertEquals(
                List.of(0f, 1f, 1f, 0.25f),
                List.of(
                        environment.observations()[0],
                        environment.observations()[1],
                        environment.observations()[2],
                        environment.observations()[3]));
        environment.step(new int[] {0});
        environment.step(new int[] {0});
        environment.step(new int[] {0});
        assertTrue(environment.terminated()[0]);
        assertEquals(1f, environment.successors()[3]);
        assertEquals(0f, environment.observations()[0], "nothing has been pulled in the new episode");
    }

    /** 20,000 episodes: the good arm is each of three in a third of them, ±0.017 are 5 standard errors; likewise uniform means. */
    @Test
    void armsAreDrawnAsStated() {
        BernoulliBandit given = new BernoulliBandit(1, List.of(0.0, 0.25, 1.0), 1);
        BernoulliBandit uniform = new BernoulliBandit(1, 3, 1);
        CounterRandom random = new CounterRandom(1, 0);
        double[] best = new double[3];
        double greatest = 0;
        int episodes = 20_000;
        for (int i = 0; i < episodes; i++) {
            given.reset(0, random);
            uniform.reset(0, random);
            for (int arm = 0; arm < 3; arm++) {
                best[arm] += given.mean(0, arm) == 1 ? 1 : 0;
            }
            assertEquals(1.25, given.mean(0, 0) + given.mean(0, 1) + given.mean(0, 2));
            greatest += Math.max(uniform.mean(0, 0), Math.max(uniform.mean(0, 1), uniform.mean(0, 2)));
        }
        for (double count : best) {
            assertEquals(1.0 / 3, count / episodes, 0.017);
        }
        assertEquals(BernoulliBandit.oracleReturn(3, 1), greatest / episodes, 0.007);
    }

    @Test
    void settingsOutsideTheirRangeAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> new BernoulliBandit(1, 1, 10));
        assertThrows(IllegalArgumentException.class, () -> new BernoulliBandit(1, 2, 0));
        assertThrows(IllegalArgumentException.class, () -> new BernoulliBandit(1, List.of(0.5, 1.5), 10));
    }
}
