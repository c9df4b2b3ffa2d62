package io.cambrian.metalearners.jenetics;

import io.cambrian.searchspace.Candidate;
import io.jenetics.Alterer;
import io.jenetics.Gene;
import io.jenetics.Phenotype;
import io.jenetics.util.ISeq;
import io.jenetics.util.RandomRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.random.RandomGenerator;

/**
 * From chosen parents to their children: one child for each, by a chain of alterations.
 *
 * @param representation what is altered
 * @param alterations in order; at least one that can alter anything
 */
record Breeding<C extends Candidate>(Representation<C> representation, List<Alteration> alterations) {

    Breeding {
        alterations = List.copyOf(alterations);
        if (alterations.stream().noneMatch(alteration -> alteration.probability() > 0)) {
            throw new IllegalArgumentException("children differ from their parents by at least one alteration with a"
                    + " probability above 0, found none among " + alterations);
        }
        representation.requireFit(alterations);
    }

    List<Child<C>> children(List<C> parents, RandomGenerator random) {
        return switch (representation) {
            case Representation.Candidates<C> whole -> {
                var code = new GeneticCode.Whole<>(whole.space());
                yield children(code, parents, random, (step, known) -> CandidateAlterers.of(step, code, known));
            }
            case Representation.Coordinates<C> cube -> {
                var code = new GeneticCode.Cube<>(cube.space());
                yield children(code, parents, random, (step, known) -> CoordinateAlterers.of(step, code, known));
            }
        };
    }

    /** Parents carry a fitness, and whatever an alterer has touched carries none: so the untouched are known. */
    private <G extends Gene<?, G>> List<Child<C>> children(
            GeneticCode<C, G> code,
            List<C> parents,
            RandomGenerator random,
            BiFunction<Alteration, Pedigree, Alterer<G, Double>> alterers) {
        Pedigree pedigree = new Pedigree(parents.size());
        ISeq<Phenotype<G, Double>> population = parents.stream()
                .map(parent -> Phenotype.of(code.encode(parent), 0, 0.0))
                .collect(ISeq.toISeq());
        for (Alteration alteration : alterations) {
            pedigree.observe(population);
            Alterer<G, Double> alterer = alterers.apply(alteration, pedigree);
            ISeq<Phenotype<G, Double>> before = population;
            population = RandomRegistry.with(random)
                    .call(() -> alterer.alter(before, 0).population());
        }
        List<Child<C>> children = new ArrayList<>(parents.size());
        for (int place = 0; place < parents.size(); place++) {
            children.add(child(code, parents, pedigree, place, population.get(place)));
        }
        return children;
    }

    private <G extends Gene<?, G>> Child<C> child(
            GeneticCode<C, G> code, List<C> parents, Pedigree pedigree, int place, Phenotype<G, Double> made) {
        if (made.isEvaluated()) {
            return new Child<>(parents.get(place), List.of(parents.get(place)), "copy");
        }
        List<C> own = pedigree.parents(place).stream().map(parents::get).toList();
        return new Child<>(code.decode(made.genotype()), own, own.size() > 1 ? "cross" : "mutate");
    }
}
