package io.cambrian.evaluators.benchmark;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;

/**
 * One line of a benchmark's table.
 *
 * @param measurement the name of the measurement it comes from, for {@code --only}
 * @param name what was measured
 * @param value the number, unless it was not measured
 * @param unit of the value, such as {@code µs}
 * @param shareOfPeak nominal operations per second as a share of what the core could do, from 0 to 1, for figures that count
 *     operations
 * @param goal what it has to reach, if anything
 * @param mark how it stands to the goal
 * @param note what a reader must know: why it was not measured, what it was compared with; may be empty
 * @param raw everything that was read from the clock, by name with the unit in the name
 */
public record Figure(
        String measurement,
        String name,
        OptionalDouble value,
        String unit,
        OptionalDouble shareOfPeak,
        Optional<Goal> goal,
        Mark mark,
        String note,
        Map<String, Double> raw) {

    public Figure {
        raw = new TreeMap<>(raw);
    }
}
