package io.cambrian.evaluators.reference;

import io.cambrian.evaluators.environment.ContinuousPolicy;
import io.cambrian.evaluators.environment.Policy;
import java.util.Arrays;

/**
 * A linear policy for each copy: outputs are W · (s − mean) · scale. Numbers of an action are the outputs themselves; of
 * numbered actions the one with the greatest output is taken, the first of equals.
 */
final class LinearPolicies implements Policy, ContinuousPolicy {

    private final int copies;
    private final int outputs;
    private final int features;
    private final float[] weights;
    private final float[] mean;
    private final float[] scale;
    private final float[] sums;

    /** Policies of zeros that take observations as they are. */
    LinearPolicies(int copies, int outputs, int features) {
        this.copies = copies;
        this.outputs = outputs;
        this.features = features;
        weights = new float[outputs * features * copies];
        mean = new float[features];
        scale = new float[features];
        sums = new float[outputs * copies];
        Arrays.fill(scale, 1);
    }

    /** Gives a copy the weights {@code centre + step · direction}, each {@code [output][feature]}. */
    void set(int copy, float[] centre, float[] direction, int from, float step) {
        for (int i = 0; i < outputs * features; i++) {
            weights[i * copies + copy] = centre[i] + step * direction[from + i];
        }
    }

    /** Shifts and scales observations from now on by what has been seen of them. */
    void normaliseBy(ObservationStatistics statistics) {
        statistics.write(mean, scale);
    }

    @Override
    public void act(float[] observations, float[] actions) {
        Arrays.fill(actions, 0);
        for (int output = 0; output < outputs; output++) {
            for (int feature = 0; feature < features; feature++) {
                int row = (output * features + feature) * copies;
                for (int copy = 0; copy < copies; copy++) {
                    float shown = (observations[feature * copies + copy] - mean[feature]) * scale[feature];
                    actions[output * copies + copy] += weights[row + copy] * shown;
                }
            }
        }
    }

    @Override
    public void act(float[] observations, int[] actions) {
        act(observations, sums);
        for (int copy = 0; copy < copies; copy++) {
            int best = 0;
            for (int output = 1; output < outputs; output++) {
                best = sums[output * copies + copy] > sums[best * copies + copy] ? output : best;
            }
            actions[copy] = best;
        }
    }
}
