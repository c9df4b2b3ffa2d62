package io.cambrian.evaluators.environment.fewshot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.evaluators.environment.ContinuousEnvironment;
import io.cambrian.evaluators.environment.ContinuousLockstep;
import io.cambrian.evaluators.environment.VectorEnvironmentConformance;
import io.cambrian.searchspace.random.CounterRandom;
import org.junit.jupiter.api.Test;

class SinusoidRegressionTest extends VectorEnvironmentConformance {

    private static final int SAMPLES = 200_000;

    @Override
    protected ContinuousEnvironment environment(int copies, int horizon) {
        return new ContinuousLockstep(new SinusoidRegression(copies), horizon);
    }

    @Override
    protected int horizon() {
        return 1;
    }

    @Test
    void theRewardIsTheNegativeSquaredError() {
        SinusoidRegression game = new SinusoidRegression(1, new Sinusoid(2, 0.5));
        game.reset(0, new CounterRandom(1, 0));
        float[] seen = new float[1];
        game.observe(0, 1, seen);
        float[] rewards = new float[1];
        boolean[] terminated = new boolean[1];
        game.step(new float[] {0.25f}, rewards, terminated);
        double error = 2 * Math.sin(seen[0] - 0.5) - 0.25;
        assertEquals(-error * error, rewards[0], 1e-5);
        assertTrue(terminated[0]);
    }

    /** 200,000 draws; the squares have a deviation below 6, so five standard errors are 0.07. */
    @Test
    void theClosedFormsAreTheErrorsOfTheirPredictions() {
        CounterRandom random = new CounterRandom(7, 0);
        double zero = 0;
        double best = 0;
        for (int i = 0; i < SAMPLES; i++) {
            Sinusoid sinusoid = Sinusoid.draw(random);
            double x = Sinusoid.drawPlace(random);
            double y = sinusoid.at(x);
            double mean = -2 * 2.55 / Math.PI * Math.cos(x);
            zero += y * y / SAMPLES;
            best += (y - mean) * (y - mean) / SAMPLES;
        }
        assertEquals(4.2517, Sinusoid.errorOfZero(), 1e-4);
        assertEquals(3.0057, Sinusoid.errorWithoutAdaptation(), 1e-3);
        assertEquals(zero, Sinusoid.errorOfZero(), 0.07);
        assertEquals(best, Sinusoid.errorWithoutAdaptation(), 0.07);
    }
}
