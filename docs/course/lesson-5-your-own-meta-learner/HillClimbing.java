package example;

import io.cambrian.evaluators.Evaluation;
import io.cambrian.metalearners.Ask;
import io.cambrian.metalearners.Fitness;
import io.cambrian.metalearners.MetaLearner;
import io.cambrian.metalearners.MetaLearnerProvider;
import io.cambrian.metalearners.Proposal;
import io.cambrian.metalearners.Rated;
import io.cambrian.metalearners.StateFormat;
import io.cambrian.metalearners.baseline.RandomSearchState;
import io.cambrian.metalearners.baseline.RandomSearchStateFormat;
import io.cambrian.searchspace.Candidate;
import io.cambrian.searchspace.SearchSpace;
import io.cambrian.searchspace.random.SearchSeed;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * Hill climbing: every proposal is a mutant of the best so far, or with probability {@code sampling} a fresh sample. The state is
 * that of random search, which remembers the best, too.
 */
public record HillClimbing<C extends Candidate>(SearchSpace<C> space, List<C> initial, double sampling)
        implements MetaLearner<C, RandomSearchState<C>> {

    /** What the platform finds: named in META-INF/services/io.cambrian.metalearners.MetaLearnerProvider. */
    public static final class Provider implements MetaLearnerProvider {
        @Override
        public String kind() {
            return "hill-climbing";
        }

        @Override
        public Map<String, Double> settings() {
            return Map.of("sampling", 0.1);
        }

        @Override
        public <C extends Candidate> MetaLearner<C, ?> learner(
                SearchSpace<C> space, List<C> initial, Map<String, Double> settings) {
            double sampling = Objects.requireNonNull(settings.get("sampling"));
            if (sampling < 0 || sampling > 1) {
                throw new IllegalArgumentException("'sampling' is a probability, from 0 to 1, found " + sampling);
            }
            return new HillClimbing<>(space, initial, sampling);
        }
    }

    @Override
    public String name() {
        return "hill-climbing";
    }

    @Override
    public RandomSearchState<C> init(SearchSeed seed) {
        return new RandomSearchState<>(seed, 0, 0, Optional.empty());
    }

    @Override
    public Ask<C, RandomSearchState<C>> ask(RandomSearchState<C> state) {
        long index = state.asked();
        RandomGenerator random = state.seed().child("ask", index).generator();
        return new Ask<>(
                List.of(propose(index, state.best(), random)),
                new RandomSearchState<>(state.seed(), index + 1, state.told(), state.best()));
    }

    private Proposal<C> propose(long index, Optional<Rated<C>> best, RandomGenerator random) {
        if (index < initial.size()) {
            return new Proposal<>(index, initial.get((int) index), List.of(), "bootstrap");
        }
        if (best.isEmpty() || random.nextDouble() < sampling) {
            return new Proposal<>(index, space.sample(random), List.of(), "sample");
        }
        C parent = best.get().candidate();
        return new Proposal<>(index, space.mutate(parent, random), List.of(parent.id()), "climb");
    }

    @Override
    public RandomSearchState<C> tell(RandomSearchState<C> state, Proposal<C> proposal, List<Evaluation> evaluations) {
        proposal.requireNext(state.asked(), state.told());
        Rated<C> newcomer = new Rated<>(proposal.index(), proposal.candidate(), Fitness.of(evaluations));
        return new RandomSearchState<>(
                state.seed(), state.asked(), state.told() + 1, Optional.of(Rated.best(state.best(), newcomer)));
    }

    @Override
    public StateFormat<RandomSearchState<C>> stateFormat() {
        return new RandomSearchStateFormat<>(space.format());
    }
}
