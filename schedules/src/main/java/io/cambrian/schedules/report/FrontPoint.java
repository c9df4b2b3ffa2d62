package io.cambrian.schedules.report;

import io.cambrian.searchspace.CandidateId;
import java.util.List;
import java.util.OptionalDouble;

/**
 * A candidate that none beats in every respect.
 *
 * @param candidate its id, by which it can be shown and exported
 * @param formula its formula
 * @param values one for each objective, by the seed of the search
 * @param selectionScore the mean sum of normalised scores on selection seeds; empty when it was no finalist
 */
public record FrontPoint(CandidateId candidate, String formula, List<Double> values, OptionalDouble selectionScore) {

    public FrontPoint {
        values = List.copyOf(values);
    }
}
