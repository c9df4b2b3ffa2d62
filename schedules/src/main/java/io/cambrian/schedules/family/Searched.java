package io.cambrian.schedules.family;

import io.cambrian.schedules.spec.DriftSpaceSpec;
import io.cambrian.schedules.spec.LossSpaceSpec;
import io.cambrian.schedules.spec.SearchSpaceSpec;
import io.cambrian.searchspace.Candidate;
import io.cambrian.searchspace.SearchSpace;
import java.util.Optional;

/**
 * What a run spec searches, in the types of its family.
 *
 * @param family the family of the candidates
 * @param space which of them are searched
 * @param start the name of the candidate that samples begin with, if there is one
 */
public record Searched<C extends Candidate>(Family<C> family, SearchSpace<C> space, Optional<String> start) {

    /** The family and space that the keys ask for. */
    public static Searched<?> of(SearchSpaceSpec spec) {
        return switch (spec) {
            case LossSpaceSpec loss ->
                new Searched<>(
                        LossFamily.INSTANCE,
                        LossFamily.space(loss),
                        Optional.of(loss.start()).filter(start -> !start.equals(SearchSpaceSpec.SCRATCH)));
            case DriftSpaceSpec drift ->
                new Searched<>(DriftFamily.INSTANCE, DriftFamily.space(drift), DriftFamily.start(drift));
        };
    }
}
