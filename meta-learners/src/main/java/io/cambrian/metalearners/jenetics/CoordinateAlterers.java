package io.cambrian.metalearners.jenetics;

import io.cambrian.searchspace.Candidate;
import io.jenetics.Alterer;
import io.jenetics.DoubleGene;
import io.jenetics.Phenotype;
import io.jenetics.util.MSeq;
import java.util.random.RandomGenerator;

/**
 * The library's alterers of coordinates; those that recombine report to a pedigree.
 *
 * <p>One is our own: the library's Gaussian mutator draws around the middle of the range, wherever the coordinate was, so that it forgets
 * the parent. Ours moves the coordinate.
 */
final class CoordinateAlterers {

    private CoordinateAlterers() {}

    static <C extends Candidate> Alterer<DoubleGene, Double> of(
            Alteration alteration, GeneticCode.Cube<C> code, Pedigree pedigree) {
        return switch (alteration) {
            case Alteration.Mutator mutator -> new io.jenetics.Mutator<>(mutator.probability());
            case Alteration.GaussianMutator mutator -> gaussian(mutator);
            case Alteration.SwapMutator mutator -> new io.jenetics.SwapMutator<>(mutator.probability());
            case Alteration.MeanCrossover crossover -> mean(crossover, pedigree);
            case Alteration.LineCrossover crossover -> line(crossover, pedigree);
            case Alteration.IntermediateCrossover crossover -> intermediate(crossover, pedigree);
            case Alteration.SimulatedBinaryCrossover crossover -> simulatedBinary(crossover, pedigree);
            case Alteration.UniformCrossover crossover -> uniform(crossover, pedigree);
            case Alteration.SinglePointCrossover crossover -> multiPoint(crossover.probability(), 1, pedigree);
            case Alteration.MultiPointCrossover crossover ->
                multiPoint(crossover.probability(), crossover.points(), pedigree);
            case Alteration.SpaceMutate mutate -> new SpaceMutator<>(code, mutate.probability());
            case Alteration.SpaceCross cross -> new SpaceCrossover<>(code, pedigree, cross.probability());
        };
    }

    private static Alterer<DoubleGene, Double> gaussian(Alteration.GaussianMutator settings) {
        return new io.jenetics.Mutator<>(settings.probability()) {
            @Override
            protected DoubleGene mutate(DoubleGene gene, RandomGenerator random) {
                double moved = gene.doubleValue() + settings.deviation() * random.nextGaussian();
                return gene.newInstance(Math.clamp(moved, 0.0, 1.0));
            }
        };
    }

    private static Alterer<DoubleGene, Double> mean(Alteration.MeanCrossover settings, Pedigree pedigree) {
        return new io.jenetics.MeanAlterer<>(settings.probability()) {
            @Override
            protected int recombine(
                    MSeq<Phenotype<DoubleGene, Double>> population, int[] individuals, long generation) {
                pedigree.join(individuals[0], individuals[1]);
                return super.recombine(population, individuals, generation);
            }
        };
    }

    private static Alterer<DoubleGene, Double> line(Alteration.LineCrossover settings, Pedigree pedigree) {
        return new io.jenetics.LineCrossover<>(settings.probability(), settings.extension()) {
            @Override
            protected int crossover(MSeq<DoubleGene> one, MSeq<DoubleGene> other) {
                return pedigree.recombine(one, other, () -> super.crossover(one, other));
            }
        };
    }

    private static Alterer<DoubleGene, Double> intermediate(
            Alteration.IntermediateCrossover settings, Pedigree pedigree) {
        return new io.jenetics.IntermediateCrossover<>(settings.probability(), settings.extension()) {
            @Override
            protected int crossover(MSeq<DoubleGene> one, MSeq<DoubleGene> other) {
                return pedigree.recombine(one, other, () -> super.crossover(one, other));
            }
        };
    }

    private static Alterer<DoubleGene, Double> simulatedBinary(
            Alteration.SimulatedBinaryCrossover settings, Pedigree pedigree) {
        return new io.jenetics.ext.SimulatedBinaryCrossover<>(settings.probability(), settings.contiguity()) {
            @Override
            protected int crossover(MSeq<DoubleGene> one, MSeq<DoubleGene> other) {
                return pedigree.recombine(one, other, () -> super.crossover(one, other));
            }
        };
    }

    private static Alterer<DoubleGene, Double> uniform(Alteration.UniformCrossover settings, Pedigree pedigree) {
        return new io.jenetics.UniformCrossover<>(settings.probability(), settings.swapProbability()) {
            @Override
            protected int crossover(MSeq<DoubleGene> one, MSeq<DoubleGene> other) {
                return pedigree.recombine(one, other, () -> super.crossover(one, other));
            }
        };
    }

    private static Alterer<DoubleGene, Double> multiPoint(double probability, int points, Pedigree pedigree) {
        return new io.jenetics.MultiPointCrossover<>(probability, points) {
            @Override
            protected int crossover(MSeq<DoubleGene> one, MSeq<DoubleGene> other) {
                return pedigree.recombine(one, other, () -> super.crossover(one, other));
            }
        };
    }
}
