package io.cambrian.evaluators.benchmarks;

import io.cambrian.evaluators.tensor.Backends;
import io.cambrian.evaluators.tensor.Executor;
import io.cambrian.evaluators.tensor.Variables;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Whole updates of deep Q-learning: two forward passes, loss, backward pass, Adam.
 *
 * <p>One figure is taken of an old agent with dead units. Half of all hidden units are switched off for good by a large
 * negative bias after a thousand updates; their gradients are 0 from then on, and by update 200,000 Adam's averages of them
 * would be denormal numbers, a hundred times as slow, were they not set to zero.
 */
final class DqnUpdateMeasurement implements Measurement {

    private static final int UPDATES_BEFORE_DEATH = 1_000;
    private static final int UPDATES = 200_000;
    private static final float DEADLY_BIAS = -1_000f;

    /** The title of the figure with dead units. */
    static final String WITH_DEAD_UNITS = DqnWork.SMALL.title() + ", old, dead units";

    @Override
    public String name() {
        return "dqn-update";
    }

    @Override
    public List<Reading> measure(Stopwatch watch) {
        List<Reading> readings = new ArrayList<>();
        for (DqnWork work : List.of(DqnWork.SMALL, DqnWork.PUBLISHED)) {
            Executor executor = work.executor(Backends.best(), new Variables());
            readings.add(Reading.update(work.title(), watch.time(executor::run), work.flops()));
        }
        readings.add(withDeadUnits(watch));
        return readings;
    }

    private static Reading withDeadUnits(Stopwatch watch) {
        DqnWork work = DqnWork.SMALL;
        Variables variables = new Variables();
        Executor executor = work.executor(Backends.best(), variables);
        repeat(executor, watch.effort().repetitions(UPDATES_BEFORE_DEATH));
        killHalf(variables, work.hidden().size());
        repeat(executor, watch.effort().repetitions(UPDATES - UPDATES_BEFORE_DEATH));
        return Reading.update(WITH_DEAD_UNITS, watch.time(executor::run), work.flops());
    }

    /** Switches off half of the units of every hidden layer. */
    static void killHalf(Variables variables, int hiddenLayers) {
        for (int layer = 0; layer < hiddenLayers; layer++) {
            float[] biases = variables.values("online.bias." + layer);
            Arrays.fill(biases, 0, biases.length / 2, DEADLY_BIAS);
        }
    }

    private static void repeat(Executor executor, int updates) {
        for (int i = 0; i < updates; i++) {
            executor.run();
        }
    }
}
