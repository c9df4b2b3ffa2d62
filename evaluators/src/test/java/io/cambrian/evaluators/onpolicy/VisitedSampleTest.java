package io.cambrian.evaluators.onpolicy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.cambrian.searchspace.drift.distillation.DriftPoint;
import io.cambrian.searchspace.random.CounterRandom;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The sample is uniform over all that was visited, and the same for the same seed. */
class VisitedSampleTest {

    private static final int VISITS = 20_000;

    @Test
    void fewPointsAreAllKeptAndWhatIsNotFiniteIsNot() {
        VisitedSample sample = new VisitedSample(4, new CounterRandom(1, 0));
        sample.visited(new float[] {0.5f, Float.NaN, 1f}, new float[] {1f, 1f, Float.POSITIVE_INFINITY}, 0.25f);
        assertEquals(List.of(new DriftPoint(0.5, 1, 0.25)), sample.points());
    }

    @Test
    void earlyAndLatePointsAreEquallyLikely() {
        List<DriftPoint> points = sampled(1);
        assertEquals(1_000, points.size());
        double meanTime =
                points.stream().mapToDouble(DriftPoint::progress).average().orElseThrow();
        // the mean of 1,000 uniform numbers has a deviation of 0.009
        assertEquals(0.5, meanTime, 0.04);
        assertEquals(points, sampled(1));
    }

    private static List<DriftPoint> sampled(long seed) {
        VisitedSample sample = new VisitedSample(1_000, new CounterRandom(seed, 0));
        for (int i = 0; i < VISITS; i++) {
            sample.visited(new float[] {i}, new float[] {1}, i / (float) VISITS);
        }
        return sample.points();
    }

    @Test
    void anEmptySampleIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new VisitedSample(0, new CounterRandom(1, 0)));
    }
}
