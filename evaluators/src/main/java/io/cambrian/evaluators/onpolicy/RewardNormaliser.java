package io.cambrian.evaluators.onpolicy;

import io.cambrian.evaluators.checkpoint.CheckpointReader;
import io.cambrian.evaluators.checkpoint.CheckpointWriter;

/**
 * Divides rewards by the deviation of the discounted returns G ← γ·G + r seen so far, within ±10. Rewards are not shifted, since
 * that would change which episodes are worth living longer.
 */
final class RewardNormaliser {

    private static final double FLOOR = 1e-8;

    /** The weight of a variance of 1 before anything was seen. */
    private static final double PRIOR = 1e-4;

    private static final float LIMIT = 10f;

    private final double discount;
    private final double[] returns;
    private double count = PRIOR;
    private double mean;
    private double squares = PRIOR;

    RewardNormaliser(double discount, int copies) {
        this.discount = discount;
        returns = new double[copies];
    }

    /** Takes note of one step of all copies. */
    void look(float[] rewards, boolean[] terminated, boolean[] truncated) {
        for (int copy = 0; copy < returns.length; copy++) {
            returns[copy] = discount * returns[copy] + rewards[copy];
            count++;
            double distance = returns[copy] - mean;
            mean += distance / count;
            squares += distance * (returns[copy] - mean);
            if (terminated[copy] || truncated[copy]) {
                returns[copy] = 0;
            }
        }
    }

    /** A reward as the learner sees it. */
    float normalised(float reward) {
        double scale = 1 / Math.sqrt(squares / count + FLOOR);
        return Math.clamp((float) (reward * scale), -LIMIT, LIMIT);
    }

    void save(CheckpointWriter writer) {
        writer.doubles("moments", count, mean, squares);
        writer.doubles("returns", returns);
    }

    /** @param sameEpisodes whether the episodes that were running go on */
    void load(CheckpointReader reader, boolean sameEpisodes) {
        double[] moments = new double[3];
        reader.doubles("moments", moments);
        count = moments[0];
        mean = moments[1];
        squares = moments[2];
        if (sameEpisodes) {
            reader.doubles("returns", returns);
        }
    }
}
