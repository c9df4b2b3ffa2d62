package io.cambrian.metalearners.baseline;

import io.cambrian.evaluators.Evaluation;
import io.cambrian.metalearners.Ask;
import io.cambrian.metalearners.MetaLearner;
import io.cambrian.metalearners.Proposal;
import io.cambrian.metalearners.StateFormat;
import io.cambrian.metalearners.sampling.SobolSequence;
import io.cambrian.searchspace.Candidate;
import io.cambrian.searchspace.CubeSpace;
import io.cambrian.searchspace.random.SearchSeed;
import java.util.List;

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

    /** @throws IllegalArgumentException when the space has more than {@value SobolSequence#MOST_DIMENSIONS} coordinates */
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
        return RandomSearchState.fresh(seed);
    }

    /** Always exactly one proposal. */
    @Override
    public Ask<C, RandomSearchState<C>> ask(RandomSearchState<C> state) {
        double[] point = new SobolSequence(space.dimension(), state.seed()).point(state.asked());
        return state.propose(space.decode(point));
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
