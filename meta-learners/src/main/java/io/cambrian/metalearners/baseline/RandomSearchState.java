package io.cambrian.metalearners.baseline;

import io.cambrian.evaluators.Evaluation;
import io.cambrian.metalearners.Ask;
import io.cambrian.metalearners.Fitness;
import io.cambrian.metalearners.Proposal;
import io.cambrian.metalearners.Rated;
import io.cambrian.searchspace.Candidate;
import io.cambrian.searchspace.random.SearchSeed;
import java.util.List;
import java.util.Optional;

/**
 * What {@link RandomSearch} and {@link QuasiRandomSearch} know.
 *
 * @param seed where all draws come from
 * @param asked how many proposals were asked for
 * @param told how many of them, from the first on, have been told
 * @param best the best told so far; empty before the first tell
 */
public record RandomSearchState<C extends Candidate>(SearchSeed seed, long asked, long told, Optional<Rated<C>> best) {

    static <C extends Candidate> RandomSearchState<C> fresh(SearchSeed seed) {
        return new RandomSearchState<>(seed, 0, 0, Optional.empty());
    }

    /** Asks for this candidate, which has no parents. */
    Ask<C, RandomSearchState<C>> propose(C candidate) {
        Proposal<C> proposal = new Proposal<>(asked, candidate, List.of(), "sample");
        return new Ask<>(List.of(proposal), new RandomSearchState<>(seed, asked + 1, told, best));
    }

    /** Keeps the best. */
    RandomSearchState<C> after(Proposal<C> proposal, List<Evaluation> evaluations) {
        proposal.requireNext(asked, told);
        Rated<C> newcomer = new Rated<>(proposal.index(), proposal.candidate(), Fitness.of(evaluations));
        return new RandomSearchState<>(seed, asked, told + 1, Optional.of(Rated.best(best, newcomer)));
    }
}
