package io.cambrian.searchspace.initialisation;

import java.util.List;
import java.util.stream.Stream;

/**
 * The network whose weights are searched: dense layers, h₀ = x, hₗ₊₁ = φ(Wₗᵀ·hₗ + bₗ), the last one without φ.
 *
 * @param inputs how many numbers go in
 * @param hidden the widths of the hidden layers, from input to output; may be empty
 * @param outputs how many numbers come out
 * @param nonlinearity φ
 * @param head what the outputs are
 */
public record InitialisationShape(int inputs, List<Integer> hidden, int outputs, Nonlinearity nonlinearity, Head head) {

    /** @throws IllegalArgumentException if a width is below 1 */
    public InitialisationShape {
        hidden = List.copyOf(hidden);
        requirePositive("inputs", inputs);
        requirePositive("outputs", outputs);
        hidden.forEach(width -> requirePositive("units in a hidden layer", width));
    }

    /**
     * The published network for sinusoids: 1-40-40-1 with relu, 1,761 weights.
     *
     * <p>Source: Finn, Abbeel and Levine, ICML 2017, and the code released with it.
     */
    public static InitialisationShape sinusoid() {
        return new InitialisationShape(1, List.of(40, 40), 1, Nonlinearity.RELU, Head.VALUES);
    }

    /**
     * The policy for navigation in the plane: 2-64-64-2 with tanh and two deviations, 4,484 weights. The authors of the method took
     * 100-100 with relu; these widths are those of its port to PyTorch.
     */
    public static InitialisationShape navigation() {
        return new InitialisationShape(2, List.of(64, 64), 2, Nonlinearity.TANH, Head.GAUSSIAN);
    }

    private static void requirePositive(String what, int found) {
        if (found < 1) {
            throw new IllegalArgumentException("a network has at least 1 of its " + what + ", found " + found);
        }
    }

    /** The widths of input, hidden layers and output. */
    public List<Integer> widths() {
        return Stream.of(List.of(inputs), hidden, List.of(outputs))
                .flatMap(List::stream)
                .toList();
    }

    /** How many layers have weights. */
    public int layers() {
        return hidden.size() + 1;
    }

    /** How many logarithms of deviations there are: one for each output of a Gaussian head, else none. */
    public int deviations() {
        return switch (head) {
            case VALUES -> 0;
            case GAUSSIAN -> outputs;
        };
    }

    /** How many numbers an initialisation has: weights, biases and logarithms of deviations. */
    public int weights() {
        List<Integer> widths = widths();
        int count = deviations();
        for (int layer = 0; layer < layers(); layer++) {
            count += (widths.get(layer) + 1) * widths.get(layer + 1);
        }
        return count;
    }
}
