package io.cambrian.metalearners.jenetics;

import io.cambrian.searchspace.Candidate;
import io.cambrian.searchspace.CubeSpace;
import io.cambrian.searchspace.SearchSpace;
import java.util.List;

/**
 * What a gene is.
 *
 * @param <C> the kind of candidate
 */
public sealed interface Representation<C extends Candidate> {

    /** The space of the candidates. */
    SearchSpace<C> space();

    /** One gene that is the whole candidate: any space. */
    record Candidates<C extends Candidate>(SearchSpace<C> space) implements Representation<C> {}

    /** A gene for each coordinate of the unit cube: cube spaces only. */
    record Coordinates<C extends Candidate>(CubeSpace<C> space) implements Representation<C> {}

    /**
     * @throws IllegalArgumentException when one of a chain of alterations reckons with coordinates that there are not
     */
    default void requireFit(List<Alteration> alterations) {
        switch (this) {
            case Coordinates<C> fit -> {}
            case Candidates<C> whole ->
                alterations.stream()
                        .filter(alteration -> alteration instanceof Alteration.OfCoordinates)
                        .findFirst()
                        .ifPresent(unfit -> {
                            throw new IllegalArgumentException("'" + unfit.name()
                                    + "' needs candidates with coordinates, and those of " + space().name()
                                    + " are varied as a whole: choose mutator, space-mutate or space-cross");
                        });
        }
    }
}
