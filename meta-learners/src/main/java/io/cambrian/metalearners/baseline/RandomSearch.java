package io.cambrian.metalearners.baseline;

import io.cambrian.evaluators.Evaluation;
import io.cambrian.metalearners.Ask;
import io.cambrian.metalearners.MetaLearner;
import io.cambrian.metalearners.Proposal;
import io.cambrian.metalearners.StateFormat;
import io.cambrian.searchspace.Candidate;
import io.cambrian.searchspace.SearchSpace;
import io.cambrian.searchspace.random.SearchSeed;
import java.util.List;

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
        return RandomSearchState.fresh(seed);
    }

    /** Always exactly one proposal. */
    @Override
    public Ask<C, RandomSearchState<C>> ask(RandomSearchState<C> state) {
        return state.propose(
                space.sample(state.seed().child("ask", state.asked()).generator()));
    }

    @Override
    public RandomSearchState<C> tell(RandomSearchState<C> state, Proposal<C> proposal, List<Evaluation> evaluations) {
        return state.after(proposal, evaluations);
    }

    @Override
    public StateFormat<RandomSearchState<C>> stateFormat() {
        return new RandomSearchStateFormat<>(space.format());
    }
}
