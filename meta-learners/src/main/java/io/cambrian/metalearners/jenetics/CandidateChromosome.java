package io.cambrian.metalearners.jenetics;

import io.cambrian.searchspace.Candidate;
import io.jenetics.Chromosome;
import io.jenetics.util.ISeq;

/** A chromosome of one {@link CandidateGene}. */
record CandidateChromosome<C extends Candidate>(CandidateGene<C> only) implements Chromosome<CandidateGene<C>> {

    @Override
    public CandidateGene<C> get(int index) {
        return ISeq.of(only).get(index);
    }

    @Override
    public int length() {
        return 1;
    }

    @Override
    public Chromosome<CandidateGene<C>> newInstance(ISeq<CandidateGene<C>> genes) {
        return new CandidateChromosome<>(genes.get(0));
    }

    @Override
    public Chromosome<CandidateGene<C>> newInstance() {
        return new CandidateChromosome<>(only.newInstance());
    }
}
