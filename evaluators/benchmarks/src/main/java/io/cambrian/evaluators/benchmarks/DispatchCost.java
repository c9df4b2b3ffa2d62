package io.cambrian.evaluators.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import io.cambrian.evaluators.dispatch.Completion;
import io.cambrian.evaluators.dispatch.LocalDispatcher;
import io.cambrian.evaluators.dispatch.Submission;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What pieces of work cost that the dispatcher shared out among some threads.
 *
 * <p>Whether the processor was free for two threads cannot be known from elapsed time, so what a second one gains is also told by
 * the workers' own processor time, which other programs do not touch: what is lost there is lost to shared caches and
 * memory, what is lost beyond it to other threads, the JVM's compiler and collector among them.
 *
 * @param elapsedNanoseconds from the first submission to the end of the last piece
 * @param workers nanoseconds of processor time of the threads that worked
 * @param longest of the pieces, in nanoseconds of processor time
 * @param process nanoseconds of processor time of the whole JVM
 * @param pieces how many there were
 */
record DispatchCost(double elapsedNanoseconds, double workers, double longest, double process, int pieces) {

    private static final double NANOSECONDS_PER_SECOND = 1e9;

    /** Runs them all. */
    static DispatchCost of(int threads, List<Runnable> pieces) throws InterruptedException {
        double processBefore = processNanoseconds();
        long start = System.nanoTime();
        double workers = 0;
        double longest = 0;
        try (LocalDispatcher dispatcher = new LocalDispatcher(threads)) {
            List<Submission<Long>> submissions = new ArrayList<>();
            for (Runnable piece : pieces) {
                submissions.add(dispatcher.submit(observer -> timed(piece)));
            }
            for (Submission<Long> submission : submissions) {
                double piece = valueOf(submission);
                workers += piece;
                longest = Math.max(longest, piece);
            }
        }
        double elapsed = System.nanoTime() - start;
        return new DispatchCost(elapsed, workers, longest, processNanoseconds() - processBefore, pieces.size());
    }

    /** What took less time. */
    static DispatchCost better(DispatchCost a, DispatchCost b) {
        return a.perSecond() >= b.perSecond() ? a : b;
    }

    double perSecond() {
        return pieces / elapsedNanoseconds * NANOSECONDS_PER_SECOND;
    }

    private double perWorkerSecond() {
        return pieces / workers * NANOSECONDS_PER_SECOND;
    }

    /** What this, on two threads, gained over {@code one}, on one. */
    double gainOver(DispatchCost one) {
        return perSecond() / one.perSecond();
    }

    /** The same if both threads had had a core each all the time. */
    double gainOfProcessorTimeOver(DispatchCost one) {
        return 2 * perWorkerSecond() / one.perWorkerSecond();
    }

    /** The same where each of two threads has one piece and both wait for the longer. */
    double gainOfProcessorTimeWithWaitingOver(DispatchCost one) {
        return one.workers() / longest;
    }

    /** Well below 2 when others were working too; then the gain is theirs to answer for. */
    String cores() {
        return String.format(Locale.ROOT, "the workers had %.2f of 2 cores", workers / elapsedNanoseconds);
    }

    /** For the report. */
    Map<String, Double> raw() {
        return Map.of(
                "elapsed-nanoseconds", elapsedNanoseconds,
                "worker-nanoseconds", workers,
                "longest-nanoseconds", longest,
                "process-nanoseconds", process,
                "pieces", (double) pieces);
    }

    private static long timed(Runnable piece) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadCpuTime();
        piece.run();
        return threads.getCurrentThreadCpuTime() - before;
    }

    private static long valueOf(Submission<Long> submission) throws InterruptedException {
        return switch (submission.await()) {
            case Completion.Finished<Long> finished -> finished.value();
            case Completion.Failed<Long> failed ->
                throw new IllegalStateException("a piece of work failed", failed.cause());
            case Completion.Cancelled<Long> cancelled ->
                throw new IllegalStateException("a piece of work was called off");
        };
    }

    private static double processNanoseconds() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof OperatingSystemMXBean system
                ? system.getProcessCpuTime()
                : Double.NaN;
    }
}
