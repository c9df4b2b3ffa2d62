package io.cambrian.evaluators.problem.tour;

/**
 * How far cities are from those that are not visited, kept up to date as the tour grows. Mutable and for one thread.
 *
 * <p>Sums of distances are whole numbers of a small unit: what is taken away again leaves no rounding behind, so that two cities
 * that are equally far from the others tie.
 */
final class Surroundings {

    private static final int NONE = -1;

    /** How many units the greatest distance has; the sum of 2,000 of them is exact in a long. */
    private static final double UNITS = 0x1p40;

    private final long[] sums;
    private final int[] nearest;
    private double unit;

    Surroundings(int cities) {
        sums = new long[cities];
        nearest = new int[cities];
    }

    /** Looks around in a tour that has just begun. */
    void begin(PartialTour tour) {
        unit = tour.cities().greatestDistance() / UNITS;
        for (int i = 0; i < tour.left(); i++) {
            int city = tour.option(i);
            long sum = 0;
            for (int j = 0; j < tour.left(); j++) {
                sum += units(tour, city, tour.option(j));
            }
            sums[city] = sum;
            nearest[city] = nearest(tour, city);
        }
    }

    /** Takes note that the tour has come to its current city. */
    void visited(PartialTour tour) {
        int gone = tour.current();
        for (int i = 0; i < tour.left(); i++) {
            int city = tour.option(i);
            sums[city] -= units(tour, city, gone);
            if (nearest[city] == gone) {
                nearest[city] = nearest(tour, city);
            }
        }
    }

    /** The distance to the nearest other city that is not visited; 0 if there is none. */
    double toNearest(PartialTour tour, int city) {
        return nearest[city] == NONE ? 0 : tour.cities().distance(city, nearest[city]);
    }

    /** The mean distance to the other cities that are not visited; 0 if there is none. */
    double mean(PartialTour tour, int city) {
        int others = tour.left() - 1;
        return others == 0 ? 0 : sums[city] * unit / others;
    }

    private long units(PartialTour tour, int from, int to) {
        return (long) (tour.cities().distance(from, to) / unit);
    }

    private static int nearest(PartialTour tour, int city) {
        int nearest = NONE;
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < tour.left(); i++) {
            int other = tour.option(i);
            if (other != city && tour.cities().distance(city, other) < least) {
                least = tour.cities().distance(city, other);
                nearest = other;
            }
        }
        return nearest;
    }
}
