package io.cambrian.evaluators.benchmarks;

import java.util.Arrays;
import java.util.Map;

/**
 * How long one call of some work took, over many rounds, and the peak of the core in the same rounds.
 *
 * @param best nanoseconds, of the round that was disturbed least
 * @param median nanoseconds
 * @param worst nanoseconds
 * @param rounds how many readings
 * @param peak the greatest peak among the readings taken between those of the work, in operations per nanosecond (GFLOP/s)
 */
public record Timing(double best, double median, double worst, int rounds, double peak) {

    /** From one reading per round, in nanoseconds for one call. */
    static Timing of(double[] nanosecondsPerCall, double peak) {
        double[] sorted = nanosecondsPerCall.clone();
        Arrays.sort(sorted);
        return new Timing(sorted[0], sorted[sorted.length / 2], sorted[sorted.length - 1], sorted.length, peak);
    }

    /** The same for one of some calls that were timed together. */
    Timing dividedBy(int calls) {
        return new Timing(best / calls, median / calls, worst / calls, rounds, peak);
    }

    /** The share of the peak that work of {@code flops} operations a call reached: best against best. */
    double share(double flops) {
        return flops / best / peak;
    }

    /** For the report. */
    public Map<String, Double> raw() {
        return Map.of(
                "best-nanoseconds", best,
                "median-nanoseconds", median,
                "worst-nanoseconds", worst,
                "rounds", (double) rounds,
                "peak-gflops", peak);
    }
}
