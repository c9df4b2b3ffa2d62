package io.cambrian.evaluators.problem.tour;

/**
 * Or-opt: moves one, two or three cities that follow each other to another place of the tour, turned around or not, as long as
 * that shortens the tour.
 *
 * <p>Source: Or, "Traveling salesman-type combinatorial problems and their relation to the logistics of regional blood banking",
 * Northwestern University, 1976.
 */
final class OrOpt {

    private static final int LONGEST = 3;

    private OrOpt() {}

    /**
     * Descends until no move helps.
     *
     * @return whether the tour has changed
     */
    static boolean descend(Cities cities, int[] tour) {
        boolean changed = false;
        boolean improved = true;
        while (improved) {
            improved = false;
            for (int length = 1; length <= Math.min(LONGEST, tour.length - 2); length++) {
                for (int from = 0; from < tour.length; from++) {
                    improved |= move(cities, tour, from, length);
                }
            }
            changed |= improved;
        }
        return changed;
    }

    /** Moves the cities at {@code from} to the best other place, if that helps. */
    private static boolean move(Cities cities, int[] tour, int from, int length) {
        int count = tour.length;
        int first = tour[from];
        int last = tour[(from + length - 1) % count];
        int before = tour[(from + count - 1) % count];
        int after = tour[(from + length) % count];
        double saved = cities.distance(before, first) + cities.distance(last, after) - cities.distance(before, after);
        double most = TwoOpt.LEAST_GAIN * cities.spacing();
        int bestOffset = -1;
        boolean turned = false;
        for (int offset = length; offset < count - 1; offset++) {
            int a = tour[(from + offset) % count];
            int b = tour[(from + offset + 1) % count];
            double leg = cities.distance(a, b);
            double straight = saved + leg - cities.distance(a, first) - cities.distance(last, b);
            double reversed = saved + leg - cities.distance(a, last) - cities.distance(first, b);
            if (Math.max(straight, reversed) > most) {
                most = Math.max(straight, reversed);
                bestOffset = offset;
                turned = reversed > straight;
            }
        }
        if (bestOffset < 0) {
            return false;
        }
        carry(tour, from, length, bestOffset, turned);
        return true;
    }

    /** Lets the cities after the part move up to its place, as far as {@code offset}, and puts the part behind them. */
    private static void carry(int[] tour, int from, int length, int offset, boolean turned) {
        int count = tour.length;
        int[] part = new int[length];
        for (int i = 0; i < length; i++) {
            part[i] = tour[(from + i) % count];
        }
        for (int i = length; i <= offset; i++) {
            tour[(from + i - length) % count] = tour[(from + i) % count];
        }
        for (int i = 0; i < length; i++) {
            tour[(from + offset - length + 1 + i) % count] = part[turned ? length - 1 - i : i];
        }
    }
}
