package io.cambrian.metalearners.population;

import io.cambrian.metalearners.Course;
import io.cambrian.metalearners.population.exploit.Standing;
import io.cambrian.searchspace.Candidate;
import io.cambrian.searchspace.CandidateId;
import io.cambrian.searchspace.tuning.Schedule;
import io.cambrian.searchspace.tuning.joint.Tuned;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * The next segment of a member: decided, perhaps asked for, not yet told.
 *
 * @param candidate what it trains with
 * @param parents the candidates whose weights and settings these are
 * @param operator how it was made, one of {@link Operator}'s names
 * @param from the proposal from whose end it starts; empty for a fresh agent
 * @param begins the environment step of that end; 0 for a fresh agent
 * @param until the environment step at which it ends
 * @param line all settings on its line of descent, its own included
 * @param recent the scores of the latest segments before it on this line, oldest first
 */
public record Plan<P extends Candidate>(
        Tuned<P> candidate,
        List<CandidateId> parents,
        String operator,
        OptionalLong from,
        long begins,
        long until,
        Schedule line,
        List<Double> recent) {

    /** @throws IllegalArgumentException when the segment does not end after it begins */
    public Plan {
        parents = List.copyOf(parents);
        recent = List.copyOf(recent);
        if (until <= begins) {
            throw new IllegalArgumentException(
                    "a segment ends later than it begins, found one from step " + begins + " until " + until);
        }
    }

    /** The segment, in a member's lane. */
    Course.Segment course(int lane) {
        return new Course.Segment(from, until, lane);
    }

    /** Where the segment has led. */
    End<P> reached(long proposal, OptionalDouble score) {
        List<Double> scores = new ArrayList<>();
        if (score.isPresent()) {
            scores.addAll(recent.subList(Math.max(0, recent.size() + 1 - Standing.MOST_RECENT), recent.size()));
            scores.add(score.getAsDouble());
        }
        return new End<>(proposal, until, candidate, line, scores);
    }
}
