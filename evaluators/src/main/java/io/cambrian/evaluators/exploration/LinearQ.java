package io.cambrian.evaluators.exploration;

import java.util.Arrays;

/**
 * Watkins's Q(λ) with values that are sums of the weights of two features: Q(s,a) = w(a,i) + w(a,j).
 *
 * <pre>
 * δ = r + γ·max Q(s′,·) − Q(s,a)        e(a,i) = e(a,j) = 1        w ← w + α·δ·e        e ← γ·λ·e, or 0 if a was not greedy
 * </pre>
 *
 * <p>Source: Watkins, "Learning from delayed rewards", 1989; Sutton and Barto, "Reinforcement learning", 1998, §7.6, with replacing
 * traces.
 */
final class LinearQ {

    private final int features;
    private final int actions;
    private final float stepSize;
    private final float discount;
    private final float decay;
    private final float[] weights;
    private final float[] traces;

    LinearQ(int features, int actions, QSettings settings) {
        this.features = features;
        this.actions = actions;
        stepSize = (float) settings.stepSize();
        discount = (float) settings.discount();
        decay = (float) (settings.discount() * settings.lambda());
        weights = new float[actions * features];
        traces = new float[actions * features];
    }

    /** The weights now. */
    float[] weights() {
        return weights.clone();
    }

    /** The first of the best actions in a state, by the weights of now. */
    int best(int i, int j) {
        return best(weights, i, j);
    }

    /** The first of the best actions in a state, by other weights. */
    int best(float[] by, int i, int j) {
        int best = 0;
        for (int action = 1; action < actions; action++) {
            if (value(by, action, i, j) > value(by, best, i, j)) {
                best = action;
            }
        }
        return best;
    }

    private float value(float[] by, int action, int i, int j) {
        return by[action * features + i] + by[action * features + j];
    }

    /**
     * Learns from one step.
     *
     * @param i one feature of the state, j the other, nextI and nextJ those of its successor
     */
    void learn(int i, int j, int action, float reward, int nextI, int nextJ) {
        boolean greedy = value(weights, action, i, j) == value(weights, best(i, j), i, j);
        float ahead = value(weights, best(nextI, nextJ), nextI, nextJ);
        float change = stepSize * (reward + discount * ahead - value(weights, action, i, j));
        traces[action * features + i] = 1;
        traces[action * features + j] = 1;
        for (int k = 0; k < weights.length; k++) {
            weights[k] += change * traces[k];
            traces[k] *= decay;
        }
        if (!greedy) {
            Arrays.fill(traces, 0);
        }
    }
}
