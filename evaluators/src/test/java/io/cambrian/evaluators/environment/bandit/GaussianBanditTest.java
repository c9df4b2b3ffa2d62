package io.cambrian.evaluators.environment.bandit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.cambrian.evaluators.environment.DiscreteEnvironment;
import io.cambrian.evaluators.environment.DiscreteLockstep;
import io.cambrian.evaluators.environment.VectorEnvironmentConformance;
import io.cambrian.searchspace.random.RootSeed;
import org.junit.jupiter.api.Test;

class GaussianBanditTest extends VectorEnvironmentConformance {

    @Override
    protected DiscreteEnvironment environment(int copies, int horizon) {
        return new DiscreteLockstep(new GaussianBandit(copies, 3, 30), horizon);
    }

    @Override
    protected int horizon() {
        return 30;
    }

    @Override
    protected int distinctStarts() {
        return 1;
    }

    /** Known expectations of the greatest of n standard normal numbers. */
    @Test
    void theOracleGetsTheExpectedGreatest() {
        assertEquals(1 / Math.sqrt(Math.PI), GaussianBandit.oracleReturn(2, 1), 1e-8);
        assertEquals(1.5 / Math.sqrt(Math.PI), GaussianBandit.oracleReturn(3, 1), 1e-8);
        assertEquals(1.1629644736, GaussianBandit.oracleReturn(5, 1), 1e-8);
        assertEquals(15.387527308, GaussianBandit.oracleReturn(10, 10), 1e-7);
    }

    /** One pull of 40,000 arms is N(0, 2): 5 standard errors of mean and variance. */
    @Test
    void aPullIsAMeanPlusNoise() {
        int copies = 40_000;
        DiscreteEnvironment environment = new DiscreteLockstep(new GaussianBandit(copies, 2, 30), 30);
        environment.reset(new RootSeed(4).search());
        environment.step(new int[copies]);
        float[] first = environment.rewards().clone();
        environment.step(new int[copies]);
        double sum = 0;
        double squares = 0;
        double product = 0;
        for (int copy = 0; copy < copies; copy++) {
            sum += first[copy];
            squares += first[copy] * first[copy];
            product += first[copy] * environment.rewards()[copy];
        }
        assertEquals(0, sum / copies, 5 * Math.sqrt(2.0 / copies));
        assertEquals(2, squares / copies, 5 * Math.sqrt(8.0 / copies));
        assertEquals(1, product / copies, 5 * Math.sqrt(5.0 / copies), "two pulls share the mean");
    }
}
