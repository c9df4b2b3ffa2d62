package io.cambrian.searchspace.heuristic;

import static io.cambrian.searchspace.heuristic.BanditVariable.ARMS;
import static io.cambrian.searchspace.heuristic.BanditVariable.BEST;
import static io.cambrian.searchspace.heuristic.BanditVariable.COIN;
import static io.cambrian.searchspace.heuristic.BanditVariable.HORIZON;
import static io.cambrian.searchspace.heuristic.BanditVariable.MEAN;
import static io.cambrian.searchspace.heuristic.BanditVariable.NOISE;
import static io.cambrian.searchspace.heuristic.BanditVariable.POSTERIOR;
import static io.cambrian.searchspace.heuristic.BanditVariable.PULLS;
import static io.cambrian.searchspace.heuristic.BanditVariable.TIME;

import java.util.random.RandomGenerator;

/** Ten arms of similar means that have been pulled between once and 200 times each, early and late in a game. */
record BanditSituations() implements Situations {

    private static final int COUNT = 10;
    private static final double MOST_PULLS = 200;
    private static final double GREATEST_DIFFERENCE = 0.4;
    private static final double LAST_PULL = 1_000;

    @Override
    public double[][] draw(RandomGenerator random) {
        double[][] options = new double[COUNT][BanditVariable.values().length];
        double time = 0;
        double best = 0;
        double coin = random.nextDouble();
        double spread = random.nextDouble();
        double least = (1 - GREATEST_DIFFERENCE) * random.nextDouble();
        for (double[] arm : options) {
            double pulls = Math.floor(StrictMath.pow(MOST_PULLS, spread * random.nextDouble()));
            double mean = Math.floor((pulls + 1) * (least + GREATEST_DIFFERENCE * random.nextDouble())) / pulls;
            arm[PULLS.ordinal()] = pulls;
            arm[MEAN.ordinal()] = mean;
            arm[NOISE.ordinal()] = random.nextDouble();
            arm[POSTERIOR.ordinal()] = random.nextDouble();
            time += pulls;
            best = Math.max(best, mean);
        }
        for (double[] arm : options) {
            arm[TIME.ordinal()] = time;
            arm[BEST.ordinal()] = best;
            arm[COIN.ordinal()] = coin;
            arm[ARMS.ordinal()] = COUNT;
            arm[HORIZON.ordinal()] = LAST_PULL;
        }
        return options;
    }
}
