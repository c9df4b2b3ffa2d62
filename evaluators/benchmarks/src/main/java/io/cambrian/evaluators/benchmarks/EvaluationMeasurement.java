package io.cambrian.evaluators.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import io.cambrian.evaluators.Assignment;
import io.cambrian.evaluators.Budget;
import io.cambrian.evaluators.Observer;
import io.cambrian.evaluators.dispatch.Completion;
import io.cambrian.evaluators.dispatch.LocalDispatcher;
import io.cambrian.evaluators.dispatch.Submission;
import io.cambrian.evaluators.learner.DqnSettings;
import io.cambrian.evaluators.learner.DqnTrainer;
import io.cambrian.evaluators.task.Task;
import io.cambrian.evaluators.task.TaskCatalogue;
import io.cambrian.searchspace.loss.NamedLosses;
import io.cambrian.searchspace.random.RootSeed;
import io.cambrian.searchspace.random.Seed;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Whole evaluations per second through the dispatcher, on one thread and on two, and what the second thread gains.
 *
 * <p>An evaluation is a training of 3,000 steps of CartPole with the loss of DQN. Rounds of one and of two threads take turns,
 * the best of each count. Whether the processor was free for two threads cannot be known from elapsed time, so the gain is
 * also given by the workers' own processor time, which other programs do not touch: what is lost there is lost to shared
 * caches and memory, what is lost beyond it to other threads, the JVM's compiler and collector among them.
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

    /**
     * What a number of evaluations took.
     *
     * @param workers processor time of the threads that evaluated
     * @param process processor time of the whole JVM
     */
    private record Cost(double elapsedNanoseconds, double workers, double process, int evaluations) {

        double perSecond() {
            return evaluations / elapsedNanoseconds * 1e9;
        }

        double perWorkerSecond() {
            return evaluations / workers * 1e9;
        }
    }

    @Override
    public String name() {
        return "evaluations";
    }

    @Override
    public List<Reading> measure(Stopwatch watch) throws InterruptedException {
        int each = watch.effort().repetitions(EVALUATIONS_PER_THREAD);
        long steps = Math.max(SMOKE_STEPS, (long) (STEPS * watch.effort().scale()));
        evaluate(1, 2 * each, steps);
        Cost one = evaluate(1, each, steps);
        Cost two = evaluate(2, 2 * each, steps);
        for (int round = watch.effort().repetitions(ROUNDS); round > 1; round--) {
            one = better(one, evaluate(1, each, steps));
            two = better(two, evaluate(2, 2 * each, steps));
        }
        double gain = two.perSecond() / one.perSecond();
        double gainOfProcessorTime = 2 * two.perWorkerSecond() / one.perWorkerSecond();
        return List.of(
                Reading.of("evaluations of " + steps + " steps, 1 thread", one.perSecond(), "/s", raw(one)),
                Reading.of("evaluations of " + steps + " steps, 2 threads", two.perSecond(), "/s", raw(two)),
                Reading.of(GAIN, gain, "×", Map.of()).withNote(coresOf(two)),
                Reading.of(GAIN_OF_PROCESSOR_TIME, gainOfProcessorTime, "×", Map.of()));
    }

    /** Well below 2 when others were working too; then the gain is theirs to answer for. */
    private static String coresOf(Cost two) {
        return String.format(Locale.ROOT, "the workers had %.2f of 2 cores", two.workers() / two.elapsedNanoseconds());
    }

    private static Cost better(Cost a, Cost b) {
        return a.perSecond() >= b.perSecond() ? a : b;
    }

    private static Map<String, Double> raw(Cost cost) {
        return Map.of(
                "elapsed-nanoseconds", cost.elapsedNanoseconds(),
                "worker-nanoseconds", cost.workers(),
                "process-nanoseconds", cost.process(),
                "evaluations", (double) cost.evaluations());
    }

    private Cost evaluate(int threads, int evaluations, long steps) throws InterruptedException {
        Seed seed = new RootSeed(1).search();
        double processBefore = processNanoseconds();
        long start = System.nanoTime();
        double workers = 0;
        try (LocalDispatcher dispatcher = new LocalDispatcher(threads)) {
            List<Submission<Long>> submissions = new ArrayList<>();
            for (int i = 0; i < evaluations; i++) {
                Seed own = seed.child("evaluation", i);
                submissions.add(dispatcher.submit(observer -> timed(own, steps)));
            }
            for (Submission<Long> submission : submissions) {
                workers += valueOf(submission);
            }
        }
        double elapsed = System.nanoTime() - start;
        return new Cost(elapsed, workers, processNanoseconds() - processBefore, evaluations);
    }

    /** Trains, and tells what processor time it took. */
    private long timed(Seed seed, long steps) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadCpuTime();
        trainer.train(new Assignment<>(NamedLosses.DQN, task, Budget.ofEnvironmentSteps(steps), seed), Observer.NONE);
        return threads.getCurrentThreadCpuTime() - before;
    }

    private static long valueOf(Submission<Long> submission) throws InterruptedException {
        return switch (submission.await()) {
            case Completion.Finished<Long> finished -> finished.value();
            case Completion.Failed<Long> failed ->
                throw new IllegalStateException("an evaluation failed", failed.cause());
            case Completion.Cancelled<Long> cancelled ->
                throw new IllegalStateException("an evaluation was called off");
        };
    }

    private static double processNanoseconds() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof OperatingSystemMXBean system
                ? system.getProcessCpuTime()
                : Double.NaN;
    }
}
