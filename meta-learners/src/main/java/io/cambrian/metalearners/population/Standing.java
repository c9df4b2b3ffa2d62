package io.cambrian.metalearners.population;

import java.util.List;

/**
 * How one member does.
 *
 * @param lane the member's place in the population, from 0 on
 * @param recent the normalised scores of its latest segments, at most {@value #MOST_RECENT}, oldest first, along the line of
 *     descent of its weights; empty if its last segment failed, for then it is dead
 * @param probation for how many segments it has been on probation; 0 if it is not
 */
public record Standing(int lane, List<Double> recent, int probation) {

    /** How many scores of a line of descent are remembered. */
    public static final int MOST_RECENT = 10;

    public Standing {
        recent = List.copyOf(recent);
        if (lane < 0 || probation < 0 || recent.size() > MOST_RECENT) {
            throw new IllegalArgumentException("lanes and probation count from 0 on and at most " + MOST_RECENT
                    + " scores are recent, found lane " + lane + ", probation " + probation + ", " + recent.size()
                    + " scores");
        }
    }

    /** Whether its last segment has a score. */
    public boolean alive() {
        return !recent.isEmpty();
    }

    /** The score of its last segment; minus infinity for the dead. */
    public double score() {
        return alive() ? recent.getLast() : Double.NEGATIVE_INFINITY;
    }
}
