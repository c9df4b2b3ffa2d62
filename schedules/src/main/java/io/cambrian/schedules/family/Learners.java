package io.cambrian.schedules.family;

import io.cambrian.metalearners.MetaLearner;
import io.cambrian.metalearners.baseline.QuasiRandomSearch;
import io.cambrian.metalearners.baseline.RandomSearch;
import io.cambrian.metalearners.evolution.EvolutionSettings;
import io.cambrian.metalearners.evolution.RegularisedEvolution;
import io.cambrian.metalearners.gaussian.SurrogateSearch;
import io.cambrian.metalearners.metagradient.MetaGradientSearch;
import io.cambrian.metalearners.metagradient.MetaGradientSettings;
import io.cambrian.metalearners.population.PopulationBasedTraining;
import io.cambrian.metalearners.strategy.EvolutionStrategy;
import io.cambrian.metalearners.strategy.Sharing;
import io.cambrian.metalearners.strategy.StrategySearch;
import io.cambrian.metalearners.strategy.StrategySearchSettings;
import io.cambrian.metalearners.strategy.StrategyState;
import io.cambrian.schedules.spec.RunSpec;
import io.cambrian.schedules.spec.learner.AgentSearchSpec;
import io.cambrian.schedules.spec.learner.EvolutionSpec;
import io.cambrian.schedules.spec.learner.GeneticSpec;
import io.cambrian.schedules.spec.learner.MetaGradientSpec;
import io.cambrian.schedules.spec.learner.Nsga2Spec;
import io.cambrian.schedules.spec.learner.PopulationSpec;
import io.cambrian.schedules.spec.learner.QuasiRandomSpec;
import io.cambrian.schedules.spec.learner.RandomSearchSpec;
import io.cambrian.schedules.spec.learner.SearlSpec;
import io.cambrian.schedules.spec.learner.StrategySpec;
import io.cambrian.schedules.spec.learner.SurrogateSpec;
import io.cambrian.searchspace.Candidate;
import io.cambrian.searchspace.CubeSpace;
import io.cambrian.searchspace.VectorSpace;
import io.cambrian.searchspace.Verdict;
import io.cambrian.searchspace.tuning.Tuned;
import io.cambrian.searchspace.tuning.TunedSpace;
import java.util.List;
import java.util.OptionalLong;

/** The outer loops that run specs can name, for candidates of any kind. */
public final class Learners {

    private Learners() {}

    /**
     * The outer loop that the keys ask for.
     *
     * @throws IllegalArgumentException when it cannot search the space, with the reason
     */
    public static <C extends Candidate> MetaLearner<C, ?> of(RunSpec spec, Searched<C> searched) {
        return switch (spec.metaLearner()) {
            case RandomSearchSpec random -> new RandomSearch<>(searched.space());
            case QuasiRandomSpec quasiRandom -> new QuasiRandomSearch<>(cube(spec, searched));
            case SurrogateSpec surrogate -> surrogateSearch(surrogate, cube(spec, searched));
            case GeneticSpec genetic -> GeneticLearners.geneticSearch(genetic, searched);
            case Nsga2Spec nsga2 -> GeneticLearners.nsga2(spec, nsga2, searched);
            case EvolutionSpec evolution ->
                new RegularisedEvolution<>(
                        searched.space(),
                        new EvolutionSettings(
                                evolution.population(),
                                evolution.tournament(),
                                evolution.mutationProbability(),
                                evolution.crossoverProbability()),
                        members(evolution.initial(), searched));
            case StrategySpec strategy -> strategySearch(spec, strategy, searched);
            case PopulationSpec population -> population(spec, population, searched);
            case SearlSpec searl -> SharingPopulations.searl(spec, searl, searched);
            case AgentSearchSpec agentSearch -> ArchiveSearches.of(spec, agentSearch, searched);
            case MetaGradientSpec metaGradient -> metaGradientSearch(spec, metaGradient, searched);
        };
    }

    /**
     * The named candidates that a population begins with.
     *
     * @throws IllegalArgumentException when one is no member of the space, so that it could not be bred from
     */
    static <C extends Candidate> List<C> members(List<String> names, Searched<C> searched) {
        return names.stream().map(name -> member(name, searched)).toList();
    }

    private static <C extends Candidate> C member(String name, Searched<C> searched) {
        C named = searched.family().byName(name);
        if (searched.space() instanceof VectorSpace<C> space
                && space.check(named) instanceof Verdict.Rejected rejected) {
            throw new IllegalArgumentException("a population cannot begin with '" + name + "': " + rejected.reason()
                    + "; write 'initial: []', or use a learner that only compares with it, such as 'open-es'");
        }
        return named;
    }

    private static <C extends Candidate> MetaLearner<C, ?> surrogateSearch(SurrogateSpec surrogate, CubeSpace<C> cube) {
        return new SurrogateSearch<>(cube, surrogate.settings(cube.dimension()));
    }

    private static <C extends Candidate> CubeSpace<C> cube(RunSpec spec, Searched<C> searched) {
        if (searched.space() instanceof CubeSpace<C> cube) {
            return cube;
        }
        throw new IllegalArgumentException("'" + spec.metaLearner().kind()
                + "' chooses points of a cube, and '" + searched.space().name()
                + "' is none; search the space 'hyper-parameters' of one program, or use 'random-search'");
    }

    @SuppressWarnings("unchecked") // a space of tuned programs has tuned programs as its candidates
    private static <C extends Candidate> MetaLearner<C, ?> population(
            RunSpec spec, PopulationSpec population, Searched<C> searched) {
        if (!(searched.space() instanceof TunedSpace<?> space)) {
            throw new IllegalArgumentException("'" + PopulationSpec.KIND
                    + "' changes hyper-parameters while agents train, and '"
                    + searched.space().name()
                    + "' has none; search the space 'hyper-parameters', of one program or of many");
        }
        if (spec.stages().size() != 1) {
            throw new IllegalArgumentException(
                    "'" + PopulationSpec.KIND + "' trains each member for one lifetime, so it has"
                            + " one stage, found " + spec.stages().size());
        }
        return (MetaLearner<C, ?>) population(spec, population, space);
    }

    private static <P extends Candidate> MetaLearner<Tuned<P>, ?> population(
            RunSpec spec, PopulationSpec population, TunedSpace<P> space) {
        return new PopulationBasedTraining<>(
                space, population.settings(spec.stages().getFirst().environmentSteps()), List.of());
    }

    private static <C extends Candidate> MetaLearner<C, ?> strategySearch(
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

    private static <C extends Candidate> MetaLearner<C, ?> metaGradientSearch(
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
