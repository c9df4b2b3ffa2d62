package io.cambrian.evaluators.benchmarks;

import io.cambrian.evaluators.Assignment;
import io.cambrian.evaluators.Budget;
import io.cambrian.evaluators.Observer;
import io.cambrian.evaluators.learner.DqnSettings;
import io.cambrian.evaluators.learner.DqnTrainer;
import io.cambrian.evaluators.task.Task;
import io.cambrian.evaluators.task.TaskCatalogue;
import io.cambrian.searchspace.loss.NamedLosses;
import io.cambrian.searchspace.random.RootSeed;
import io.cambrian.searchspace.random.Seed;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Whole evaluations per second through the dispatcher, on one thread and on two, and what the second thread gains
 * ({@link DispatchCost}). An evaluation is a training of 3,000 steps of CartPole with the loss of DQN. Rounds of one and of two
 * threads take turns, the best of each count.
 */
final class EvaluationMeasurement implements Measurement {

    static final String GAIN = "evaluations on 2 threads against 1";

    private static final String GAIN_OF_PROCESSOR_TIME = GAIN + ", by processor time";
    private static final int ROUNDS = 4;
    /** So many that it hardly matters how long one thread waits for the last evaluation of the other. */
    private static final int EVALUATIONS_PER_THREAD = 40;

    private static final long STEPS = 3_000;
    private static final long SMOKE_STEPS = 1_016;

    private final Task task = TaskCatalogue.standard().byName("CartPole-v1");
    private final DqnTrainer trainer = new DqnTrainer(DqnSettings.defaults());

    @Override
    public String name() {
        return "evaluations";
    }

    @Override
    public List<Reading> measure(Stopwatch watch) throws InterruptedException {
        int each = watch.effort().repetitions(EVALUATIONS_PER_THREAD);
        long steps = Math.max(SMOKE_STEPS, (long) (STEPS * watch.effort().scale()));
        evaluate(1, 2 * each, steps);
        DispatchCost one = evaluate(1, each, steps);
        DispatchCost two = evaluate(2, 2 * each, steps);
        for (int round = watch.effort().repetitions(ROUNDS); round > 1; round--) {
            one = DispatchCost.better(one, evaluate(1, each, steps));
            two = DispatchCost.better(two, evaluate(2, 2 * each, steps));
        }
        return List.of(
                Reading.of("evaluations of " + steps + " steps, 1 thread", one.perSecond(), "/s", one.raw()),
                Reading.of("evaluations of " + steps + " steps, 2 threads", two.perSecond(), "/s", two.raw()),
                Reading.of(GAIN, two.gainOver(one), "×", Map.of()).withNote(two.cores()),
                Reading.of(GAIN_OF_PROCESSOR_TIME, two.gainOfProcessorTimeOver(one), "×", Map.of()));
    }

    private DispatchCost evaluate(int threads, int evaluations, long steps) throws InterruptedException {
        Seed seed = new RootSeed(1).search();
        List<Runnable> trainings = IntStream.range(0, evaluations)
                .<Runnable>mapToObj(i -> () -> train(seed.child("evaluation", i), steps))
                .toList();
        return DispatchCost.of(threads, trainings);
    }

    private void train(Seed seed, long steps) {
        trainer.train(new Assignment<>(NamedLosses.DQN, task, Budget.ofEnvironmentSteps(steps), seed), Observer.NONE);
    }
}
