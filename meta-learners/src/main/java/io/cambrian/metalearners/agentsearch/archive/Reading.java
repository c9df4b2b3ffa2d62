package io.cambrian.metalearners.agentsearch.archive;

import io.cambrian.evaluators.Series;
import java.util.List;
import java.util.OptionalDouble;

/**
 * What was counted while a candidate was measured.
 *
 * @param name the name of the evaluation's series, such as {@code calls}
 * @param value its latest point: the mean over all problems so far
 */
public record Reading(String name, double value) {

    static List<Reading> of(List<Series> series) {
        return series.stream()
                .filter(each -> !each.points().isEmpty())
                .map(each -> new Reading(each.name(), each.points().getLast().value()))
                .toList();
    }

    static OptionalDouble value(List<Reading> readings, String name) {
        return readings.stream()
                .filter(reading -> reading.name().equals(name))
                .mapToDouble(Reading::value)
                .findFirst();
    }
}
