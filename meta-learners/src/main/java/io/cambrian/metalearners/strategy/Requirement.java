package io.cambrian.metalearners.strategy;

/** What all strategies demand of their settings and arguments, each in one sentence. */
final class Requirement {

    private Requirement() {}

    static void pairs(int population) {
        if (population < 2 || population % 2 != 0) {
            throw new IllegalArgumentException(
                    "a population of antithetic pairs is even and at least 2, found " + population);
        }
    }

    static void population(int population) {
        if (population < 2) {
            throw new IllegalArgumentException(
                    "a strategy compares the points of a population of at least 2, found " + population);
        }
    }

    static void positive(String what, double value) {
        if (!(value > 0 && value < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(what + " is above 0 and finite, found " + value);
        }
    }

    static void mean(float[] mean) {
        if (mean.length == 0) {
            throw new IllegalArgumentException("a search begins at a point with at least 1 coordinate, found none");
        }
        for (int i = 0; i < mean.length; i++) {
            if (!Float.isFinite(mean[i])) {
                throw new IllegalArgumentException("a search begins at a point with finite coordinates, found "
                        + mean[i] + " as number " + i + " of " + mean.length);
            }
        }
    }

    static void points(float[][] points, int population, int dimension) {
        if (points.length != population) {
            throw new IllegalArgumentException(
                    "a generation has " + population + " points, found room for " + points.length);
        }
        for (float[] point : points) {
            if (point.length != dimension) {
                throw new IllegalArgumentException(
                        "a point has " + dimension + " coordinates like the mean, found room for " + point.length);
            }
        }
    }

    static void fitness(double[] fitness, int population) {
        if (fitness.length != population) {
            throw new IllegalArgumentException(
                    "a generation of " + population + " points has as many fitness values, found " + fitness.length);
        }
    }
}
