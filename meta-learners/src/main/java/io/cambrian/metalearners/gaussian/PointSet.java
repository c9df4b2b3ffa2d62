package io.cambrian.metalearners.gaussian;

import java.util.List;

/** Points of Rᵏ, stored coordinate by coordinate, so that loops over points use vector instructions. Immutable. */
final class PointSet {

    private final int count;
    private final double[][] coordinates;

    private PointSet(int count, double[][] coordinates) {
        this.count = count;
        this.coordinates = coordinates;
    }

    /**
     * @throws IllegalArgumentException when the points have not all {@code dimension} finite coordinates
     */
    static PointSet of(int dimension, List<double[]> points) {
        double[][] coordinates = new double[dimension][points.size()];
        for (int i = 0; i < points.size(); i++) {
            double[] point = points.get(i);
            if (point.length != dimension) {
                throw new IllegalArgumentException(
                        "points of a process have " + dimension + " coordinates, found " + point.length);
            }
            for (int c = 0; c < dimension; c++) {
                if (!Double.isFinite(point[c])) {
                    throw new IllegalArgumentException(
                            "points of a process have finite coordinates, found " + point[c] + " as number " + c);
                }
                coordinates[c][i] = point[c];
            }
        }
        return new PointSet(points.size(), coordinates);
    }

    int count() {
        return count;
    }

    int dimension() {
        return coordinates.length;
    }

    double[] point(int i) {
        double[] point = new double[coordinates.length];
        for (int c = 0; c < point.length; c++) {
            point[c] = coordinates[c][i];
        }
        return point;
    }

    /** Adds {@code weight · (x − coordinate c of point j)²} to each {@code sums[j]} from {@code from} on. */
    void addSquaredDistances(int c, double x, double weight, int from, double[] sums) {
        double[] coordinate = coordinates[c];
        for (int j = from; j < coordinate.length; j++) {
            double difference = x - coordinate[j];
            sums[j] = Math.fma(weight * difference, difference, sums[j]);
        }
    }

    /** Adds {@code weight · |x − coordinate c of point j|} to each {@code sums[j]} from {@code from} on. */
    void addDistances(int c, double x, double weight, int from, double[] sums) {
        double[] coordinate = coordinates[c];
        for (int j = from; j < coordinate.length; j++) {
            sums[j] = Math.fma(weight, Math.abs(x - coordinate[j]), sums[j]);
        }
    }
}
