package io.cambrian.schedules.study.design;

import java.util.Arrays;
import java.util.List;

/**
 * The probability of dominance: if one score of each of some contenders is drawn at random, how often is a contender's strictly the
 * greatest? Contenders that tie for it share the draw equally.
 *
 * <p>All draws are counted, none are made: the result is exact.
 *
 * <p>Source: Gideoni, Risi and Gal, 2026 (arXiv 2602.16805).
 */
final class Dominance {

    private Dominance() {}

    /**
     * One probability for each contender; they add up to 1.
     *
     * @param contenders the scores of each, of which there is at least one
     */
    public static List<Double> of(List<List<Double>> contenders) {
        double[] shares = new double[contenders.size()];
        for (int one = 0; one < shares.length; one++) {
            for (double score : contenders.get(one)) {
                shares[one] +=
                        share(contenders, one, score) / contenders.get(one).size();
            }
        }
        return Arrays.stream(shares).boxed().toList();
    }

    /** The expected share of a score against draws of all others: the mean of 1 / (1 + ties) where none is greater. */
    private static double share(List<List<Double>> contenders, int one, double score) {
        // ties[k]: the probability that no other score so far is greater and exactly k are equal
        double[] ties = new double[contenders.size()];
        ties[0] = 1;
        for (int other = 0; other < contenders.size(); other++) {
            if (other != one) {
                List<Double> scores = contenders.get(other);
                double equal = count(scores, 0, score);
                double less = count(scores, -1, score);
                for (int k = ties.length - 1; k >= 0; k--) {
                    ties[k] = ties[k] * less + (k > 0 ? ties[k - 1] * equal : 0);
                }
            }
        }
        double share = 0;
        for (int k = 0; k < ties.length; k++) {
            share += ties[k] / (1 + k);
        }
        return share;
    }

    /** The share of scores that compare so with one. */
    private static double count(List<Double> scores, int sign, double score) {
        return (double) scores.stream()
                        .filter(other -> Integer.signum(Double.compare(other, score)) == sign)
                        .count()
                / scores.size();
    }
}
