package io.cambrian.metalearners.searl;

import io.cambrian.searchspace.Candidate;
import io.cambrian.searchspace.tuning.joint.Tuned;
import java.util.OptionalDouble;

/**
 * How a member's turn went.
 *
 * @param proposal the index of its proposal
 * @param candidate its settings
 * @param environmentSteps how long it lived
 * @param score the normalised score; empty if the turn failed, which is worse than any score
 */
record Result<P extends Candidate>(long proposal, Tuned<P> candidate, long environmentSteps, OptionalDouble score) {

    boolean alive() {
        return score.isPresent();
    }

    /** Whether this one is strictly better. */
    boolean beats(Result<P> other) {
        return score.orElse(Double.NEGATIVE_INFINITY) > other.score.orElse(Double.NEGATIVE_INFINITY);
    }
}
