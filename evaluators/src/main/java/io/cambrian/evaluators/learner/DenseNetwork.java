package io.cambrian.evaluators.learner;

import io.cambrian.evaluators.tensor.layer.Activation;
import java.util.List;

/**
 * The numbers of a network of dense layers with an activation between them: h₀ = x, hₗ₊₁ = φ(Wₗᵀ·hₗ + bₗ), the last layer
 * without φ. It is what a trained agent leaves behind, for export and for use without any engine.
 *
 * <p>Throws an {@link IllegalArgumentException} when there is no layer, or when two that follow each other do not fit.
 *
 * @param layers from input to output; each has as many inputs as the one before has outputs
 * @param activation φ
 */
public record DenseNetwork(List<Layer> layers, Activation activation) {

    public DenseNetwork {
        layers = List.copyOf(layers);
        if (layers.isEmpty()) {
            throw new IllegalArgumentException("a network has at least one layer, found none");
        }
        for (int i = 1; i < layers.size(); i++) {
            if (layers.get(i).inputs() != layers.get(i - 1).outputs()) {
                throw new IllegalArgumentException(
                        "layer " + i + " has " + layers.get(i).inputs()
                                + " inputs, but layer " + (i - 1) + " has "
                                + layers.get(i - 1).outputs() + " outputs");
            }
        }
    }

    /** How many numbers go in. */
    public int inputs() {
        return layers.getFirst().inputs();
    }

    /** How many numbers come out. */
    public int outputs() {
        return layers.getLast().outputs();
    }

    /**
     * The outputs for one input: with relu to the bits of the kernels, with others to the rounding of φ.
     *
     * @throws IllegalArgumentException if {@code x} has not {@link #inputs()} numbers
     */
    public float[] apply(float[] x) {
        if (x.length != inputs()) {
            throw new IllegalArgumentException(
                    "the network has " + inputs() + " inputs, found " + x.length + " numbers");
        }
        float[] h = x;
        for (int layer = 0; layer < layers.size(); layer++) {
            h = layers.get(layer).apply(h);
            if (layer < layers.size() - 1) {
                activate(h);
            }
        }
        return h;
    }

    private void activate(float[] h) {
        for (int i = 0; i < h.length; i++) {
            h[i] = (float) activation.of(h[i]);
        }
    }

    /**
     * The numbers of a dense layer: y = Wᵀ·x + b. Immutable.
     *
     * <p>W is inputs × outputs: the weight from input i to output o is number i · outputs + o.
     */
    public static final class Layer {

        private final int inputs;
        private final int outputs;
        private final float[] weights;
        private final float[] biases;

        /**
         * A layer with copies of these numbers; the number of biases says how many outputs there are.
         *
         * @param weights W, {@code [input][output]} in one array
         * @param biases b, one for each output
         * @throws IllegalArgumentException if the weights are not a multiple of the biases
         */
        public Layer(float[] weights, float[] biases) {
            if (biases.length == 0 || weights.length == 0 || weights.length % biases.length != 0) {
                throw new IllegalArgumentException(
                        "a dense layer has a weight for each pair of input and output, found " + weights.length
                                + " weights for " + biases.length + " outputs");
            }
            this.inputs = weights.length / biases.length;
            this.outputs = biases.length;
            this.weights = weights.clone();
            this.biases = biases.clone();
        }

        /** How many numbers go in. */
        public int inputs() {
            return inputs;
        }

        /** How many numbers come out. */
        public int outputs() {
            return outputs;
        }

        /** A copy of W, input after input. */
        public float[] weights() {
            return weights.clone();
        }

        /** A copy of b. */
        public float[] biases() {
            return biases.clone();
        }

        /** Wᵀ·x + b, each sum one chain of fused multiply-adds in the order of the inputs, as the kernels compute it. */
        private float[] apply(float[] x) {
            float[] y = new float[outputs];
            for (int input = 0; input < inputs; input++) {
                for (int output = 0; output < outputs; output++) {
                    y[output] = Math.fma(x[input], weights[input * outputs + output], y[output]);
                }
            }
            for (int output = 0; output < outputs; output++) {
                y[output] += biases[output];
            }
            return y;
        }
    }
}
