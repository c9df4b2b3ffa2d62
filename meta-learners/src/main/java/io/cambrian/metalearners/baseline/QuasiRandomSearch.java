package io.cambrian.metalearners.baseline;

import io.cambrian.evaluators.Evaluation;
import io.cambrian.metalearners.Ask;
import io.cambrian.metalearners.Fitness;
import io.cambrian.metalearners.MetaLearner;
import io.cambrian.metalearners.Proposal;
import io.cambrian.metalearners.Rated;
import io.cambrian.metalearners.StateFormat;
import io.cambrian.metalearners.sampling.SobolSequence;
import io.cambrian.searchspace.Candidate;
import io.cambrian.searchspace.CubeSpace;
import io.cambrian.searchspace.random.SearchSeed;
import java.util.List;
import java.util.Optional;

/**
 * The stricter control on cubes: proposal {@code i} is point {@code i} of a {@link SobolSequence} shifted by the seed.
 *
 * <p>It learns as little as {@link RandomSearch}, but leaves no gaps along any coordinate: where few of them count, it comes much nearer to
 * the best; where all count alike, hardly.
 *
 * <p>Source: Bergstra and Bengio, "Random search for hyper-parameter optimization", JMLR 2012, §4.
 *
 * @param <C> the kind of candidate
 */
public final class QuasiRandomSearch<C extends Candidate> implements MetaLearner<C, RandomSearchState<C>> {

    private final CubeSpace<C> space;

    public QuasiRandomSearch(CubeSpace<C> space) {
        if (space.dimension() > SobolSequence.MOST_DIMENSIONS) {
            throw new IllegalArgumentException("quasi-random search has at most " + SobolSequence.MOST_DIMENSIONS
                    + " coordinates, and " + space.name() + " has " + space.dimension() + ": choose random-search");
        }
        this.space = space;
    }

    @Override
    public String name() {
        return "quasi-random";
    }

    @Override
    public RandomSearchState<C> init(SearchSeed seed) {
        return new RandomSearchState<>(seed, 0, 0, Optional.empty());
    }

    /** Always exactly one proposal. */
    @Override
    public Ask<C, RandomSearchState<C>> ask(RandomSearchState<C> state) {
        long index = state.asked();
        double[] point = new SobolSequence(space.dimension(), state.seed()).point(index);
        Proposal<C> proposal = new Proposal<>(index, space.decode(point), List.of(), "sample");
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
