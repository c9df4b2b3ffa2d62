package io.cambrian.evaluators.imitation;

import java.util.Arrays;

/**
 * How far a trajectory follows a demonstration: for each of its first k states the nearest of the demonstration's first k states is
 * found, and the longest strictly increasing subsequence of their positions counts. Whoever stands still or jumps ahead
 * gets no more than who follows a part. Liu et al. 2024 (see the package), §4.2.
 */
public final class Progress {

    private Progress() {}

    /**
     * From 1 to k.
     *
     * @param followed the demonstration
     * @param follower who follows it, with the same features
     * @param states k, at least 1, the number of first states that count; shorter trajectories count as a whole
     */
    public static int along(Trajectory followed, Trajectory follower, int states) {
        int[] positions = new int[Math.min(states, follower.length())];
        int known = Math.min(states, followed.length());
        for (int i = 0; i < positions.length; i++) {
            positions[i] = nearest(followed, known, follower, i);
        }
        return longestIncreasing(positions);
    }

    /** The first of the nearest states. */
    private static int nearest(Trajectory followed, int known, Trajectory follower, int state) {
        int nearest = 0;
        for (int j = 1; j < known; j++) {
            if (follower.distance(state, followed, j) < follower.distance(state, followed, nearest)) {
                nearest = j;
            }
        }
        return nearest;
    }

    /** The length of the longest strictly increasing subsequence; equal numbers do not increase. */
    static int longestIncreasing(int[] numbers) {
        // the least number with which a subsequence of that length + 1 can end
        int[] ends = new int[numbers.length];
        int length = 0;
        for (int number : numbers) {
            int place = Arrays.binarySearch(ends, 0, length, number);
            int at = place < 0 ? -place - 1 : place;
            ends[at] = number;
            length = Math.max(length, at + 1);
        }
        return length;
    }
}
