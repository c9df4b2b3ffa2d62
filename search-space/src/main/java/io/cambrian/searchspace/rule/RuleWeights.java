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

    /** Those of a rule, which are copied. */
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

    /**
     * Wᵀ·x + b.
     *
     * @param layer the name of the parts {@code layer.weight} [inputs][outputs] and {@code layer.bias} [outputs]
     * @param x as many numbers as the layer has inputs
     * @return as many as it has outputs
     */
    public double[] linear(String layer, double[] x) {
        return sum(times(part(layer + ".weight"), x), part(layer + ".bias"));
    }

    /** relu(Wᵀ·x + b), of the shapes of {@link #linear}. */
    public double[] rectified(String layer, double[] x) {
        return rectified(linear(layer, x));
    }

    /** relu(x) = max(x, 0), element by element, in a new array. */
    public static double[] rectified(double[] x) {
        return Arrays.stream(x).map(value -> Math.max(value, 0)).toArray();
    }

    /**
     * φ(y) = w₂·relu(W₁·y + b₁) + b₂ of two layers.
     *
     * @param hidden the name of the layer W₁, b₁
     * @param output the name of the layer w₂, b₂, which has one output
     * @param probabilities y, one for each category
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

    /**
     * One step of an LSTM, in place: with the gates i, f, o, g side by side, (i, f, o, g) = Wᵀ·x + b + Uᵀ·h and σ the logistic
     * function, c ← σ(f)·c + σ(i)·tanh(g) and h ← σ(o)·tanh(c).
     *
     * @param cell the name of the parts that {@link RuleLayout#cell} lays
     * @param x as many numbers as the cell has inputs
     * @param hidden h, as wide as the cell
     * @param memory c, as wide
     */
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

    /**
     * One step of a GRU, in place: with the gates z, r, c side by side, z = σ(W_z·x + b_z + U_z·h), r = σ(W_r·x + b_r + U_r·h),
     * c = tanh(W_c·x + b_c + r·(U_c·h + d)) and h ← (1 − z)·c + z·h.
     *
     * @param cell the name of the parts that {@link RuleLayout#cell} lays, beside which {@code cell.candidate-bias} is d
     * @param x as many numbers as the cell has inputs
     * @param hidden h, as wide as the cell
     */
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

    /** The probabilities exp(xᵢ) / Σⱼ exp(xⱼ) of logits, of which there is at least one; in a new array. */
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
