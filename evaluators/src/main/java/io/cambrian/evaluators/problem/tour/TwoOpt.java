package io.cambrian.evaluators.problem.tour;

/**
 * 2-opt: replaces two legs of a tour by the two others that make a tour of the four ends, which turns the way between them
 * around, as long as that shortens the tour. Pairs are tried in the order of the tour, and the first that helps is taken.
 *
 * <p>Source: Croes, "A method for solving traveling-salesman problems", Operations Research 6, 1958.
 */
final class TwoOpt {

    /** Gains below this are rounding. */
    static final double LEAST_GAIN = 1e-12;

    private TwoOpt() {}

    /**
     * Descends until no exchange helps.
     *
     * @return whether the tour has changed
     */
    static boolean descend(Cities cities, int[] tour) {
        boolean changed = false;
        while (sweep(cities, tour)) {
            changed = true;
        }
        return changed;
    }

    private static boolean sweep(Cities cities, int[] tour) {
        boolean changed = false;
        int count = tour.length;
        for (int i = 0; i < count - 2; i++) {
            // with the first leg, the last one has a city in common
            int end = i == 0 ? count - 1 : count;
            for (int j = i + 2; j < end; j++) {
                if (gain(cities, tour, i, j) > LEAST_GAIN * cities.spacing()) {
                    reverse(tour, i + 1, j);
                    changed = true;
                }
            }
        }
        return changed;
    }

    private static double gain(Cities cities, int[] tour, int i, int j) {
        int a = tour[i];
        int b = tour[i + 1];
        int c = tour[j];
        int d = tour[j + 1 == tour.length ? 0 : j + 1];
        return cities.distance(a, b) + cities.distance(c, d) - cities.distance(a, c) - cities.distance(b, d);
    }

    /** Turns around the part from one place to another, both included. */
    static void reverse(int[] tour, int from, int to) {
        for (int low = from, high = to; low < high; low++, high--) {
            int city = tour[low];
            tour[low] = tour[high];
            tour[high] = city;
        }
    }
}
