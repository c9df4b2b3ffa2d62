package io.cambrian.evaluators.growth;

import io.cambrian.evaluators.tensor.layer.Activation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A dense layer: y = φ(n(Wᵀ·x + b)).
 *
 * <p>Throws an {@link IllegalArgumentException} for biases that are not one for each output.
 *
 * @param weights W [inputs][outputs]
 * @param biases b, a vector
 * @param normalisation n, if any
 * @param activation φ, if any; without one the layer is linear
 */
public record Dense(
        Matrix weights, Matrix biases, Optional<Normalisation> normalisation, Optional<Activation> activation)
        implements Block {

    public Dense {
        if (biases.rows() != 1 || biases.columns() != weights.columns()) {
            throw new IllegalArgumentException("a dense layer of " + weights.columns()
                    + " outputs has a vector of as many biases, found " + biases.rows() + "×" + biases.columns());
        }
    }

    /** A layer without normalisation. */
    public static Dense of(Matrix weights, Matrix biases, Activation activation) {
        return new Dense(weights, biases, Optional.empty(), Optional.of(activation));
    }

    /** A layer without normalisation and activation. */
    public static Dense linear(Matrix weights, Matrix biases) {
        return new Dense(weights, biases, Optional.empty(), Optional.empty());
    }

    @Override
    public int inputs() {
        return weights.rows();
    }

    @Override
    public int outputs() {
        return weights.columns();
    }

    @Override
    public double[] apply(double[] x) {
        double[] z = new double[outputs()];
        for (int output = 0; output < z.length; output++) {
            z[output] = biases.at(output);
            for (int input = 0; input < x.length; input++) {
                z[output] += x[input] * weights.at(input, output);
            }
        }
        double[] y = normalisation.isPresent() ? normalisation.get().apply(z) : z;
        if (activation.isPresent()) {
            for (int output = 0; output < y.length; output++) {
                y[output] = activation.get().of(y[output]);
            }
        }
        return y;
    }

    /** W, b and, where there is a normalisation, its gain and shift. */
    @Override
    public List<Matrix> parameters() {
        List<Matrix> parameters = new ArrayList<>(List.of(weights, biases));
        normalisation.ifPresent(norm -> parameters.addAll(List.of(norm.gain(), norm.shift())));
        return parameters;
    }

    @Override
    public Dense withParameters(List<Matrix> parameters) {
        return new Dense(
                parameters.get(0),
                parameters.get(1),
                normalisation.map(norm -> new Normalisation(parameters.get(2), parameters.get(3), norm.epsilon())),
                activation);
    }

    @Override
    public List<Dense> layers() {
        return List.of(this);
    }
}
