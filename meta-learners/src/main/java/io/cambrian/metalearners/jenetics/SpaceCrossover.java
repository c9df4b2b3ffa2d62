package io.cambrian.metalearners.jenetics;

import io.cambrian.searchspace.Candidate;
import io.jenetics.Gene;
import io.jenetics.Phenotype;
import io.jenetics.Recombinator;
import io.jenetics.util.MSeq;
import io.jenetics.util.RandomRegistry;
import java.util.random.RandomGenerator;

/** Recombines two individuals as their search space does: each is mother once. */
final class SpaceCrossover<C extends Candidate, G extends Gene<?, G>> extends Recombinator<G, Double> {

    private static final int PARENTS = 2;

    private final GeneticCode<C, G> code;
    private final Pedigree pedigree;

    SpaceCrossover(GeneticCode<C, G> code, Pedigree pedigree, double probability) {
        super(probability, PARENTS);
        this.code = code;
        this.pedigree = pedigree;
    }

    @Override
    protected int recombine(MSeq<Phenotype<G, Double>> population, int[] individuals, long generation) {
        int one = individuals[0];
        int other = individuals[1];
        pedigree.join(one, other);
        RandomGenerator random = RandomRegistry.random();
        C mother = code.decode(population.get(one).genotype());
        C father = code.decode(population.get(other).genotype());
        C daughter = code.space().cross(mother, father, random);
        C son = code.space().cross(father, mother, random);
        population.set(one, Phenotype.of(code.encode(daughter), generation));
        population.set(other, Phenotype.of(code.encode(son), generation));
        return PARENTS;
    }
}
