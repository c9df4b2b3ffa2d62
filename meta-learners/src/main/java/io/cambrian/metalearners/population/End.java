package io.cambrian.metalearners.population;

import io.cambrian.metalearners.population.exploit.Standing;
import io.cambrian.searchspace.Candidate;
import io.cambrian.searchspace.tuning.Schedule;
import io.cambrian.searchspace.tuning.joint.Tuned;
import java.util.List;

/**
 * What a segment has reached.
 *
 * @param proposal the index of the segment's proposal
 * @param step the environment step of the lifetime at which it ended
 * @param candidate what it trained with
 * @param line all settings on its line of descent, from the first step of its founder to this end
 * @param recent the scores of the latest segments on this line, oldest first, as in {@link Standing#recent()}; empty if the
 *     segment failed
 */
public record End<P extends Candidate>(
        long proposal, long step, Tuned<P> candidate, Schedule line, List<Double> recent) {

    public End {
        recent = List.copyOf(recent);
    }

    /** Whether a segment may start from here. */
    public boolean alive() {
        return !recent.isEmpty();
    }

    /** The score at this end; minus infinity if the segment failed. */
    public double score() {
        return alive() ? recent.getLast() : Double.NEGATIVE_INFINITY;
    }
}
