package io.cambrian.schedules.family;

import io.cambrian.metalearners.MetaLearner;
import io.cambrian.metalearners.metagradient.MetaGradientSearch;
import io.cambrian.metalearners.metagradient.MetaGradientSettings;
import io.cambrian.metalearners.strategy.EvolutionStrategy;
import io.cambrian.metalearners.strategy.StrategyState;
import io.cambrian.metalearners.strategy.search.Sharing;
import io.cambrian.metalearners.strategy.search.StrategySearch;
import io.cambrian.metalearners.strategy.search.StrategySearchSettings;
import io.cambrian.schedules.spec.RunSpec;
import io.cambrian.schedules.spec.learner.MetaGradientSpec;
import io.cambrian.schedules.spec.learner.StrategySpec;
import io.cambrian.searchspace.Candidate;
import io.cambrian.searchspace.VectorSpace;
import java.util.OptionalLong;

/** The outer loops that move a point through a space of vectors: evolution strategies and meta-gradients. */
final class VectorLearners {

    private VectorLearners() {}

    static <C extends Candidate> MetaLearner<C, ?> strategySearch(
            RunSpec spec, StrategySpec strategy, Searched<C> searched) {
        VectorSpace<C> vectors = vectors(spec, searched);
        long generations = strategy.generations(spec.evaluations());
        if (generations < 1) {
            throw new IllegalArgumentException("a generation with its mean and the mean that it leads to takes "
                    + (strategy.strategy().population() + 2) + " evaluations, but 'evaluations' allows "
                    + spec.evaluations());
        }
        Sharing sharing = switch (strategy.trials()) {
            case SHARED -> new Sharing.Generation();
            case PAIRS -> new Sharing.Pair(spec.stages().size(), strategy.lifetimes());
            case OWN -> new Sharing.None();
        };
        return strategySearch(
                vectors,
                strategy.strategy(),
                new StrategySearchSettings(
                        sharing, strategy.meanEvery(), OptionalLong.of(generations), strategy.permutedFitness()));
    }

    private static <C extends Candidate> VectorSpace<C> vectors(RunSpec spec, Searched<C> searched) {
        if (searched.space() instanceof VectorSpace<C> vectors) {
            return vectors;
        }
        throw new IllegalArgumentException("'" + spec.metaLearner().kind()
                + "' moves a point through a space of vectors, and '"
                + searched.space().name() + "' is none; use 'regularised-evolution', or search networks"
                + " ('kind: drift' with 'form: neural', or 'kind: rule')");
    }

    static <C extends Candidate> MetaLearner<C, ?> metaGradientSearch(
            RunSpec spec, MetaGradientSpec metaGradient, Searched<C> searched) {
        long rounds =
                MetaGradientSettings.roundsWithin(spec.evaluations(), metaGradient.lanes(), metaGradient.judgeEvery());
        if (rounds < 1) {
            throw new IllegalArgumentException("a round of " + metaGradient.lanes()
                    + " lanes with a judgement before and one after it takes " + (metaGradient.lanes() + 2)
                    + " evaluations, but 'evaluations' allows " + spec.evaluations());
        }
        return new MetaGradientSearch<>(
                vectors(spec, searched),
                new MetaGradientSettings(
                        metaGradient.lanes(),
                        metaGradient.metaSteps(),
                        metaGradient.judgeEvery(),
                        OptionalLong.of(rounds)));
    }

    private static <C extends Candidate, S extends StrategyState> MetaLearner<C, ?> strategySearch(
            VectorSpace<C> space, EvolutionStrategy<S> strategy, StrategySearchSettings settings) {
        return new StrategySearch<>(space, strategy, settings);
    }
}
