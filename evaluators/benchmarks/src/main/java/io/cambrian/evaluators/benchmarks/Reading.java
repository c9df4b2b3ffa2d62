package io.cambrian.evaluators.benchmarks;

import io.cambrian.evaluators.benchmark.Figure;
import io.cambrian.evaluators.benchmark.Goal;
import io.cambrian.evaluators.benchmark.Mark;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** What a measurement found, before it is held against a goal. */
public sealed interface Reading {

    /** What was measured; goals are looked up by it. */
    String name();

    /** The line of the table. */
    Figure judged(String measurement, Optional<Goal> goal);

    /** A number. */
    record Found(String name, double value, String unit, OptionalDouble share, String note, Map<String, Double> raw)
            implements Reading {

        @Override
        public Figure judged(String measurement, Optional<Goal> goal) {
            Mark mark = goal.map(this::mark).orElse(Mark.REPORTED);
            return new Figure(measurement, name, OptionalDouble.of(value), unit, share, goal, mark, note, raw);
        }

        private Mark mark(Goal goal) {
            return switch (goal.quantity()) {
                case VALUE -> goal.judge(value);
                case SHARE_OF_PEAK -> goal.judge(share.orElseThrow());
            };
        }

        Found withNote(String text) {
            return new Found(name, value, unit, share, text, raw);
        }
    }

    /** No number, and why. */
    record Missing(String name, String reason) implements Reading {

        @Override
        public Figure judged(String measurement, Optional<Goal> goal) {
            return new Figure(
                    measurement,
                    name,
                    OptionalDouble.empty(),
                    "",
                    OptionalDouble.empty(),
                    goal,
                    Mark.NOT_MEASURED,
                    reason,
                    Map.of());
        }
    }

    /** The time of one call in microseconds, and the share of the peak for that many operations a call. */
    static Found micros(String name, Timing timing, double flops) {
        return new Found(name, timing.best() / 1e3, "µs", OptionalDouble.of(timing.share(flops)), "", timing.raw());
    }

    /** As {@link #micros}, for an update: a note says how many there are in a second. */
    static Found update(String name, Timing timing, double flops) {
        return micros(name, timing, flops).withNote(String.format(Locale.ROOT, "%,.0f updates/s", 1e9 / timing.best()));
    }

    /** A number without a share of the peak. */
    static Found of(String name, double value, String unit, Map<String, Double> raw) {
        return new Found(name, value, unit, OptionalDouble.empty(), "", raw);
    }
}
