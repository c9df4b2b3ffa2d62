package io.cambrian.metalearners.strategy;

import java.util.Arrays;
import java.util.Comparator;

/**
 * Places by fitness, best first. Points of equal fitness share what their places are worth, so that neither their order nor
 * chance decides between them; not-a-number counts as worse than everything and equal to itself.
 */
final class Ranking {

    private Ranking() {}

    /**
     * What each point gets.
     *
     * @param fitness one number for each point
     * @param worth what the first place is worth, the second, and so on
     */
    static double[] share(double[] fitness, double[] worth) {
        Integer[] order = new Integer[fitness.length];
        Arrays.setAll(order, i -> i);
        Arrays.sort(
                order,
                Comparator.comparingDouble((Integer i) -> orderable(fitness[i])).reversed());
        double[] shares = new double[fitness.length];
        for (int first = 0; first < order.length; ) {
            int end = endOfTie(fitness, order, first);
            double sum = 0;
            for (int place = first; place < end; place++) {
                sum += worth[place];
            }
            for (int place = first; place < end; place++) {
                shares[order[place]] = sum / (end - first);
            }
            first = end;
        }
        return shares;
    }

    private static int endOfTie(double[] fitness, Integer[] order, int first) {
        double best = orderable(fitness[order[first]]);
        int end = first + 1;
        while (end < order.length && orderable(fitness[order[end]]) == best) {
            end++;
        }
        return end;
    }

    /** Not-a-number as the least number there is, and one zero instead of two. */
    static double orderable(double fitness) {
        return Double.isNaN(fitness) ? Double.NEGATIVE_INFINITY : fitness + 0.0;
    }
}
