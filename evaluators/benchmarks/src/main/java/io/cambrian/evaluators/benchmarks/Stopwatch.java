package io.cambrian.evaluators.benchmarks;

/**
 * Times work on the calling thread in short segments that alternate with segments of the core's own peak.
 *
 * <p>Other load on the machine takes the core away for whole time slices; a segment of a millisecond lies between two of them
 * often enough that the best of many is undisturbed. Clock frequency drifts over seconds; because work and peak take turns, a
 * share of the peak sees the same frequency above and below the line.
 */
final class Stopwatch {

    private static final int PEAK_ITERATIONS = 10_000;

    private final Effort effort;
    private final FmaPeak peak = new FmaPeak();

    Stopwatch(Effort effort) {
        this.effort = effort;
        repeat(() -> peak.run(PEAK_ITERATIONS), callsWithin(effort.warmUp().toNanos(), this::runPeak));
    }

    Effort effort() {
        return effort;
    }

    /** Warms {@code work} up and times it. */
    Timing time(Runnable work) {
        warmUp(work);
        int calls = callsWithin(effort.segment().toNanos(), work);
        int peakCalls = callsWithin(effort.segment().toNanos(), this::runPeak);
        double[] readings = new double[effort.rounds()];
        double best = 0;
        for (int round = 0; round < readings.length; round++) {
            double peakNanoseconds = repeat(this::runPeak, peakCalls);
            readings[round] = repeat(work, calls) / calls;
            best = Math.max(best, FmaPeak.flops(PEAK_ITERATIONS) * peakCalls / peakNanoseconds);
        }
        return Timing.of(readings, best);
    }

    /** Runs {@code work} until its methods are compiled. */
    void warmUp(Runnable work) {
        long end = System.nanoTime() + effort.warmUp().toNanos();
        do {
            work.run();
        } while (System.nanoTime() < end);
    }

    private void runPeak() {
        peak.run(PEAK_ITERATIONS);
    }

    /** How many calls fill {@code nanoseconds}, by the fastest of a few. */
    private static int callsWithin(long nanoseconds, Runnable work) {
        double fastest = Double.POSITIVE_INFINITY;
        for (int i = 0; i < 10; i++) {
            fastest = Math.min(fastest, repeat(work, 1));
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
