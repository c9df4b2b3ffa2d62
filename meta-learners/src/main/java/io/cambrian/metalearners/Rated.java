package io.cambrian.metalearners;

import io.cambrian.searchspace.Candidate;
import java.util.Optional;

/**
 * A candidate and how it did.
 *
 * @param index the index of its proposal
 * @param candidate what was proposed
 * @param fitness what its evaluations add up to
 */
public record Rated<C extends Candidate>(long index, C candidate, Fitness fitness) {

    /** This one, unless {@code rival} is strictly better: of equals the one that was first stays. */
    public Rated<C> orBetter(Rated<C> rival) {
        return rival.fitness.exceeds(fitness) ? rival : this;
    }

    /** The better of a best-so-far, if any, and a newcomer. */
    public static <C extends Candidate> Rated<C> best(Optional<Rated<C>> soFar, Rated<C> newcomer) {
        return soFar.map(best -> best.orBetter(newcomer)).orElse(newcomer);
    }
}
