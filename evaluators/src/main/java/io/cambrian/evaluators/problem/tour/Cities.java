package io.cambrian.evaluators.problem.tour;

import java.util.Arrays;
import java.util.random.RandomGenerator;

/** An instance: cities in the plane and the distances between them. Immutable. */
public final class Cities {

    /** The fewest cities of an instance. */
    public static final int FEWEST = 3;

    /** The most cities of an instance: their distances are kept in one table. */
    public static final int MOST = 2_000;

    private final double[] x;
    private final double[] y;
    private final double[] distances;
    private final double spacing;
    private final double centreX;
    private final double centreY;

    private Cities(double[] x, double[] y, Metric metric, double area) {
        int count = x.length;
        this.x = x;
        this.y = y;
        this.distances = new double[count * count];
        for (int a = 0; a < count; a++) {
            for (int b = 0; b < a; b++) {
                double distance = metric.of(x[a] - x[b], y[a] - y[b]);
                distances[a * count + b] = distance;
                distances[b * count + a] = distance;
            }
        }
        this.spacing = Math.sqrt(area / count);
        this.centreX = Arrays.stream(x).sum() / count;
        this.centreY = Arrays.stream(y).sum() / count;
    }

    /**
     * Cities at given places; city i is at (x[i], y[i]). The arrays are copied.
     *
     * @throws IllegalArgumentException if there are fewer than {@link #FEWEST} or more than {@link #MOST}, or all lie on a line
     *     along one of the axes
     */
    public static Cities at(double[] x, double[] y, Metric metric) {
        requireCount(x.length);
        double area = extent(x) * extent(y);
        if (!(area > 0)) {
            throw new IllegalArgumentException(
                    "cities lie in a rectangle with an area, found " + extent(x) + " × " + extent(y));
        }
        return new Cities(x.clone(), y.clone(), metric, area);
    }

    /**
     * Cities that are uniform in the unit square, with Euclidean distances.
     *
     * @throws IllegalArgumentException if there are fewer than {@link #FEWEST} or more than {@link #MOST}
     */
    public static Cities random(int count, RandomGenerator random) {
        requireCount(count);
        double[] x = new double[count];
        double[] y = new double[count];
        for (int city = 0; city < count; city++) {
            x[city] = random.nextDouble();
            y[city] = random.nextDouble();
        }
        return new Cities(x, y, Metric.EUCLIDEAN, 1);
    }

    private static void requireCount(int count) {
        if (count < FEWEST || count > MOST) {
            throw new IllegalArgumentException("an instance has " + FEWEST + " to " + MOST + " cities, found " + count);
        }
    }

    private static double extent(double[] values) {
        return Arrays.stream(values).max().orElseThrow()
                - Arrays.stream(values).min().orElseThrow();
    }

    /** How many there are; they are numbered from 0. */
    public int count() {
        return x.length;
    }

    /** Where a city is from left to right. */
    public double x(int city) {
        return x[city];
    }

    /** Where a city is from bottom to top. */
    public double y(int city) {
        return y[city];
    }

    /** How far it is from one city to another, by the metric; the same both ways. */
    public double distance(int from, int to) {
        return distances[from * x.length + to];
    }

    double greatestDistance() {
        return Arrays.stream(distances).max().orElseThrow();
    }

    /** √(A / n): the side of the square that each of n cities has for itself in a rectangle of the area A. */
    public double spacing() {
        return spacing;
    }

    /** How far a city is from the point whose coordinates are the means of those of all cities, in a straight line. */
    public double toCentre(int city) {
        return Metric.EUCLIDEAN.of(x[city] - centreX, y[city] - centreY);
    }

    /**
     * The length of a tour.
     *
     * @param tour every city once; the way home from the last to the first is part of it
     */
    public double length(int[] tour) {
        double length = distance(tour[tour.length - 1], tour[0]);
        for (int i = 1; i < tour.length; i++) {
            length += distance(tour[i - 1], tour[i]);
        }
        return length;
    }

    /**
     * A length that no tour is below: half the sum, over all cities, of the distances to the two nearest others. A tour comes to
     * every city from one other and leaves it for another, and the sum of those counts every leg twice.
     */
    public double lowerBound() {
        double sum = 0;
        for (int city = 0; city < count(); city++) {
            double nearest = Double.POSITIVE_INFINITY;
            double second = Double.POSITIVE_INFINITY;
            for (int other = 0; other < count(); other++) {
                double distance = other == city ? Double.POSITIVE_INFINITY : distance(city, other);
                second = Math.min(second, Math.max(nearest, distance));
                nearest = Math.min(nearest, distance);
            }
            sum += nearest + second;
        }
        return sum / 2;
    }
}
