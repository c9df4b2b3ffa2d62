package io.cambrian.metalearners.baseline;

import io.cambrian.evaluators.Evaluation;
import io.cambrian.metalearners.Ask;
import io.cambrian.metalearners.Fitness;
import io.cambrian.metalearners.MetaLearner;
import io.cambrian.metalearners.Proposal;
import io.cambrian.metalearners.Rated;
import io.cambrian.metalearners.StateFormat;
import io.cambrian.searchspace.Candidate;
import io.cambrian.searchspace.SearchSpace;
import io.cambrian.searchspace.random.SearchSeed;
import java.util.List;
import java.util.Optional;

/**
 * The control of every search: independent fresh samples, proposal {@code i} drawn from {@code seed.child("ask", i)}.
 *
 * <p>It learns nothing from what it is told except which candidate was best, so any learner that does not beat it at equal
 * budget has not searched.
 *
 * @param <C> the kind of candidate
 */
public final class RandomSearch<C extends Candidate> implements MetaLearner<C, RandomSearchState<C>> {

    private final SearchSpace<C> space;

    public RandomSearch(SearchSpace<C> space) {
        this.space = space;
    }

    @Override
    public String name() {
        return "random-search";
    }

    @Override
    public RandomSearchState<C> init(SearchSeed seed) {
        return new RandomSearchState<>(seed, 0, 0, Optional.empty());
    }

    /** Always exactly one proposal. */
    @Override
    public Ask<C, RandomSearchState<C>> ask(RandomSearchState<C> state) {
        long index = state.asked();
        C candidate = space.sample(state.seed().child("ask", index).generator());
        Proposal<C> proposal = new Proposal<>(index, candidate, List.of(), "sample");
        return new Ask<>(
                List.of(proposal), new RandomSearchState<>(state.seed(), index + 1, state.told(), state.best()));
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
