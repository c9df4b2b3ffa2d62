package io.cambrian.metalearners.strategy;

/**
 * The loops over coordinates that strategies share. All arrays of a loop are read and written at the same index, which lets
 * the compiler use vector instructions without having to know whether two arrays are one.
 */
final class Loops {

    private Loops() {}

    /** y += factor · x. */
    static void add(float factor, float[] x, float[] y) {
        for (int i = 0; i < y.length; i++) {
            y[i] += factor * x[i];
        }
    }

    /** y = decay · y + factor · x. */
    static void blend(float decay, float[] y, float factor, float[] x) {
        for (int i = 0; i < y.length; i++) {
            y[i] = decay * y[i] + factor * x[i];
        }
    }

    /** plus = mean + z · scale and minus = mean − z · scale. */
    static void mirror(float[] mean, float scale, float[] z, float[] plus, float[] minus) {
        for (int i = 0; i < mean.length; i++) {
            float step = scale * z[i];
            plus[i] = mean[i] + step;
            minus[i] = mean[i] - step;
        }
    }

    /** z *= scales. */
    static void scale(float[] scales, float[] z) {
        for (int i = 0; i < z.length; i++) {
            z[i] *= scales[i];
        }
    }

    /** y += factor · (z² − 1). */
    static void addExcess(float factor, float[] z, float[] y) {
        for (int i = 0; i < y.length; i++) {
            y[i] += factor * (z[i] * z[i] - 1f);
        }
    }

    /** The sum of squares, from the first coordinate to the last. */
    static double squares(float[] x) {
        double sum = 0;
        for (float value : x) {
            sum += (double) value * value;
        }
        return sum;
    }
}
