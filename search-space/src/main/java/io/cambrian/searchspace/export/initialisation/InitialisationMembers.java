package io.cambrian.searchspace.export.initialisation;

import io.cambrian.searchspace.export.EncodedWeights;
import io.cambrian.searchspace.export.JavaLiteral;
import io.cambrian.searchspace.export.SourceText;
import io.cambrian.searchspace.initialisation.Head;
import io.cambrian.searchspace.initialisation.Initialisation;
import io.cambrian.searchspace.initialisation.InitialisationShape;
import java.util.List;

/**
 * Writes the members of an exported initialisation. They do what {@link io.cambrian.searchspace.initialisation.AdaptationPass}
 * does, in the same order, so that the results are the same bits.
 */
final class InitialisationMembers {

    private final InitialisationShape shape;
    private final SourceText out;

    private InitialisationMembers(InitialisationShape shape, SourceText out) {
        this.shape = shape;
        this.out = out;
    }

    static void write(Initialisation initialisation, String className, SourceText out) {
        InitialisationMembers members = new InitialisationMembers(initialisation.shape(), out);
        members.constants(initialisation.weights());
        out.line("private " + className + "() {}");
        members.start();
        members.adaptation();
        members.network();
        EncodedWeights.method(out);
    }

    private void constants(float[] weights) {
        List<Integer> widths = shape.widths();
        out.line("/** Of the inputs, the hidden layers and the outputs. */");
        out.line("private static final int[] WIDTHS = " + JavaLiteral.row(widths, String::valueOf) + ";");
        out.line("");
        out.line("/** Weights at the end that are logarithms of deviations. */");
        out.line("private static final int DEVIATIONS = " + shape.deviations() + ";");
        out.line("");
        EncodedWeights.constant(
                "layer by layer, each input after input and then the biases"
                        + (shape.head() == Head.GAUSSIAN ? ", then the logarithms of deviations" : ""),
                weights,
                out);
    }

    private void start() {
        out.lines("""

                /** The weights θ, in an array of the caller's own. */
                public static double[] start() {
                    double[] weights = new double[WEIGHTS.length];
                    for (int i = 0; i < weights.length; i++) {
                        weights[i] = WEIGHTS[i];
                    }
                    return weights;
                }

                /** What the network with these weights gives for x%s. */
                public static double[] outputs(double[] weights, double[] x) {
                    double[][] h = layers(weights, x);
                    return h[h.length - 1];
                }
                """.formatted(shape.head() == Head.GAUSSIAN ? ": the means of the numbers of an action" : ""));
    }

    private void adaptation() {
        out.lines(
                switch (shape.head()) {
                    case VALUES -> """

                        /** The weights after one step of descent on the mean squared error of samples, one row for each. */
                        public static double[] adapted(double[] weights, double[][] x, double[][] y, double rate) {
                            double[] next = weights.clone();
                            for (int i = 0; i < x.length; i++) {
                                double[][] h = layers(weights, x[i]);
                                double[] slopes = h[h.length - 1].clone();
                                for (int j = 0; j < slopes.length; j++) {
                                    slopes[j] = 2 * (slopes[j] - y[i][j]) / (x.length * slopes.length);
                                }
                                descend(next, weights, h, slopes, rate);
                            }
                            return next;
                        }
                        """;
                    case GAUSSIAN -> """

                        /** The deviations of the numbers of an action. */
                        public static double[] deviations(double[] weights) {
                            double[] deviations = Arrays.copyOfRange(weights, weights.length - DEVIATIONS, weights.length);
                            for (int j = 0; j < deviations.length; j++) {
                                deviations[j] = StrictMath.exp(deviations[j]);
                            }
                            return deviations;
                        }

                        /** The weights after one step of the policy gradient, ascent on the mean of A·ln π(a|o); one row for each step. */
                        public static double[] adapted(
                                double[] weights, double[][] observations, double[][] actions, double[] advantages, double rate) {
                            double[] next = weights.clone();
                            double[] deviations = deviations(weights);
                            for (int i = 0; i < observations.length; i++) {
                                double[][] h = layers(weights, observations[i]);
                                double[] slopes = h[h.length - 1].clone();
                                for (int j = 0; j < slopes.length; j++) {
                                    double share = advantages[i] / observations.length;
                                    double distance = (actions[i][j] - slopes[j]) / deviations[j];
                                    next[weights.length - DEVIATIONS + j] += rate * share * (distance * distance - 1);
                                    slopes[j] = -share * distance / deviations[j];
                                }
                                descend(next, weights, h, slopes, rate);
                            }
                            return next;
                        }
                        """;
                });
    }

    private void network() {
        String bent = switch (shape.nonlinearity()) {
            case RELU -> "Math.max(sum, 0)";
            case TANH -> "StrictMath.tanh(sum)";
        };
        String slope = switch (shape.nonlinearity()) {
            case RELU -> "h[layer][i] > 0 ? 1 : 0";
            case TANH -> "1 - h[layer][i] * h[layer][i]";
        };
        out.lines("""

                /** The inputs, what leaves each hidden layer, and the outputs. */
                private static double[][] layers(double[] weights, double[] x) {
                    double[][] h = new double[WIDTHS.length][];
                    h[0] = Arrays.copyOf(x, WIDTHS[0]);
                    int at = 0;
                    for (int layer = 0; layer < WIDTHS.length - 1; layer++) {
                        int inputs = WIDTHS[layer];
                        double[] y = new double[WIDTHS[layer + 1]];
                        for (int j = 0; j < y.length; j++) {
                            double sum = weights[at + inputs * y.length + j];
                            for (int i = 0; i < inputs; i++) {
                                sum += weights[at + i * y.length + j] * h[layer][i];
                            }
                            y[j] = layer < WIDTHS.length - 2 ? %s : sum;
                        }
                        at += (inputs + 1) * y.length;
                        h[layer + 1] = y;
                    }
                    return h;
                }

                /** Moves {@code next} by minus the rate times the gradient of a loss with these slopes by the outputs. */
                private static void descend(double[] next, double[] weights, double[][] h, double[] slopes, double rate) {
                    double[] above = slopes;
                    int at = weights.length - DEVIATIONS;
                    for (int layer = WIDTHS.length - 2; layer >= 0; layer--) {
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
                            below[i] *= %s;
                        }
                        above = below;
                    }
                }
                """.formatted(bent, slope));
    }
}
