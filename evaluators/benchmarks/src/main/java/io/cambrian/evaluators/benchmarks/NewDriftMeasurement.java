package io.cambrian.evaluators.benchmarks;

import io.cambrian.evaluators.Assignment;
import io.cambrian.evaluators.Budget;
import io.cambrian.evaluators.Observer;
import io.cambrian.evaluators.onpolicy.PpoSettings;
import io.cambrian.evaluators.onpolicy.PpoTrainer;
import io.cambrian.evaluators.onpolicy.VisitedPoints;
import io.cambrian.evaluators.task.Task;
import io.cambrian.evaluators.task.TaskCatalogue;
import io.cambrian.searchspace.drift.Drift;
import io.cambrian.searchspace.drift.NeuralDrift;
import io.cambrian.searchspace.drift.NeuralShape;
import io.cambrian.searchspace.drift.SymbolicDrift;
import io.cambrian.searchspace.drift.term.Flat;
import io.cambrian.searchspace.drift.term.Penalty;
import io.cambrian.searchspace.drift.term.Signal;
import io.cambrian.searchspace.drift.term.Weight;
import io.cambrian.searchspace.random.CounterRandom;
import io.cambrian.searchspace.random.RootSeed;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

/**
 * How long a new drift waits for its first result: from the drift to the end of its first learning step on CartPole, with the
 * environment, fresh weights, the plans of all programs, one rollout of 512 steps and one minibatch of 128. Every time another
 * drift; the first ones only warm up. The worst of all counts, by the processor time of its thread, which the collector and
 * other programs do not touch.
 */
final class NewDriftMeasurement implements Measurement {

    static final String NEURAL = "new neural drift to its first learning step, worst";
    static final String SYMBOLIC = "new symbolic drift to its first learning step, worst";

    private static final int WARM_UP = 400;
    private static final int DRIFTS = 300;
    private static final float WEIGHT_BOUND = 0.1f;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final Task task = TaskCatalogue.standard().byName("CartPole-v1");
    private final PpoSettings settings = PpoSettings.classic();

    @Override
    public String name() {
        return "new-drift";
    }

    @Override
    public List<Reading> measure(Stopwatch watch) {
        CounterRandom random = new CounterRandom(11, 0);
        return List.of(measure(NEURAL, () -> neural(random), watch), measure(SYMBOLIC, () -> symbolic(random), watch));
    }

    private Reading measure(String title, Supplier<Drift> drifts, Stopwatch watch) {
        for (int i = watch.effort().repetitions(WARM_UP); i > 0; i--) {
            millisecondsToFirstStep(drifts.get());
        }
        double[] milliseconds = new double[watch.effort().repetitions(DRIFTS)];
        for (int i = 0; i < milliseconds.length; i++) {
            milliseconds[i] = millisecondsToFirstStep(drifts.get());
        }
        Arrays.sort(milliseconds);
        double median = milliseconds[milliseconds.length / 2];
        double worst = milliseconds[milliseconds.length - 1];
        return Reading.of(
                        title,
                        worst,
                        "ms",
                        Map.of(
                                "best-milliseconds",
                                milliseconds[0],
                                "median-milliseconds",
                                median,
                                "worst-milliseconds",
                                worst,
                                "drifts",
                                (double) milliseconds.length))
                .withNote(String.format(Locale.ROOT, "median %.2f ms", median));
    }

    private double millisecondsToFirstStep(Drift drift) {
        long start = THREADS.getCurrentThreadCpuTime();
        FirstStep first = new FirstStep();
        Budget oneRollout = Budget.ofEnvironmentSteps(settings.actorCritic().rolloutSize());
        new PpoTrainer(settings)
                .train(new Assignment<>(drift, task, oneRollout, new RootSeed(1).search()), Observer.NONE, first);
        return (first.end - start) / 1e6;
    }

    /** Remembers when the first minibatch had been learnt from. */
    private static final class FirstStep implements VisitedPoints {

        private long end;

        @Override
        public void visited(float[] logRatios, float[] advantages, float progress) {
            if (end == 0) {
                end = THREADS.getCurrentThreadCpuTime();
            }
        }
    }

    /** The published network with weights of its own. */
    private static Drift neural(CounterRandom random) {
        NeuralShape shape = NeuralShape.published();
        float[] weights = new float[shape.weights()];
        Numbers.fillUniform(weights, random);
        for (int i = 0; i < weights.length; i++) {
            weights[i] *= WEIGHT_BOUND;
        }
        return NeuralDrift.of(shape, weights);
    }

    /** DPO's form and a divergence, with constants of its own: no two of them have the same program. */
    private static Drift symbolic(CounterRandom random) {
        Penalty discovered = new Penalty.BySign(
                bend(random, new Signal.TimesAdvantage(new Signal.Step())),
                bend(random, new Signal.TimesAdvantage(new Signal.LogStep())));
        Penalty divergence = new Penalty.Weighted(new Weight.Constant(positive(random)), new Penalty.Excess());
        return new SymbolicDrift(new Penalty.Sum(discovered, divergence));
    }

    private static Penalty bend(CounterRandom random, Signal signal) {
        return new Penalty.Rectified(new Flat.Bend(positive(random), signal));
    }

    private static double positive(CounterRandom random) {
        return 0.1 + random.nextFloat();
    }
}
