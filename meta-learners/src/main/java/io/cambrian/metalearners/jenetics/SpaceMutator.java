package io.cambrian.metalearners.jenetics;

import io.cambrian.searchspace.Candidate;
import io.jenetics.AbstractAlterer;
import io.jenetics.AltererResult;
import io.jenetics.Gene;
import io.jenetics.Phenotype;
import io.jenetics.util.MSeq;
import io.jenetics.util.RandomRegistry;
import io.jenetics.util.Seq;
import java.util.random.RandomGenerator;

/** Mutates each individual, with some probability, as its search space does. */
final class SpaceMutator<C extends Candidate, G extends Gene<?, G>> extends AbstractAlterer<G, Double> {

    private final GeneticCode<C, G> code;

    SpaceMutator(GeneticCode<C, G> code, double probability) {
        super(probability);
        this.code = code;
    }

    @Override
    public AltererResult<G, Double> alter(Seq<Phenotype<G, Double>> population, long generation) {
        RandomGenerator random = RandomRegistry.random();
        MSeq<Phenotype<G, Double>> altered = MSeq.of(population);
        int count = 0;
        for (int i = 0; i < altered.length(); i++) {
            if (random.nextDouble() < probability()) {
                C parent = code.decode(altered.get(i).genotype());
                C mutant = code.space().mutate(parent, random);
                altered.set(i, Phenotype.of(code.encode(mutant), generation));
                count++;
            }
        }
        return new AltererResult<>(altered.toISeq(), count);
    }
}
