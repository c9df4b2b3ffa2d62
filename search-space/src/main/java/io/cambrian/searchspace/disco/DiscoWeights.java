package io.cambrian.searchspace.disco;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** The weights of a rule in double precision, and what its layers compute. */
final class DiscoWeights {

    private final Map<String, double[]> parts = new HashMap<>();
    private final DiscoShape shape;

    DiscoWeights(DiscoRule rule) {
        shape = rule.shape();
        float[] weights = rule.weights();
        for (DiscoShape.Part part : shape.parts()) {
            double[] values = new double[part.size()];
            Arrays.setAll(values, i -> weights[part.from() + i]);
            parts.put(part.name(), values);
        }
    }

    private double[] part(String name) {
        return Objects.requireNonNull(parts.get(name), name);
    }

    /** Wᵀ·x + b. */
    double[] linear(String layer, double[] x) {
        return sum(times(part(layer + ".weight"), x), part(layer + ".bias"));
    }

    /** relu(Wᵀ·x + b). */
    double[] rectified(String layer, double[] x) {
        return Arrays.stream(linear(layer, x)).map(value -> Math.max(value, 0)).toArray();
    }

    /** φ of probabilities. */
    double embedded(String layer, double[] probabilities) {
        if (probabilities.length != shape.predictions()) {
            throw new IllegalArgumentException("the rule reads predictions of " + shape.predictions()
                    + " categories, the trajectory has " + probabilities.length);
        }
        return linear(layer, rectified(layer + "-hidden", probabilities))[0];
    }

    /** One step of an LSTM, whose state changes. */
    void advance(String cell, double[] x, double[] hidden, double[] memory) {
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

    static double[] softmax(double[] x) {
        double largest = Arrays.stream(x).max().orElseThrow();
        double[] powers =
                Arrays.stream(x).map(value -> StrictMath.exp(value - largest)).toArray();
        double total = Arrays.stream(powers).sum();
        return Arrays.stream(powers).map(power -> power / total).toArray();
    }
}
