package io.cambrian.schedules.family;

import io.cambrian.metalearners.MetaLearner;
import io.cambrian.metalearners.baseline.QuasiRandomSearch;
import io.cambrian.metalearners.baseline.RandomSearch;
import io.cambrian.metalearners.evolution.EvolutionSettings;
import io.cambrian.metalearners.evolution.RegularisedEvolution;
import io.cambrian.metalearners.gaussian.SurrogateSearch;
import io.cambrian.metalearners.population.PopulationBasedTraining;
import io.cambrian.schedules.spec.RunSpec;
import io.cambrian.schedules.spec.jar.Jars;
import io.cambrian.schedules.spec.learner.AgentSearchSpec;
import io.cambrian.schedules.spec.learner.EvolutionSpec;
import io.cambrian.schedules.spec.learner.GeneticSpec;
import io.cambrian.schedules.spec.learner.MetaGradientSpec;
import io.cambrian.schedules.spec.learner.MetaLearnerSpec;
import io.cambrian.schedules.spec.learner.Nsga2Spec;
import io.cambrian.schedules.spec.learner.OwnLearnerSpec;
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
import io.cambrian.searchspace.tuning.joint.Tuned;
import io.cambrian.searchspace.tuning.joint.TunedSpace;
import java.util.List;

/** The outer loops that run specs can name, for candidates of any kind. */
public final class Learners {

    private static final List<Kind<?>> KINDS = List.of(
            new Kind<>(RandomSearchSpec.class, Learners::randomSearch),
            new Kind<>(QuasiRandomSpec.class, Learners::quasiRandomSearch),
            new Kind<>(SurrogateSpec.class, Learners::surrogateSearch),
            new Kind<>(GeneticSpec.class, GeneticLearners::geneticSearch),
            new Kind<>(Nsga2Spec.class, GeneticLearners::nsga2),
            new Kind<>(EvolutionSpec.class, Learners::evolution),
            new Kind<>(StrategySpec.class, VectorLearners::strategySearch),
            new Kind<>(PopulationSpec.class, Learners::population),
            new Kind<>(SearlSpec.class, SharingPopulations::searl),
            new Kind<>(AgentSearchSpec.class, ArchiveSearches::of),
            new Kind<>(MetaGradientSpec.class, VectorLearners::metaGradientSearch),
            new Kind<>(OwnLearnerSpec.class, Learners::own));

    private Learners() {}

    /** What makes an outer loop of the keys of one kind. */
    private interface Maker<L extends MetaLearnerSpec> {

        /** @throws IllegalArgumentException when the learner cannot search the space, with the reason */
        <C extends Candidate> MetaLearner<C, ?> make(RunSpec spec, L learner, Searched<C> searched);
    }

    private record Kind<L extends MetaLearnerSpec>(Class<L> keys, Maker<L> maker) {

        <C extends Candidate> MetaLearner<C, ?> make(RunSpec spec, Searched<C> searched) {
            return maker.make(spec, keys.cast(spec.metaLearner()), searched);
        }
    }

    /**
     * The outer loop that the keys ask for.
     *
     * @throws IllegalArgumentException when it cannot search the space, with the reason
     */
    public static <C extends Candidate> MetaLearner<C, ?> of(RunSpec spec, Searched<C> searched) {
        return KINDS.stream()
                .filter(kind -> kind.keys().isInstance(spec.metaLearner()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "no line for the meta-learner '" + spec.metaLearner().kind() + "'"))
                .make(spec, searched.mutatedBy(spec.mutations(), Jars.of(spec.jars())));
    }

    private static <C extends Candidate> MetaLearner<C, ?> own(RunSpec spec, OwnLearnerSpec own, Searched<C> searched) {
        return Jars.of(spec.jars())
                .metaLearner(own.kind())
                .learner(searched.space(), members(own.initial(), searched), own.settings());
    }

    private static <C extends Candidate> MetaLearner<C, ?> randomSearch(
            RunSpec spec, RandomSearchSpec random, Searched<C> searched) {
        return new RandomSearch<>(searched.space());
    }

    private static <C extends Candidate> MetaLearner<C, ?> quasiRandomSearch(
            RunSpec spec, QuasiRandomSpec quasiRandom, Searched<C> searched) {
        return new QuasiRandomSearch<>(cube(quasiRandom, searched));
    }

    private static <C extends Candidate> MetaLearner<C, ?> surrogateSearch(
            RunSpec spec, SurrogateSpec surrogate, Searched<C> searched) {
        CubeSpace<C> cube = cube(surrogate, searched);
        return new SurrogateSearch<>(cube, surrogate.settings(cube.dimension()));
    }

    private static <C extends Candidate> MetaLearner<C, ?> evolution(
            RunSpec spec, EvolutionSpec evolution, Searched<C> searched) {
        return new RegularisedEvolution<>(
                searched.space(),
                new EvolutionSettings(
                        evolution.population(),
                        evolution.tournament(),
                        evolution.mutationProbability(),
                        evolution.crossoverProbability()),
                members(evolution.initial(), searched));
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

    private static <C extends Candidate> CubeSpace<C> cube(MetaLearnerSpec learner, Searched<C> searched) {
        if (searched.space() instanceof CubeSpace<C> cube) {
            return cube;
        }
        throw new IllegalArgumentException("'" + learner.kind()
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
}
