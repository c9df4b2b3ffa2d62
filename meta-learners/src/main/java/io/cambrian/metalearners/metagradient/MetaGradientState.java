package io.cambrian.metalearners.metagradient;

import io.cambrian.searchspace.CandidateId;
import io.cambrian.searchspace.RealVector;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What {@link MetaGradientSearch} knows.
 *
 * @param point where the candidate is
 * @param round how many averages have been taken
 * @param asked how many proposals were asked for
 * @param told how many of them, from the first on, have been told
 * @param lanes what goes on side by side
 * @param reached the points that lanes of the round under way have reached, in the order of telling; those that failed have none
 * @param tolds how many lanes of the round under way have been told
 * @param judged the candidate that was judged last, if any was
 * @param judgedRound the round before which it was judged; −1 if none was
 */
public record MetaGradientState(
        RealVector point,
        long round,
        long asked,
        long told,
        List<Lane> lanes,
        List<RealVector> reached,
        int tolds,
        Optional<CandidateId> judged,
        long judgedRound) {

    /** @throws IllegalArgumentException when more were told than asked for */
    public MetaGradientState {
        lanes = List.copyOf(lanes);
        reached = List.copyOf(reached);
        if (asked < told || told < tolds || tolds < reached.size()) {
            throw new IllegalArgumentException("what was told was asked for, found " + reached.size() + " points of "
                    + tolds + " lanes, " + told + " told, " + asked + " asked");
        }
    }

    MetaGradientState afterAsking(int proposals, Optional<CandidateId> latest, long latestRound) {
        return new MetaGradientState(point, round, asked + proposals, told, lanes, reached, tolds, latest, latestRound);
    }

    MetaGradientState afterJudgement() {
        return new MetaGradientState(point, round, asked, told + 1, lanes, reached, tolds, judged, judgedRound);
    }

    /** After a lane's piece of the round, with the point that it has reached, if it has not failed. */
    MetaGradientState afterLane(long proposal, int lane, Optional<RealVector> end) {
        List<Lane> next = new ArrayList<>(lanes);
        next.set(
                lane,
                end.isPresent()
                        ? lanes.get(lane).reached(proposal)
                        : lanes.get(lane).failed());
        List<RealVector> points = new ArrayList<>(reached);
        end.ifPresent(points::add);
        return new MetaGradientState(point, round, asked, told + 1, next, points, tolds + 1, judged, judgedRound);
    }

    /** At the beginning of the next round. */
    MetaGradientState afterRound(RealVector next) {
        return new MetaGradientState(next, round + 1, asked, told, lanes, List.of(), 0, judged, judgedRound);
    }
}
