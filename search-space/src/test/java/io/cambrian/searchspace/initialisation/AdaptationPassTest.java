package io.cambrian.searchspace.initialisation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.cambrian.searchspace.random.CounterRandom;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;

/** Adaptation against differences of the losses that it descends. */
class AdaptationPassTest {

    private static final double STEP = 1e-6;
    private static final double RATE = 0.5;
    private static final int SAMPLES = 4;

    private final CounterRandom random = new CounterRandom(8, 0);

    private double[] numbers(int count) {
        double[] numbers = new double[count];
        for (int i = 0; i < count; i++) {
            numbers[i] = 2 * random.nextFloat() - 1;
        }
        return numbers;
    }

    private double[][] rows(int columns) {
        double[][] rows = new double[SAMPLES][];
        for (int i = 0; i < SAMPLES; i++) {
            rows[i] = numbers(columns);
        }
        return rows;
    }

    private static void assertDescends(ToDoubleFunction<double[]> loss, double[] weights, double[] adapted) {
        for (int i = 0; i < weights.length; i++) {
            double kept = weights[i];
            weights[i] = kept + STEP;
            double above = loss.applyAsDouble(weights);
            weights[i] = kept - STEP;
            double slope = (above - loss.applyAsDouble(weights)) / (2 * STEP);
            weights[i] = kept;
            assertEquals(kept - RATE * slope, adapted[i], 1e-8, "weight " + i);
        }
    }

    @Test
    void predictionsDescendTheMeanSquaredError() {
        for (Nonlinearity nonlinearity : Nonlinearity.values()) {
            AdaptationPass pass =
                    new AdaptationPass(new InitialisationShape(2, List.of(5, 4), 3, nonlinearity, Head.VALUES));
            double[] weights = numbers(pass.shape().weights());
            double[][] x = rows(2);
            double[][] y = rows(3);
            assertDescends(at -> squaredError(pass, at, x, y), weights, pass.adapted(weights, x, y, RATE));
        }
    }

    private static double squaredError(AdaptationPass pass, double[] weights, double[][] x, double[][] y) {
        double sum = 0;
        for (int i = 0; i < SAMPLES; i++) {
            double[] found = pass.outputs(weights, x[i]);
            for (int j = 0; j < found.length; j++) {
                sum += (found[j] - y[i][j]) * (found[j] - y[i][j]);
            }
        }
        return sum / (SAMPLES * 3);
    }

    @Test
    void policiesFollowThePolicyGradient() {
        AdaptationPass pass =
                new AdaptationPass(new InitialisationShape(2, List.of(4), 2, Nonlinearity.TANH, Head.GAUSSIAN));
        double[] weights = numbers(pass.shape().weights());
        double[][] observations = rows(2);
        double[][] actions = rows(2);
        double[] advantages = numbers(SAMPLES);
        assertDescends(
                at -> surrogate(pass, at, observations, actions, advantages),
                weights,
                pass.adapted(weights, observations, actions, advantages, RATE));
    }

    private static double surrogate(
            AdaptationPass pass, double[] weights, double[][] observations, double[][] actions, double[] advantages) {
        double sum = 0;
        for (int i = 0; i < SAMPLES; i++) {
            double[] means = pass.outputs(weights, observations[i]);
            for (int j = 0; j < 2; j++) {
                double logDeviation = weights[weights.length - 2 + j];
                double distance = (actions[i][j] - means[j]) / Math.exp(logDeviation);
                sum -= advantages[i] * (-0.5 * distance * distance - logDeviation) / SAMPLES;
            }
        }
        return sum;
    }
}
