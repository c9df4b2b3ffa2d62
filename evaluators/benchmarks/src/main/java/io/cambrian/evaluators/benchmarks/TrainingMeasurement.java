package io.cambrian.evaluators.benchmarks;

import io.cambrian.evaluators.Assignment;
import io.cambrian.evaluators.Budget;
import io.cambrian.evaluators.Observer;
import io.cambrian.evaluators.learner.DqnSettings;
import io.cambrian.evaluators.learner.DqnTrainer;
import io.cambrian.evaluators.task.TaskCatalogue;
import io.cambrian.evaluators.tensor.Backends;
import io.cambrian.evaluators.tensor.Executor;
import io.cambrian.evaluators.tensor.Variables;
import io.cambrian.searchspace.loss.LossProgram;
import io.cambrian.searchspace.loss.NamedLosses;
import io.cambrian.searchspace.random.RootSeed;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.Map;

/**
 * Trained environment steps per second of a whole deep Q-learning training on CartPole, one update a step, and how much of the
 * time the updates take; what remains is acting, the environment, and drawing batches from the memory. A training is too long to lie between two time
 * slices of other programs, so its thread's processor time counts.
 */
final class TrainingMeasurement implements Measurement {

    private static final String TITLE = "DQN training on CartPole-v1";
    private static final int ROUNDS = 8;
    private static final long STEPS = 10_000;

    @Override
    public String name() {
        return "training";
    }

    @Override
    public List<Reading> measure(Stopwatch watch) {
        DqnSettings settings = DqnSettings.defaults();
        long steps = Math.max(
                settings.learningStarts() + 16, (long) (STEPS * watch.effort().scale()));
        double best = Double.POSITIVE_INFINITY;
        for (int round = watch.effort().repetitions(ROUNDS); round > 0; round--) {
            best = Math.min(best, nanoseconds(settings, steps));
        }
        Executor update = DqnWork.SMALL.executor(Backends.best(), new Variables());
        double updating = watch.time(update::run).best() * (steps - settings.learningStarts());
        String note = Math.round(100 * updating / best) + " % of the time in updates";
        return List.of(Reading.of(
                        TITLE,
                        steps / best * 1e6,
                        "k steps/s of processor time",
                        Map.of("steps", (double) steps, "best-nanoseconds", best, "update-nanoseconds", updating))
                .withNote(note));
    }

    private static double nanoseconds(DqnSettings settings, long steps) {
        Assignment<LossProgram> assignment = new Assignment<>(
                NamedLosses.DQN,
                TaskCatalogue.standard().byName("CartPole-v1"),
                Budget.ofEnvironmentSteps(steps),
                new RootSeed(1).search());
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        new DqnTrainer(settings).train(assignment, Observer.NONE);
        return threads.getCurrentThreadCpuTime() - start;
    }
}
