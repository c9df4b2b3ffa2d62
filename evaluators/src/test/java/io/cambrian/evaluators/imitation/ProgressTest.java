package io.cambrian.evaluators.imitation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ProgressTest {

    private static Trajectory line(double... states) {
        return new Trajectory(IntStream.range(0, states.length)
                .mapToObj(i -> List.of(states[i]))
                .toList());
    }

    @Test
    void longestIncreasingSubsequences() {
        assertEquals(3, Progress.longestIncreasing(new int[] {1, 2, 3}));
        assertEquals(1, Progress.longestIncreasing(new int[] {3, 2, 1}));
        assertEquals(3, Progress.longestIncreasing(new int[] {0, 4, 1, 5, 2}));
        assertEquals(1, Progress.longestIncreasing(new int[] {2, 2, 2}));
        assertEquals(0, Progress.longestIncreasing(new int[0]));
    }

    @Test
    void agreesWithAllSubsequencesTried() {
        for (int code = 0; code < 7776; code++) {
            int[] numbers = {code % 6, code / 6 % 6, code / 36 % 6, code / 216 % 6, code / 1296};
            assertEquals(longestOfAll(numbers), Progress.longestIncreasing(numbers));
        }
    }

    private static int longestOfAll(int[] numbers) {
        int longest = 0;
        for (int chosen = 1; chosen < 1 << numbers.length; chosen++) {
            int last = -1;
            boolean increases = true;
            for (int i = 0; i < numbers.length; i++) {
                if ((chosen >> i & 1) == 1) {
                    increases &= numbers[i] > last;
                    last = numbers[i];
                }
            }
            longest = increases ? Math.max(longest, Integer.bitCount(chosen)) : longest;
        }
        return longest;
    }

    @Test
    void onlyTheFirstStatesOfBothCount() {
        Trajectory shown = line(0, 1, 2, 3, 4, 5);
        assertEquals(6, Progress.along(shown, line(0, 1, 2, 3, 4, 5), 6));
        assertEquals(4, Progress.along(shown, line(0, 1, 2, 3, 4, 5), 4));
        assertEquals(1, Progress.along(shown, line(5, 4, 3, 2, 1, 0), 6));
        assertEquals(2, Progress.along(shown, line(0, 4, 4.1, 4, 3.9, 4), 6), "standing still is no progress");
        assertEquals(3, Progress.along(shown, line(0, 1, 2), 6));
    }

    @Test
    void statesOfDifferentFeaturesCannotBeCompared() {
        Trajectory plane = new Trajectory(List.of(List.of(0.0, 0.0), List.of(1.0, 0.0)));
        assertThrows(IllegalArgumentException.class, () -> Progress.along(plane, line(0, 1), 2));
    }
}
