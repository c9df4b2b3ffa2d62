package io.cambrian.metalearners.jenetics;

import io.cambrian.searchspace.Candidate;
import io.cambrian.searchspace.CubeSpace;
import io.cambrian.searchspace.SearchSpace;
import io.jenetics.DoubleChromosome;
import io.jenetics.DoubleGene;
import io.jenetics.Gene;
import io.jenetics.Genotype;
import java.util.Arrays;

/**
 * How candidates become genotypes and genotypes candidates.
 *
 * @param <C> the kind of candidate
 * @param <G> what a gene is
 */
sealed interface GeneticCode<C extends Candidate, G extends Gene<?, G>> {

    SearchSpace<C> space();

    /** A genotype of genes of its own. */
    Genotype<G> encode(C candidate);

    C decode(Genotype<G> genotype);

    /** {@link Representation.Candidates}. */
    record Whole<C extends Candidate>(SearchSpace<C> space) implements GeneticCode<C, CandidateGene<C>> {

        @Override
        public Genotype<CandidateGene<C>> encode(C candidate) {
            return Genotype.of(new CandidateChromosome<>(new CandidateGene<>(candidate, space)));
        }

        @Override
        public C decode(Genotype<CandidateGene<C>> genotype) {
            return genotype.gene().allele();
        }
    }

    /** {@link Representation.Coordinates}. */
    record Cube<C extends Candidate>(CubeSpace<C> space) implements GeneticCode<C, DoubleGene> {

        @Override
        public Genotype<DoubleGene> encode(C candidate) {
            return Genotype.of(DoubleChromosome.of(Arrays.stream(space.encode(candidate))
                    .mapToObj(coordinate -> DoubleGene.of(coordinate, 0, Math.nextUp(1.0)))
                    .toList()));
        }

        /** Genes lie below their upper bound, which is the next number after 1, so that 1 is one of them. */
        @Override
        public C decode(Genotype<DoubleGene> genotype) {
            double[] point = new double[space.dimension()];
            Arrays.setAll(point, i -> Math.clamp(genotype.chromosome().get(i).doubleValue(), 0.0, 1.0));
            return space.decode(point);
        }
    }
}
