package io.cambrian.metalearners.strategy;

/**
 * How raw fitness becomes the weights of an update. Weights of a generation add up to zero; a failed point (not-a-number) never
 * weighs more than one that scored.
 */
public enum Shaping {
    /**
     * {@code (rank of the point) / (P − 1) − ½}, rank 0 for the worst; equal points share the mean of their ranks. Indifferent to
     * scale and to outliers.
     */
    CENTRED_RANKS {
        @Override
        double[] weights(double[] fitness) {
            double[] worth = new double[fitness.length];
            for (int place = 0; place < worth.length; place++) {
                worth[place] = 0.5 - (double) place / (worth.length - 1);
            }
            return Ranking.share(fitness, worth);
        }
    },

    /**
     * {@code (F − mean F) / standard deviation of F}, zero when all are equal. A failed point counts as the worst that scored:
     * a single diverged training would otherwise outweigh all others.
     */
    Z_SCORE {
        @Override
        double[] weights(double[] fitness) {
            return zScores(finite(fitness));
        }
    },

    /**
     * Of the points 2i and 2i + 1 the better gets +½ and the other −½, whatever other pairs earn: pairs may be judged on
     * different tasks. Equal points get nothing (½ − ½ each), and so do two that failed; one that failed loses against one that
     * scored.
     *
     * <p>Source: Jackson et al., "Discovering temporally-aware reinforcement learning algorithms", ICLR 2024. There a tie
     * counts as a victory of the second point, which adds a full random step for every pair that earns nothing.
     */
    PAIR_RANK {
        @Override
        double[] weights(double[] fitness) {
            double[] weights = new double[fitness.length];
            for (int plus = 0; plus + 1 < fitness.length; plus += 2) {
                double won = Math.signum((double)
                        Double.compare(Ranking.orderable(fitness[plus]), Ranking.orderable(fitness[plus + 1])));
                weights[plus] = won / 2;
                weights[plus + 1] = -won / 2;
            }
            return weights;
        }
    };

    /** One weight for each point. */
    abstract double[] weights(double[] fitness);

    private static double[] finite(double[] fitness) {
        double worst = Double.POSITIVE_INFINITY;
        for (double f : fitness) {
            worst = Double.isFinite(f) ? Math.min(worst, f) : worst;
        }
        double[] finite = fitness.clone();
        for (int i = 0; i < finite.length; i++) {
            finite[i] = Double.isFinite(finite[i]) ? finite[i] : worst;
        }
        return finite;
    }

    private static double[] zScores(double[] fitness) {
        double sum = 0;
        for (double f : fitness) {
            sum += f;
        }
        double mean = sum / fitness.length;
        double squares = 0;
        for (double f : fitness) {
            squares += (f - mean) * (f - mean);
        }
        double deviation = Math.sqrt(squares / fitness.length);
        double[] scores = new double[fitness.length];
        for (int i = 0; i < scores.length && deviation > 0 && deviation < Double.POSITIVE_INFINITY; i++) {
            scores[i] = (fitness[i] - mean) / deviation;
        }
        return scores;
    }
}
