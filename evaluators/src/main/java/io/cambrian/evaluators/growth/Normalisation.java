package io.cambrian.evaluators.growth;

/**
 * Layer normalisation between the sum and the activation: y = a ⊙ (z − μ) / √(σ² + ε) + b, with μ and σ² over the units of
 * one sample.
 *
 * @param gain a, a vector
 * @param shift b, a vector
 * @param epsilon ε
 */
public record Normalisation(Matrix gain, Matrix shift, double epsilon) {

    /** The normalised units of one sample. */
    double[] apply(double[] z) {
        double mean = 0;
        for (double number : z) {
            mean += number / z.length;
        }
        double variance = 0;
        for (double number : z) {
            variance += (number - mean) * (number - mean) / z.length;
        }
        double[] y = new double[z.length];
        for (int i = 0; i < z.length; i++) {
            y[i] = gain.at(i) * (z[i] - mean) / Math.sqrt(variance + epsilon) + shift.at(i);
        }
        return y;
    }
}
