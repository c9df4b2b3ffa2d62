package io.cambrian.searchspace.heuristic.domain;

import static io.cambrian.searchspace.heuristic.domain.BanditVariable.ARMS;
import static io.cambrian.searchspace.heuristic.domain.BanditVariable.BEST;
import static io.cambrian.searchspace.heuristic.domain.BanditVariable.COIN;
import static io.cambrian.searchspace.heuristic.domain.BanditVariable.HORIZON;
import static io.cambrian.searchspace.heuristic.domain.BanditVariable.MEAN;
import static io.cambrian.searchspace.heuristic.domain.BanditVariable.NOISE;
import static io.cambrian.searchspace.heuristic.domain.BanditVariable.POSTERIOR;
import static io.cambrian.searchspace.heuristic.domain.BanditVariable.PULLS;
import static io.cambrian.searchspace.heuristic.domain.BanditVariable.TIME;

import java.util.random.RandomGenerator;

/**
 * Ten arms as a sensible rule leaves them: the better an arm, the more often it has been pulled, so that confidence and mean
 * balance. With b above all means and a confidence c that differs from game to game, an arm has had about (c / (b − mean))² pulls.
 */
record BanditSituations() implements Situations {

    private static final int COUNT = 10;
    private static final double HORIZON_PULLS = 1_000;
    private static final double GREATEST_DIFFERENCE = 0.4;
    private static final double GREATEST_CONFIDENCE = 2;
    private static final double MARGIN = 0.05;
    private static final double PULLS_DEVIATION = 0.3;

    @Override
    public double[][] draw(RandomGenerator random) {
        double[][] options = new double[COUNT][BanditVariable.values().length];
        double least = (1 - GREATEST_DIFFERENCE) * random.nextDouble();
        double confidence = GREATEST_CONFIDENCE * random.nextDouble();
        double coin = random.nextDouble();
        double time = 0;
        double best = 0;
        for (double[] arm : options) {
            double above = GREATEST_DIFFERENCE * random.nextDouble();
            double ratio = confidence / (GREATEST_DIFFERENCE + MARGIN - above);
            double luck = StrictMath.exp(PULLS_DEVIATION * random.nextGaussian());
            double pulls = Math.clamp(Math.rint(ratio * ratio * luck), 1, HORIZON_PULLS / 2);
            double mean = Math.floor((pulls + 1) * (least + above)) / pulls;
            arm[PULLS.ordinal()] = pulls;
            arm[MEAN.ordinal()] = Math.min(1, mean);
            arm[NOISE.ordinal()] = random.nextDouble();
            arm[POSTERIOR.ordinal()] = random.nextDouble();
            time += pulls;
            best = Math.max(best, arm[MEAN.ordinal()]);
        }
        for (double[] arm : options) {
            arm[TIME.ordinal()] = time;
            arm[BEST.ordinal()] = best;
            arm[COIN.ordinal()] = coin;
            arm[ARMS.ordinal()] = COUNT;
            arm[HORIZON.ordinal()] = HORIZON_PULLS;
        }
        return options;
    }
}
