package io.cambrian.metalearners.sampling;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.cambrian.searchspace.random.RootSeed;
import io.cambrian.searchspace.random.SearchSeed;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SobolSequenceTest {

    private static final SearchSeed SEED = new RootSeed(11).search();

    /** Shifted by u, the first 64 points are u + k / 64 in some order of k, so their 64ths are all different. */
    @Test
    void everyCoordinateOfTheFirstPointsHasAnIntervalToItself() {
        SobolSequence sequence = new SobolSequence(12, SEED);
        for (int c = 0; c < 12; c++) {
            double offset = sequence.point(0)[c];
            Set<Long> intervals = new HashSet<>();
            for (int i = 0; i < 64; i++) {
                double x = sequence.point(i)[c];
                intervals.add(Math.round((x - offset + 1) * 64) % 64);
            }
            assertEquals(64, intervals.size(), "coordinate " + c);
        }
    }

    /** The means of 256 points differ from 1/2 by at most 1/512, a tenth of a random sample's standard error. */
    @Test
    void meansAreCloserThanChance() {
        SobolSequence sequence = new SobolSequence(5, SEED);
        double[] sums = new double[5];
        for (int i = 0; i < 256; i++) {
            double[] point = sequence.point(i);
            for (int c = 0; c < 5; c++) {
                sums[c] += point[c] / 256;
            }
        }
        for (double mean : sums) {
            assertEquals(0.5, mean, 1.0 / 512 + 1e-12);
        }
    }

    @Test
    void aSeedGivesItsOwnSequenceInAnyOrder() {
        SobolSequence sequence = new SobolSequence(3, SEED);
        double[] late = sequence.point(100);
        sequence.point(5);
        assertArrayEquals(late, new SobolSequence(3, SEED).point(100));
        assertFalse(Arrays.equals(late, new SobolSequence(3, new RootSeed(12).search()).point(100)));
    }

    @Test
    void dimensionsWithoutDirectionNumbersAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> new SobolSequence(0, SEED));
        assertThrows(IllegalArgumentException.class, () -> new SobolSequence(SobolSequence.MOST_DIMENSIONS + 1, SEED));
        assertEquals(
                SobolSequence.MOST_DIMENSIONS, new SobolSequence(SobolSequence.MOST_DIMENSIONS, SEED).point(1).length);
    }
}
