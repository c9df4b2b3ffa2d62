package io.cambrian.schedules.study.design;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class DominanceTest {

    private static final double EXACT = 1e-12;

    /** Of the 4 pairs, the first wins 2, and 1 is a tie. */
    @Test
    void drawsAreCounted() {
        assertDominance(List.of(0.625, 0.375), List.of(List.of(0.5, 0.8), List.of(0.5, 0.6)));
    }

    @Test
    void equalsShareEqually() {
        List<Double> same = List.of(0.7, 0.7);
        assertDominance(List.of(1 / 3.0, 1 / 3.0, 1 / 3.0), List.of(same, same, same));
    }

    @Test
    void whoIsAlwaysBetterDominates() {
        assertDominance(List.of(0.0, 1.0, 0.0), List.of(List.of(0.1), List.of(0.9, 0.8), List.of(0.2, 0.7)));
    }

    private static void assertDominance(List<Double> expected, List<List<Double>> contenders) {
        List<Double> found = Dominance.of(contenders);
        for (int i = 0; i < expected.size(); i++) {
            assertEquals(expected.get(i), found.get(i), EXACT);
        }
        assertEquals(1, found.stream().mapToDouble(Double::doubleValue).sum(), EXACT);
    }
}
