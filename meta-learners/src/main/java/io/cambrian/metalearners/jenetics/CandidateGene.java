package io.cambrian.metalearners.jenetics;

import io.cambrian.searchspace.Candidate;
import io.cambrian.searchspace.SearchSpace;
import io.jenetics.Gene;
import io.jenetics.util.RandomRegistry;

/**
 * A gene that is a whole candidate.
 *
 * @param allele the candidate
 * @param space where fresh ones come from
 */
record CandidateGene<C extends Candidate>(C allele, SearchSpace<C> space) implements Gene<C, CandidateGene<C>> {

    /** A fresh sample. */
    @Override
    public CandidateGene<C> newInstance() {
        return newInstance(space.sample(RandomRegistry.random()));
    }

    @Override
    public CandidateGene<C> newInstance(C candidate) {
        return new CandidateGene<>(candidate, space);
    }

    @Override
    public boolean isValid() {
        return true;
    }
}
