package io.cambrian.evaluators.benchmarks;

import io.cambrian.evaluators.Assignment;
import io.cambrian.evaluators.Budget;
import io.cambrian.evaluators.Observer;
import io.cambrian.evaluators.selftuning.SelfTuningTrainer;
import io.cambrian.evaluators.selftuning.setting.TwoColourMiniature;
import io.cambrian.searchspace.random.RootSeed;
import io.cambrian.searchspace.tuning.Algorithm;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/** One life in the small world of two colours with bootstrapped targets 8 steps ahead, from the building of the programs on. */
final class SelfTuningMeasurement implements Measurement {

    static final String TITLE = "two colours, 300,000 steps with bootstrapped meta-gradients";

    private static final int ROUNDS = 3;
    private static final int ROLLOUTS = TwoColourMiniature.LIFE / 16;
    private static final double NANOSECONDS_PER_SECOND = 1e9;

    @Override
    public String name() {
        return "two-colours";
    }

    @Override
    public List<Reading> measure(Stopwatch watch) {
        int rollouts = Math.max(20, watch.effort().repetitions(ROLLOUTS));
        Timing timing = watch.timeLong(() -> live(16L * rollouts), ROUNDS).dividedBy(rollouts);
        double seconds = ROLLOUTS * timing.best() / NANOSECONDS_PER_SECOND;
        String note = String.format(Locale.ROOT, "%.2f µs a step", timing.best() / 16e3);
        return List.of(new Reading.Found(TITLE, seconds, "s", OptionalDouble.empty(), note, timing.raw()));
    }

    private static void live(long environmentSteps) {
        new SelfTuningTrainer(TwoColourMiniature.bootstrapped(8))
                .train(
                        new Assignment<>(
                                Algorithm.SELF_TUNING,
                                TwoColourMiniature.task(),
                                Budget.ofEnvironmentSteps(environmentSteps),
                                new RootSeed(1).search()),
                        Observer.NONE);
    }
}
