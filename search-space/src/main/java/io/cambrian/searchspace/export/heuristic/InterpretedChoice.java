package io.cambrian.searchspace.export.heuristic;

import io.cambrian.searchspace.heuristic.Heuristic;
import io.cambrian.searchspace.heuristic.Interpreter;
import io.cambrian.searchspace.heuristic.domain.BanditVariable;
import java.util.Arrays;
import java.util.stream.IntStream;

/** Chooses arms by interpreting a rule; the mean of a posterior stands for a draw from it. */
final class InterpretedChoice {

    private final Heuristic rule;
    private final int horizon;
    private final double[] draws;
    private int drawn;

    /** @param draws stand for coin and noise, over and over */
    InterpretedChoice(Heuristic rule, int horizon, double[] draws) {
        this.rule = rule;
        this.horizon = horizon;
        this.draws = draws;
    }

    /** The arm that is pulled next, once all have been pulled. */
    int of(int[] pulls, int[] successes) {
        double coin = rule.variables().contains(BanditVariable.COIN) ? draw() : 0;
        double[] noise = new double[pulls.length];
        if (rule.variables().contains(BanditVariable.NOISE)) {
            Arrays.setAll(noise, arm -> draw());
        }
        double[] means = IntStream.range(0, pulls.length)
                .mapToDouble(arm -> (double) successes[arm] / pulls[arm])
                .toArray();
        double[][] options = new double[pulls.length][BanditVariable.values().length];
        for (int arm = 0; arm < pulls.length; arm++) {
            double[] option = options[arm];
            option[BanditVariable.MEAN.ordinal()] = means[arm];
            option[BanditVariable.PULLS.ordinal()] = pulls[arm];
            option[BanditVariable.TIME.ordinal()] = Arrays.stream(pulls).sum();
            option[BanditVariable.ARMS.ordinal()] = pulls.length;
            option[BanditVariable.HORIZON.ordinal()] = horizon;
            option[BanditVariable.BEST.ordinal()] = Arrays.stream(means).max().orElseThrow();
            option[BanditVariable.COIN.ordinal()] = coin;
            option[BanditVariable.NOISE.ordinal()] = noise[arm];
            option[BanditVariable.POSTERIOR.ordinal()] = (1.0 + successes[arm]) / (2.0 + pulls[arm]);
        }
        return Interpreter.choice(rule.priority(), options);
    }

    private double draw() {
        return draws[drawn++ % draws.length];
    }
}
