package io.cambrian.evaluators.problem.tour;

import java.util.random.RandomGenerator;

/** Local search from tours in random order: what rules are compared with. */
public final class RandomTours {

    private RandomTours() {}

    /** The length of the shortest of {@code count} random tours, each shortened by a local search first; at least one is tried. */
    public static double shortest(Cities cities, LocalSearch search, int count, RandomGenerator random) {
        int[] tour = new int[cities.count()];
        double shortest = Double.POSITIVE_INFINITY;
        for (int i = 0; i < Math.max(1, count); i++) {
            shuffle(tour, random);
            search.descend(cities, tour);
            shortest = Math.min(shortest, cities.length(tour));
        }
        return shortest;
    }

    private static void shuffle(int[] tour, RandomGenerator random) {
        for (int i = 0; i < tour.length; i++) {
            int earlier = random.nextInt(i + 1);
            tour[i] = tour[earlier];
            tour[earlier] = i;
        }
    }
}
