package io.cambrian.evaluators.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/**
 * Times work on the calling thread in short segments that alternate with segments of the core's own peak.
 *
 * <p>Other load on the machine takes the core away for whole time slices; a segment of a millisecond lies between two of them
 * often enough that the best of many is undisturbed. Clock frequency drifts over seconds; because work and peak take turns, a
 * share of the peak sees the same frequency above and below the line.
 */
public final class Stopwatch {

    private static final int PEAK_ITERATIONS = 10_000;
    private static final double TRIALS = 20;
    private static final int MOST_STRETCHES = 5;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final Effort effort;
    private final FmaPeak peak = new FmaPeak();
    private final int peakIterations;

    Stopwatch(Effort effort) {
        this.effort = effort;
        peakIterations = effort.repetitions(PEAK_ITERATIONS);
        warmUp(this::runPeak);
    }

    /** How much time measurements may take. */
    public Effort effort() {
        return effort;
    }

    /** Warms {@code work} up and times it, in nanoseconds of elapsed time for one call. */
    public Timing time(Runnable work) {
        warmUp(work);
        int calls = callsWithin(effort.segment().toNanos(), work);
        int peakCalls = callsWithin(effort.segment().toNanos(), this::runPeak);
        double[] readings = new double[effort.rounds()];
        double best = 0;
        for (int round = 0; round < readings.length; round++) {
            double peakNanoseconds = repeat(this::runPeak, peakCalls);
            readings[round] = repeat(work, calls) / calls;
            best = Math.max(best, FmaPeak.flops(peakIterations) * peakCalls / peakNanoseconds);
        }
        return Timing.of(readings, best);
    }

    /**
     * Times work that lasts longer than a time slice, by the processor time of this thread. Without a warm-up of its own: the
     * first rounds are one. The peak is read anew before every round.
     */
    Timing timeLong(Runnable work, int rounds) {
        int peakCalls = callsWithin(effort.segment().toNanos(), this::runPeak);
        double[] readings = new double[effort.repetitions(rounds)];
        double best = 0;
        for (int round = 0; round < readings.length; round++) {
            for (int segment = effort.rounds(); segment > 0; segment--) {
                double peakNanoseconds = repeat(this::runPeak, peakCalls);
                best = Math.max(best, FmaPeak.flops(peakIterations) * peakCalls / peakNanoseconds);
            }
            long before = THREADS.getCurrentThreadCpuTime();
            work.run();
            readings[round] = Math.max(1, THREADS.getCurrentThreadCpuTime() - before);
        }
        return Timing.of(readings, best);
    }

    /**
     * Runs {@code work} until its methods are compiled: for stretches of processor time of this thread, until one in which the
     * JVM finished no compilation. On a busy machine the compiler waits for its turn as well.
     */
    void warmUp(Runnable work) {
        long compiled = -1;
        for (int stretch = 0; stretch < MOST_STRETCHES && compiled != compilationMilliseconds(); stretch++) {
            compiled = compilationMilliseconds();
            long end = THREADS.getCurrentThreadCpuTime() + effort.warmUp().toNanos();
            do {
                work.run();
            } while (THREADS.getCurrentThreadCpuTime() < end);
        }
    }

    private static long compilationMilliseconds() {
        return ManagementFactory.getCompilationMXBean().getTotalCompilationTime();
    }

    private void runPeak() {
        peak.run(peakIterations);
    }

    /** How many calls fill {@code nanoseconds}, by the fastest of some. */
    private static int callsWithin(long nanoseconds, Runnable work) {
        double fastest = Double.POSITIVE_INFINITY;
        double spent = 0;
        for (int i = 0; i < TRIALS && spent < TRIALS * nanoseconds; i++) {
            double taken = repeat(work, 1);
            fastest = Math.min(fastest, taken);
            spent += taken;
        }
        return (int) Math.clamp(nanoseconds / fastest, 1, 1_000_000);
    }

    private static double repeat(Runnable work, int calls) {
        long start = System.nanoTime();
        for (int i = 0; i < calls; i++) {
            work.run();
        }
        return Math.max(1, System.nanoTime() - start);
    }
}
