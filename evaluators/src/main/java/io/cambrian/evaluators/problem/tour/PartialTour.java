package io.cambrian.evaluators.problem.tour;

import java.util.Arrays;

/**
 * A tour under construction: cities in their order, and the others, ascending. It begins at city 0. Mutable and for one thread;
 * beginning another instance of the same size allocates nothing.
 */
final class PartialTour {

    private Cities cities;
    private final int[] tour;
    private final int[] left;
    private int visited;

    /** The tour of one city. */
    PartialTour(Cities cities) {
        this.cities = cities;
        tour = new int[cities.count()];
        left = new int[cities.count() - 1];
        begin(cities);
    }

    /** Forgets everything and begins an instance of the same size. */
    void begin(Cities another) {
        cities = another;
        visited = 1;
        tour[0] = 0;
        Arrays.setAll(left, i -> i + 1);
    }

    Cities cities() {
        return cities;
    }

    /** How many cities are not visited. */
    int left() {
        return tour.length - visited;
    }

    /** The {@code i}-th of the cities that are not visited. */
    int option(int i) {
        return left[i];
    }

    /** The city that was visited last. */
    int current() {
        return tour[visited - 1];
    }

    /** The city that was visited before the last, or the last if there is no other. */
    int previous() {
        return tour[Math.max(0, visited - 2)];
    }

    /** Visits the {@code i}-th of the cities that are left. */
    void visit(int i) {
        tour[visited] = left[i];
        System.arraycopy(left, i + 1, left, i, left() - 1 - i);
        visited++;
    }

    /** All cities in their order, once none is left. */
    int[] tour() {
        return tour;
    }
}
