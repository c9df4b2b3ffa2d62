package io.cambrian.metalearners.jenetics;

import io.cambrian.searchspace.Candidate;
import io.jenetics.Alterer;

/** The alterers of whole candidates. */
final class CandidateAlterers {

    private CandidateAlterers() {}

    static <C extends Candidate> Alterer<CandidateGene<C>, Double> of(
            Alteration alteration, GeneticCode.Whole<C> code, Pedigree pedigree) {
        return switch (alteration) {
            case Alteration.Mutator mutator -> new io.jenetics.Mutator<>(mutator.probability());
            case Alteration.SpaceMutate mutate -> new SpaceMutator<>(code, mutate.probability());
            case Alteration.SpaceCross cross -> new SpaceCrossover<>(code, pedigree, cross.probability());
            case Alteration.OfCoordinates unfit ->
                throw new IllegalStateException(
                        unfit.name() + " of whole candidates is refused before a search begins");
        };
    }
}
