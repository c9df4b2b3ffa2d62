package io.cambrian.metalearners.jenetics;

import io.cambrian.metalearners.Fitness;
import io.cambrian.metalearners.Rated;
import io.cambrian.searchspace.Candidate;
import io.jenetics.BoltzmannSelector;
import io.jenetics.DoubleChromosome;
import io.jenetics.DoubleGene;
import io.jenetics.EliteSelector;
import io.jenetics.ExponentialRankSelector;
import io.jenetics.Genotype;
import io.jenetics.LinearRankSelector;
import io.jenetics.MonteCarloSelector;
import io.jenetics.Optimize;
import io.jenetics.Phenotype;
import io.jenetics.RouletteWheelSelector;
import io.jenetics.Selector;
import io.jenetics.StochasticUniversalSelector;
import io.jenetics.TournamentSelector;
import io.jenetics.TruncationSelector;
import io.jenetics.util.ISeq;
import io.jenetics.util.RandomRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** Selections done by the library's selectors, which see fitness and never a candidate. */
final class Selecting {

    /** Selectors want a genotype and do not look at it. */
    private static final Genotype<DoubleGene> ANY = Genotype.of(DoubleChromosome.of(DoubleGene.of(0, 0, 1)));

    private Selecting() {}

    /**
     * So many of the members that have a score, as the selection chooses them.
     *
     * @param members at least one has a score
     */
    static <C extends Candidate> List<Rated<C>> choose(
            Selection selection, List<Rated<C>> members, int count, RandomGenerator random) {
        List<Rated<C>> scored = new ArrayList<>();
        List<Phenotype<DoubleGene, Double>> phenotypes = new ArrayList<>();
        for (Rated<C> member : members) {
            if (member.fitness() instanceof Fitness.Sum sum) {
                phenotypes.add(Phenotype.of(ANY, scored.size(), sum.value()));
                scored.add(member);
            }
        }
        Selector<DoubleGene, Double> selector = selector(selection);
        return RandomRegistry.with(random)
                .call(() -> selector.select(ISeq.of(phenotypes), count, Optimize.MAXIMUM))
                .stream()
                .map(chosen -> scored.get((int) chosen.generation()))
                .toList();
    }

    private static Selector<DoubleGene, Double> selector(Selection selection) {
        return switch (selection) {
            case Selection.Tournament tournament -> new TournamentSelector<>(tournament.size());
            case Selection.Truncation truncation -> new TruncationSelector<>(truncation.best());
            case Selection.RouletteWheel wheel -> new RouletteWheelSelector<>();
            case Selection.StochasticUniversal wheel -> new StochasticUniversalSelector<>();
            case Selection.LinearRank rank -> new LinearRankSelector<>(rank.worst());
            case Selection.ExponentialRank rank -> new ExponentialRankSelector<>(rank.factor());
            case Selection.Boltzmann boltzmann -> new BoltzmannSelector<>(boltzmann.pressure());
            case Selection.Elite elite -> new EliteSelector<>(elite.count(), selector(elite.others()));
            case Selection.MonteCarlo blind -> new MonteCarloSelector<>();
        };
    }
}
