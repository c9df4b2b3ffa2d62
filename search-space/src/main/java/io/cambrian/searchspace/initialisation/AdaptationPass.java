package io.cambrian.searchspace.initialisation;

/**
 * A network of one shape in double precision: what it gives, and how plain descent adapts its weights to samples. Exported
 * initialisations compute the same, to the last bit.
 *
 * <p>Weights stand in the order of {@link Initialisation}, as many as the shape has. Nothing is checked: arrays of other lengths
 * end in an {@link IndexOutOfBoundsException} or a wrong result. All methods leave their arguments as they are.
 *
 * <p>Source: Finn, Abbeel and Levine, "Model-agnostic meta-learning for fast adaptation of deep networks", ICML 2017, §3.
 *
 * @param shape of the network
 */
public record AdaptationPass(InitialisationShape shape) {

    /**
     * The predictions, or the means of the Gaussian head, for x.
     *
     * @param x [inputs]
     * @return [outputs]
     */
    public double[] outputs(double[] weights, double[] x) {
        return layers(weights, x)[shape.layers()];
    }

    /**
     * φ − α·∇L(φ) for L = Σᵢⱼ (fⱼ(xᵢ) − yᵢⱼ)² / (samples · outputs), the mean squared error.
     *
     * @param weights φ
     * @param x [samples][inputs]
     * @param y [samples][outputs]
     * @param rate α
     * @return new weights
     */
    public double[] adapted(double[] weights, double[][] x, double[][] y, double rate) {
        double[] next = weights.clone();
        for (int i = 0; i < x.length; i++) {
            double[][] h = layers(weights, x[i]);
            double[] slopes = h[shape.layers()].clone();
            for (int j = 0; j < slopes.length; j++) {
                slopes[j] = 2 * (slopes[j] - y[i][j]) / (x.length * slopes.length);
            }
            descend(next, weights, h, slopes, rate);
        }
        return next;
    }

    /**
     * φ − α·∇L(φ) for L = −mean(A·ln π(a|o)) over steps, the plain policy gradient of a network with a
     * {@linkplain Head#GAUSSIAN Gaussian head}; ln π is the sum over the numbers of an action.
     *
     * @param weights φ
     * @param observations [steps][inputs]
     * @param actions [steps][outputs]
     * @param advantages A, [steps]; constants for the gradient
     * @param rate α
     * @return new weights
     */
    public double[] adapted(
            double[] weights, double[][] observations, double[][] actions, double[] advantages, double rate) {
        double[] next = weights.clone();
        int deviations = weights.length - shape.outputs();
        for (int i = 0; i < observations.length; i++) {
            double[][] h = layers(weights, observations[i]);
            double[] slopes = h[shape.layers()].clone();
            for (int j = 0; j < slopes.length; j++) {
                double share = advantages[i] / observations.length;
                double deviation = StrictMath.exp(weights[deviations + j]);
                double distance = (actions[i][j] - slopes[j]) / deviation;
                next[deviations + j] += rate * share * (distance * distance - 1);
                slopes[j] = -share * distance / deviation;
            }
            descend(next, weights, h, slopes, rate);
        }
        return next;
    }

    /** The inputs, what leaves each hidden layer, and the outputs. */
    private double[][] layers(double[] weights, double[] x) {
        double[][] h = new double[shape.layers() + 1][];
        h[0] = x;
        int at = 0;
        for (int layer = 0; layer < shape.layers(); layer++) {
            int inputs = shape.widths().get(layer);
            double[] y = new double[shape.widths().get(layer + 1)];
            for (int j = 0; j < y.length; j++) {
                double sum = weights[at + inputs * y.length + j];
                for (int i = 0; i < inputs; i++) {
                    sum += weights[at + i * y.length + j] * h[layer][i];
                }
                y[j] = layer < shape.layers() - 1 ? shape.nonlinearity().of(sum) : sum;
            }
            at += (inputs + 1) * y.length;
            h[layer + 1] = y;
        }
        return h;
    }

    /** Moves {@code next} by −α times the gradient of a loss whose slopes by the outputs are given. */
    private void descend(double[] next, double[] weights, double[][] h, double[] slopes, double rate) {
        double[] above = slopes;
        int at = weights.length - shape.deviations();
        for (int layer = shape.layers() - 1; layer >= 0; layer--) {
            int inputs = h[layer].length;
            at -= (inputs + 1) * above.length;
            double[] below = new double[inputs];
            for (int j = 0; j < above.length; j++) {
                next[at + inputs * above.length + j] -= rate * above[j];
                for (int i = 0; i < inputs; i++) {
                    next[at + i * above.length + j] -= rate * above[j] * h[layer][i];
                    below[i] += weights[at + i * above.length + j] * above[j];
                }
            }
            for (int i = 0; i < inputs && layer > 0; i++) {
                below[i] *= shape.nonlinearity().slope(h[layer][i]);
            }
            above = below;
        }
    }
}
