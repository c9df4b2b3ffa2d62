package io.cambrian.searchspace.rule.lpg;

import io.cambrian.searchspace.random.CounterRandom;
import io.cambrian.searchspace.rule.LifeStage;
import io.cambrian.searchspace.rule.lpg.LpgTrajectory.Step;
import java.util.List;
import java.util.stream.IntStream;

/** Made-up experience for looking at rules: rewards of either sign now and then, an end here and there, any probabilities. */
final class SyntheticTrajectory {

    private static final double REWARDED = 0.25;
    private static final double ENDS = 0.1;

    private SyntheticTrajectory() {}

    /** The same for the same arguments. */
    static LpgTrajectory of(long seed, int steps, int predictions, LifeStage stage) {
        CounterRandom random = new CounterRandom(seed, 0);
        List<Step> all = IntStream.range(0, steps)
                .mapToObj(t -> step(random, predictions))
                .toList();
        return new LpgTrajectory(all, probabilities(random, predictions), stage);
    }

    private static Step step(CounterRandom random, int predictions) {
        double reward = random.nextFloat() < REWARDED ? 2 * random.nextFloat() - 1 : 0;
        boolean ends = random.nextFloat() < ENDS;
        return new Step(reward, ends, random.nextFloat(), probabilities(random, predictions));
    }

    private static List<Double> probabilities(CounterRandom random, int count) {
        double[] shares = IntStream.range(0, count)
                .mapToDouble(i -> -StrictMath.log(1 - random.nextFloat()))
                .toArray();
        double total = IntStream.range(0, count).mapToDouble(i -> shares[i]).sum();
        return IntStream.range(0, count).mapToObj(i -> shares[i] / total).toList();
    }
}
