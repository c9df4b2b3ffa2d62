package discovered;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Observations and decisions with what Cambrian computed for them; equal to the last bit. */
class Heuristic3CB6C1Test {

    @Test
    void valuesAreAsRecorded() {
        assertEquals(0.693855466668908, Heuristic3CB6C1.index(0.3125, 3.0));
        assertEquals(0.0952597937276036, Heuristic3CB6C1.index(0.140625, 19.0));
        assertEquals(0.23524068461590183, Heuristic3CB6C1.index(0.3125, 13.0));
        assertEquals(1.3628591975313333, Heuristic3CB6C1.index(0.859375, 4.0));
        assertEquals(0.5147660554365839, Heuristic3CB6C1.index(0.625, 18.0));
        assertEquals(1.3400823614359352, Heuristic3CB6C1.index(0.53125, 2.0));
        assertEquals(0.178, Heuristic3CB6C1.index(0.0, 4.0));
        assertEquals(0.20584409091487824, Heuristic3CB6C1.index(0.375, 29.0));
        assertEquals(0.10709229789819466, Heuristic3CB6C1.index(0.203125, 24.0));
        assertEquals(0.8093537650051605, Heuristic3CB6C1.index(0.65625, 6.0));
        assertEquals(0.7069215764521208, Heuristic3CB6C1.index(0.78125, 25.0));
        assertEquals(0.37038121241132793, Heuristic3CB6C1.index(0.53125, 24.0));
    }

    @Test
    void choicesAreAsRecorded() {
        assertEquals(2, Heuristic3CB6C1.choose(new int[] {40, 26, 12, 11}, new int[] {18, 8, 10, 3}));
        assertEquals(1, Heuristic3CB6C1.choose(new int[] {16, 2, 36, 33}, new int[] {13, 2, 5, 28}));
        assertEquals(1, Heuristic3CB6C1.choose(new int[] {1, 16, 38, 21}, new int[] {0, 15, 37, 14}));
        assertEquals(1, Heuristic3CB6C1.choose(new int[] {17, 2, 25, 5}, new int[] {14, 2, 1, 4}));
        assertEquals(0, Heuristic3CB6C1.choose(new int[] {1, 40, 4, 10}, new int[] {0, 2, 1, 2}));
        assertEquals(0, Heuristic3CB6C1.choose(new int[] {25, 39, 38, 16}, new int[] {24, 21, 21, 6}));
        assertEquals(1, Heuristic3CB6C1.choose(new int[] {37, 5, 12, 26}, new int[] {16, 3, 8, 21}));
        assertEquals(0, Heuristic3CB6C1.choose(new int[] {34, 40, 26, 29}, new int[] {26, 22, 7, 8}));
        assertEquals(0, Heuristic3CB6C1.choose(new int[] {40, 3, 19, 7}, new int[] {39, 0, 14, 1}));
        assertEquals(2, Heuristic3CB6C1.choose(new int[] {6, 15, 20, 17}, new int[] {3, 10, 19, 13}));
        assertEquals(1, Heuristic3CB6C1.choose(new int[] {13, 3, 14, 22}, new int[] {1, 2, 13, 15}));
        assertEquals(1, Heuristic3CB6C1.choose(new int[] {9, 4, 34, 38}, new int[] {8, 4, 3, 13}));
    }
}
