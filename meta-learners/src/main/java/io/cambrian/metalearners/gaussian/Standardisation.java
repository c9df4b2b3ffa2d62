package io.cambrian.metalearners.gaussian;

/** Values shifted and scaled to mean 0 and standard deviation 1; all 0 if they are all the same. */
final class Standardisation {

    private Standardisation() {}

    static double[] of(double[] values) {
        double mean = 0;
        for (double value : values) {
            mean += value / values.length;
        }
        double squares = 0;
        for (double value : values) {
            squares = Math.fma(value - mean, value - mean, squares);
        }
        double deviation = Math.sqrt(squares / values.length);
        double[] standard = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            standard[i] = deviation > 1e-12 * Math.abs(mean) ? (values[i] - mean) / deviation : 0;
        }
        return standard;
    }
}
