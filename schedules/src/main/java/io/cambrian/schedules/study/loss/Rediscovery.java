package io.cambrian.schedules.study.loss;

import java.util.Locale;

/**
 * What one search of {@link RediscoveryStudy} has found.
 *
 * @param seed the root seed of the search
 * @param formula the best loss
 * @param fitness its fitness: the sum of its normalised scores
 * @param proposals how many losses were proposed until the search ended
 * @param cosine of the angle between its update and that of ½δ², δ = Q(s,a) − r − γ max_a Q'(s',a)
 * @param discounted whether the loss reads the discount
 * @param duplicateRate the share of proposals that behaved like an earlier one and inherited its score
 * @param hurdleRate the share of trained losses that failed on the first task or missed the hurdle behind it
 */
public record Rediscovery(
        long seed,
        String formula,
        double fitness,
        long proposals,
        double cosine,
        boolean discounted,
        double duplicateRate,
        double hurdleRate) {

    private static final double SAME_DIRECTION = 0.999;

    /** Whether the loss is temporal-difference learning: it moves values the same way, and by means of the discount. */
    public boolean temporalDifference() {
        return cosine > SAME_DIRECTION && discounted;
    }

    String line() {
        return String.format(
                Locale.ROOT,
                "  seed %d: cosine with TD %.4f, %s the discount, fitness %.4f after %,d proposals"
                        + " (%.0f %% duplicates; %.0f %% of the others failed or missed the hurdle): %s",
                seed,
                cosine,
                discounted ? "with" : "without",
                fitness,
                proposals,
                100 * duplicateRate,
                100 * hurdleRate,
                formula);
    }
}
