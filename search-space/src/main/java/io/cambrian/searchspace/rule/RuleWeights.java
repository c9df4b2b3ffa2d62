package io.cambrian.searchspace.rule;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * The weights of a rule in double precision, and what its layers compute. The numbers are the same to the last bit on every
 * machine.
 */
public final class RuleWeights {

    private final Map<String, double[]> parts = new HashMap<>();

    /** All weights of a rule. */
    public RuleWeights(LearnedRule<?> rule) {
        float[] weights = rule.weights();
        for (RulePart part : rule.shape().parts()) {
            double[] values = new double[part.size()];
            Arrays.setAll(values, i -> weights[part.from() + i]);
            parts.put(part.name(), values);
        }
    }

    private double[] part(String name) {
        return Objects.requireNonNull(parts.get(name), name);
    }

    /** Wᵀ·x + b. */
    public double[] linear(String layer, double[] x) {
        return sum(times(part(layer + ".weight"), x), part(layer + ".bias"));
    }

    /** relu(Wᵀ·x + b). */
    public double[] rectified(String layer, double[] x) {
        return rectified(linear(layer, x));
    }

    /** relu(x). */
    public static double[] rectified(double[] x) {
        return Arrays.stream(x).map(value -> Math.max(value, 0)).toArray();
    }

    /**
     * φ(y) = w₂·relu(W₁·y + b₁) + b₂ of two layers.
     *
     * @param probabilities y
     * @throws IllegalArgumentException if they are more or fewer than the rule reads
     */
    public double embedded(String hidden, String output, double[] probabilities) {
        int categories = part(hidden + ".weight").length / part(hidden + ".bias").length;
        if (probabilities.length != categories) {
            throw new IllegalArgumentException("the rule reads predictions of " + categories
                    + " categories, the trajectory has " + probabilities.length);
        }
        return linear(output, rectified(hidden, probabilities))[0];
    }

    /** One step of an LSTM with the gates i, f, o, g side by side, whose state changes. */
    public void lstm(String cell, double[] x, double[] hidden, double[] memory) {
        int width = hidden.length;
        double[] ofInput = sum(times(part(cell + ".input"), x), part(cell + ".bias"));
        double[] all = sum(ofInput, times(part(cell + ".recurrent"), hidden));
        for (int i = 0; i < width; i++) {
            double input = sigmoid(all[i]);
            double forget = sigmoid(all[width + i]);
            double output = sigmoid(all[2 * width + i]);
            memory[i] = forget * memory[i] + input * StrictMath.tanh(all[3 * width + i]);
            hidden[i] = output * StrictMath.tanh(memory[i]);
        }
    }

    /** One step of a GRU with the gates z, r, c side by side, whose state changes: z = 1 keeps it and r acts on U_c·h + d. */
    public void gru(String cell, double[] x, double[] hidden) {
        int width = hidden.length;
        double[] ofInput = sum(times(part(cell + ".input"), x), part(cell + ".bias"));
        double[] ofState = times(part(cell + ".recurrent"), hidden);
        double[] candidateBias = part(cell + ".candidate-bias");
        for (int i = 0; i < width; i++) {
            double z = sigmoid(ofInput[i] + ofState[i]);
            double r = sigmoid(ofInput[width + i] + ofState[width + i]);
            double c = StrictMath.tanh(ofInput[2 * width + i] + r * (ofState[2 * width + i] + candidateBias[i]));
            hidden[i] = c + z * (hidden[i] - c);
        }
    }

    /** Wᵀ·x of W [inputs][outputs]. */
    private static double[] times(double[] w, double[] x) {
        double[] y = new double[w.length / x.length];
        for (int i = 0; i < x.length; i++) {
            for (int j = 0; j < y.length; j++) {
                y[j] += w[i * y.length + j] * x[i];
            }
        }
        return y;
    }

    private static double[] sum(double[] a, double[] b) {
        double[] sum = a.clone();
        for (int i = 0; i < sum.length; i++) {
            sum[i] += b[i];
        }
        return sum;
    }

    private static double sigmoid(double x) {
        return 1 / (1 + StrictMath.exp(-x));
    }

    /** Probabilities of logits. */
    public static double[] softmax(double[] x) {
        double largest = Arrays.stream(x).max().orElseThrow();
        double[] shares = new double[x.length];
        double total = 0;
        for (int i = 0; i < x.length; i++) {
            shares[i] = StrictMath.exp(x[i] - largest);
            total += shares[i];
        }
        for (int i = 0; i < x.length; i++) {
            shares[i] /= total;
        }
        return shares;
    }
}
