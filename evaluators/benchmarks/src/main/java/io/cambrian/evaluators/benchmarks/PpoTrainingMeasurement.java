package io.cambrian.evaluators.benchmarks;

import io.cambrian.evaluators.Assignment;
import io.cambrian.evaluators.Budget;
import io.cambrian.evaluators.Observer;
import io.cambrian.evaluators.onpolicy.PpoSettings;
import io.cambrian.evaluators.onpolicy.PpoTrainer;
import io.cambrian.evaluators.task.Task;
import io.cambrian.evaluators.task.TaskCatalogue;
import io.cambrian.searchspace.drift.Drift;
import io.cambrian.searchspace.drift.NamedDrifts;
import io.cambrian.searchspace.random.RootSeed;
import java.util.List;
import java.util.Locale;

/**
 * Whole trainings by proximal policy optimisation, from fresh weights to the score, by the processor time of their thread:
 * acting, environment, advantages and learning together. How much of it is learning follows from trainings with a single epoch:
 * four epochs take four thirds of what they take longer than one.
 */
final class PpoTrainingMeasurement implements Measurement {

    static final String CART_POLE = "PPO training on CartPole-v1";
    static final String BREAKOUT = "PPO training on MinAtar-Breakout-minimal, 1e7 steps, as on a core of 210 GFLOP/s";

    /**
     * Nominal operations for each step of CartPole: 4-64-64-2 and 4-64-64-1 forward when they act and appraise, and forward and
     * backward in each of 4 epochs make 231,000; 229,000 is the rounder count by which the bar was set.
     */
    private static final double CART_POLE_FLOPS = 229_000;

    private static final long CART_POLE_STEPS = 500_000;
    private static final long BREAKOUT_STEPS = 40 * 64 * 128;
    private static final double TOLD_STEPS = 1e7;
    private static final double TOLD_PEAK = 210;
    private static final int ROUNDS = 5;
    private static final int EPOCHS = 4;

    @Override
    public String name() {
        return "ppo-training";
    }

    @Override
    public List<Reading> measure(Stopwatch watch) {
        return List.of(cartPole(watch), breakout(watch));
    }

    private static Reading cartPole(Stopwatch watch) {
        PpoSettings settings = PpoSettings.classic();
        long steps = steps(settings, CART_POLE_STEPS, watch);
        Timing timing = watch.timeLong(training(settings, "CartPole-v1", steps), ROUNDS);
        Timing brief = watch.timeLong(training(oneEpoch(settings), "CartPole-v1", steps), ROUNDS);
        return Reading.micros(CART_POLE, timing, CART_POLE_FLOPS * steps)
                .withNote(rate(timing, steps) + ", " + learning(timing, brief));
    }

    /** Processor time of a training on CartPole in nanoseconds for each of its environment steps. */
    static double cartPoleNanosecondsPerStep(Stopwatch watch) {
        PpoSettings settings = PpoSettings.classic();
        long steps = steps(settings, CART_POLE_STEPS, watch);
        return watch.timeLong(training(settings, "CartPole-v1", steps), ROUNDS).best() / steps;
    }

    /** Seconds are those of as many steps as they are told for, and grow with the peak of this core against the one told. */
    private static Reading breakout(Stopwatch watch) {
        PpoSettings settings = PpoSettings.minAtar();
        long steps = steps(settings, BREAKOUT_STEPS, watch);
        Timing timing = watch.timeLong(training(settings, "MinAtar-Breakout-minimal", steps), ROUNDS);
        Timing brief = watch.timeLong(training(oneEpoch(settings), "MinAtar-Breakout-minimal", steps), ROUNDS);
        double seconds = timing.best() / 1e9 * TOLD_STEPS / steps;
        String here = String.format(
                Locale.ROOT,
                "%.1f s here at %.0f GFLOP/s, %s, %s",
                seconds,
                timing.peak(),
                rate(timing, steps),
                learning(timing, brief));
        return Reading.of(BREAKOUT, seconds * timing.peak() / TOLD_PEAK, "s", timing.raw())
                .withNote(here);
    }

    /** A whole number of rollouts, as a training spends no part of one. */
    private static long steps(PpoSettings settings, long atFullEffort, Stopwatch watch) {
        long rollout = settings.actorCritic().rolloutSize();
        return Math.max(1, (long) (atFullEffort * watch.effort().scale()) / rollout) * rollout;
    }

    private static Runnable training(PpoSettings settings, String name, long steps) {
        Task task = TaskCatalogue.standard().byName(name);
        Assignment<Drift> assignment =
                new Assignment<>(NamedDrifts.PPO, task, Budget.ofEnvironmentSteps(steps), new RootSeed(1).search());
        PpoTrainer trainer = new PpoTrainer(settings);
        return () -> trainer.train(assignment, Observer.NONE);
    }

    private static PpoSettings oneEpoch(PpoSettings settings) {
        return settings.with(settings.actorCritic(), 1, settings.minibatches());
    }

    /** Minibatches put together and learnt from; the rest gathers rollouts and appraises them. */
    private static String learning(Timing timing, Timing oneEpoch) {
        double learning = (timing.best() - oneEpoch.best()) * EPOCHS / (EPOCHS - 1);
        return String.format(Locale.ROOT, "%.0f %% of the time in learning", 100 * learning / timing.best());
    }

    private static String rate(Timing timing, long steps) {
        return String.format(Locale.ROOT, "%,.0f steps/s", steps / timing.best() * 1e9);
    }
}
