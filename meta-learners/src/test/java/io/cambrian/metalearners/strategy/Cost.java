package io.cambrian.metalearners.strategy;

/** Functions to be minimised; each is 0 at (1, …, 1) and nowhere else. */
final class Cost {

    private Cost() {}

    /** The squared distance from the optimum. */
    static double sphere(float[] x) {
        double sum = 0;
        for (float value : x) {
            sum += (value - 1.0) * (value - 1.0);
        }
        return sum;
    }

    /** Half-axes from 1 to √1000. */
    static double ellipsoid(float[] x) {
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            sum += StrictMath.pow(1000, (double) i / (x.length - 1)) * (x[i] - 1.0) * (x[i] - 1.0);
        }
        return sum;
    }

    /** A curved valley that leads to the optimum. */
    static double rosenbrock(float[] x) {
        double sum = 0;
        for (int i = 0; i + 1 < x.length; i++) {
            double bend = x[i + 1] - (double) x[i] * x[i];
            sum += 100 * bend * bend + (1 - x[i]) * (1 - x[i]);
        }
        return sum;
    }
}
