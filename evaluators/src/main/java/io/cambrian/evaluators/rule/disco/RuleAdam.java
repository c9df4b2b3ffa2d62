package io.cambrian.evaluators.rule.disco;

import io.cambrian.evaluators.checkpoint.CheckpointReader;
import io.cambrian.evaluators.checkpoint.CheckpointWriter;
import java.util.Arrays;

/**
 * The direction in which one life would move the rule: Adam's, number by number, limited to ±1. Each slot of lives has its own, so
 * that a task with large meta-gradients does not drown the others; the rule moves by the mean of the directions.
 *
 * <pre>
 * m ← 0.9·m + 0.1·g      v ← 0.999·v + 0.001·g²      d = clip((m / (1 − 0.9ᵗ)) / (√(v / (1 − 0.999ᵗ)) + 10⁻⁸), −1, 1)
 * </pre>
 *
 * <p>Source: Kingma and Ba, "Adam: a method for stochastic optimization", ICLR 2015, algorithm 1; Oh, Farquhar, Kemaev, Calian et
 * al., Nature 648, 2025, methods, for one of them per agent. Mutable, for one thread.
 */
final class RuleAdam {

    private static final double MEAN_DECAY = 0.9;
    private static final double SQUARE_DECAY = 0.999;
    private static final double EPSILON = 1e-8;

    private final float[] mean;
    private final float[] square;
    private long steps;

    RuleAdam(int weights) {
        mean = new float[weights];
        square = new float[weights];
    }

    /** Adds the direction of this gradient to a sum. */
    void addDirection(float[] gradient, double[] sum) {
        steps++;
        double meanWeight = 1 - StrictMath.pow(MEAN_DECAY, steps);
        double squareWeight = 1 - StrictMath.pow(SQUARE_DECAY, steps);
        for (int i = 0; i < gradient.length; i++) {
            float g = gradient[i];
            mean[i] = (float) (MEAN_DECAY * mean[i] + (1 - MEAN_DECAY) * g);
            square[i] = (float) (SQUARE_DECAY * square[i] + (1 - SQUARE_DECAY) * g * g);
            double root = Math.sqrt(square[i] / squareWeight);
            sum[i] += Math.clamp(mean[i] / meanWeight / (root + EPSILON), -1.0, 1.0);
        }
    }

    /** Begins anew. */
    void forget() {
        Arrays.fill(mean, 0);
        Arrays.fill(square, 0);
        steps = 0;
    }

    void save(CheckpointWriter writer) {
        writer.longs("steps", steps);
        writer.floats("mean", mean);
        writer.floats("square", square);
    }

    void load(CheckpointReader reader) {
        steps = reader.number("steps");
        reader.floats("mean", mean);
        reader.floats("square", square);
    }
}
