package io.cambrian.evaluators.tensor.layer;

import io.cambrian.searchspace.random.CounterRandom;

/**
 * Fresh weights whose shorter side is orthogonal: every direction passes with the same gain.
 *
 * <p>The vectors of the shorter side are normal numbers, made orthonormal one after the other (Gram–Schmidt, in double
 * precision, each vector twice so that rounding does not add up), times the gain. Such a matrix is uniform among all
 * orthogonal ones.
 *
 * <p>Source: Saxe, McClelland and Ganguli, "Exact solutions to the nonlinear dynamics of learning in deep linear neural
 * networks", ICLR 2014, §3.
 */
final class OrthogonalWeights {

    private static final int PASSES = 2;

    private OrthogonalWeights() {}

    /**
     * Fills a matrix of {@code inputs} × {@code outputs}, input after input.
     *
     * @param gain the length of every vector of the shorter side
     */
    static void draw(float[] weights, int inputs, int outputs, double gain, CounterRandom random) {
        boolean tall = inputs >= outputs;
        int count = Math.min(inputs, outputs);
        int length = Math.max(inputs, outputs);
        double[][] vectors = new double[count][];
        for (int i = 0; i < count; i++) {
            vectors[i] = normal(length, random);
            for (int pass = 0; pass < PASSES; pass++) {
                for (int j = 0; j < i; j++) {
                    addScaled(vectors[i], -dot(vectors[i], vectors[j]), vectors[j]);
                }
            }
            scale(vectors[i], 1 / Math.sqrt(dot(vectors[i], vectors[i])));
        }
        for (int input = 0; input < inputs; input++) {
            for (int output = 0; output < outputs; output++) {
                double number = tall ? vectors[output][input] : vectors[input][output];
                weights[input * outputs + output] = (float) (gain * number);
            }
        }
    }

    /** Standard normal numbers by the polar method, which needs no sine. */
    private static double[] normal(int length, CounterRandom random) {
        double[] numbers = new double[length];
        for (int i = 0; i < length; i += 2) {
            double u;
            double v;
            double square;
            do {
                u = 2 * random.nextDouble() - 1;
                v = 2 * random.nextDouble() - 1;
                square = u * u + v * v;
            } while (square >= 1 || square == 0);
            double factor = Math.sqrt(-2 * StrictMath.log(square) / square);
            numbers[i] = u * factor;
            if (i + 1 < length) {
                numbers[i + 1] = v * factor;
            }
        }
        return numbers;
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    private static void addScaled(double[] a, double factor, double[] b) {
        for (int i = 0; i < a.length; i++) {
            a[i] += factor * b[i];
        }
    }

    private static void scale(double[] a, double factor) {
        for (int i = 0; i < a.length; i++) {
            a[i] *= factor;
        }
    }
}
