package io.cambrian.searchspace.drift;

import io.cambrian.searchspace.drift.term.DriftAlgebra;
import io.cambrian.searchspace.drift.term.WeightMatrix;
import java.util.ArrayList;
import java.util.List;

/**
 * A drift given by a small network without biases, as evolved in learned policy optimisation.
 *
 * <pre>
 * d = ln r,  e = 1 − r
 * b = [d, d², e, e²]          x = [b, A·b]          (temporal: x = [b, A·b, p·b, p·A·b])
 * D = max(base + w₂·tanh(W₁·x) − ξ, 0)
 * </pre>
 *
 * <p>All features vanish at r = 1, and no layer has a bias, so the network is 0 there for any weights; subtracting the margin ξ
 * makes D flat around r = 1, and max makes it non-negative: the conditions of a drift hold for all weights. With weights of 0 the
 * drift is its base, but for the margin.
 *
 * <p>Source: Lu et al., "Discovered policy optimisation", NeurIPS 2022, §4 (features, ξ = 10⁻⁴, e = 1 − r, PPO's drift as base);
 * Jackson et al., "Discovering temporally-aware reinforcement learning algorithms", ICLR 2024, eq. 10 (temporal features).
 *
 * @param shape which features, base and margin
 * @param hidden W₁, width × features, whose columns are in the order of x
 * @param output w₂, 1 × width
 */
public record NeuralDrift(NeuralShape shape, WeightMatrix hidden, WeightMatrix output) implements Drift {

    /** @throws IllegalArgumentException if a matrix has not the size that the shape asks for */
    public NeuralDrift {
        if (hidden.rows() != shape.width() || hidden.columns() != shape.features()) {
            throw new IllegalArgumentException("a drift network of " + shape.width() + " units on " + shape.features()
                    + " features has a first layer of that size, found " + hidden);
        }
        if (output.rows() != 1 || output.columns() != shape.width()) {
            throw new IllegalArgumentException(
                    "a drift network of " + shape.width() + " units has one output from each, found " + output);
        }
    }

    /**
     * The drift whose weights are W₁ row after row, then w₂.
     *
     * @param weights {@code [width · features + width]}
     * @throws IllegalArgumentException if there are not as many numbers as the shape has weights
     */
    public static NeuralDrift of(NeuralShape shape, float[] weights) {
        if (weights.length != shape.weights()) {
            throw new IllegalArgumentException("a drift network of " + shape.width() + " units on " + shape.features()
                    + " features has " + shape.weights() + " weights, found " + weights.length);
        }
        int split = shape.width() * shape.features();
        float[] first = new float[split];
        float[] second = new float[shape.width()];
        System.arraycopy(weights, 0, first, 0, split);
        System.arraycopy(weights, split, second, 0, second.length);
        return new NeuralDrift(
                shape,
                new WeightMatrix(shape.width(), shape.features(), first),
                new WeightMatrix(1, shape.width(), second));
    }

    /** The same network, saying nothing about the lifetimes for which it was made. */
    NeuralDrift forAnyLifetime() {
        return new NeuralDrift(shape.forAnyLifetime(), hidden, output);
    }

    /** All weights, W₁ row after row, then w₂. */
    public float[] weights() {
        float[] all = new float[shape.weights()];
        float[] first = hidden.values();
        float[] second = output.values();
        System.arraycopy(first, 0, all, 0, first.length);
        System.arraycopy(second, 0, all, first.length, second.length);
        return all;
    }

    @Override
    public boolean temporal() {
        return shape.temporal();
    }

    @Override
    public <T> T express(DriftAlgebra<T> algebra) {
        T features = algebra.stack(features(algebra));
        T network = algebra.product(output, algebra.tanh(algebra.product(hidden, features)));
        T sum = shape.base().equals(NeuralShape.Base.PPO)
                ? algebra.add(NamedDrifts.PPO.express(algebra), network)
                : network;
        return algebra.relu(algebra.subtract(sum, algebra.constant(shape.margin())));
    }

    private <T> List<T> features(DriftAlgebra<T> algebra) {
        T d = algebra.logRatio();
        T e = algebra.subtract(algebra.constant(1), algebra.ratio());
        List<T> features = new ArrayList<>(List.of(d, algebra.multiply(d, d), e, algebra.multiply(e, e)));
        features.addAll(scaled(algebra, algebra.advantage(), features));
        if (shape.temporal()) {
            features.addAll(scaled(algebra, algebra.progress(), features));
        }
        return features;
    }

    private static <T> List<T> scaled(DriftAlgebra<T> algebra, T factor, List<T> features) {
        return features.stream()
                .map(feature -> algebra.multiply(factor, feature))
                .toList();
    }
}
