package io.cambrian.evaluators.benchmarks;

import java.util.List;

/** What one core could do at most; every share of the peak has its own reading of it beside, this one is for the table. */
final class PeakMeasurement implements Measurement {

    @Override
    public String name() {
        return "peak";
    }

    @Override
    public List<Reading> measure(Stopwatch watch) {
        Timing timing = watch.time(() -> {});
        return List.of(Reading.of("multiply-adds of one core", timing.peak(), "GFLOP/s", timing.raw()));
    }
}
