package discovered;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Observations and decisions with what Cambrian computed for them; equal to the last bit. */
class Heuristic97EEB8Test {

    @Test
    void valuesAreAsRecorded() {
        assertEquals(-46.00224836812616,
                Heuristic97EEB8.priority(9.0, 19.0, 22.0, 1.0, 1.0, 26.0, 27.0, 4.0, 19.0));
        assertEquals(0.9472145817487954, Heuristic97EEB8.priority(5.0, 21.0, 9.0, 0.0, 14.0, 2.0, 2.0, 12.0, 23.0));
        assertEquals(1.0199181958209484,
                Heuristic97EEB8.priority(9.0, 29.0, 15.0, 1.0, 20.0, 18.0, 11.0, 17.0, 0.0));
        assertEquals(13.366772470926023,
                Heuristic97EEB8.priority(16.0, 23.0, 15.0, 0.0, 24.0, 11.0, 26.0, 0.0, 4.0));
        assertEquals(6.451696055272887,
                Heuristic97EEB8.priority(0.0, 17.0, 11.0, 1.0, 16.0, 5.0, 20.0, 11.0, 23.0));
        assertEquals(-5.836020034080865,
                Heuristic97EEB8.priority(10.0, 8.0, 3.0, 1.0, 17.0, 19.0, 7.0, 28.0, 17.0));
        assertEquals(-39.05547490487416,
                Heuristic97EEB8.priority(23.0, 12.0, 24.0, 0.0, 5.0, 17.0, 10.0, 16.0, 24.0));
        assertEquals(-8.887584853565658, Heuristic97EEB8.priority(18.0, 18.0, 29.0, 1.0, 8.0, 8.0, 9.0, 23.0, 9.0));
        assertEquals(-88.31698398333876,
                Heuristic97EEB8.priority(24.0, 4.0, 24.0, 0.0, 11.0, 28.0, 1.0, 27.0, 28.0));
        assertEquals(1923.7236250545345, Heuristic97EEB8.priority(3.0, 21.0, 1.0, 1.0, 0.0, 29.0, 7.0, 7.0, 1.0));
        assertEquals(-31.734064463286003,
                Heuristic97EEB8.priority(27.0, 28.0, 16.0, 1.0, 11.0, 27.0, 8.0, 19.0, 13.0));
        assertEquals(-10.784289008697057,
                Heuristic97EEB8.priority(29.0, 21.0, 22.0, 1.0, 8.0, 8.0, 1.0, 14.0, 4.0));
    }

    @Test
    void packingsAreAsRecorded() {
        int[] items = {28, 41, 49, 45, 46, 60, 76, 63, 39, 23, 40, 52, 26, 58, 75, 59, 33, 25, 69, 76, 71, 68, 26,
                41, 33, 74, 22, 70, 47, 75, 20, 24, 49, 33, 42, 69, 37, 74, 60, 68};
        int[] places = {0, 0, 1, 2, 3, 4, 5, 6, 4, 2, 7, 8, 7, 9, 10, 11, 3, 10, 12, 13, 14, 15, 8, 11, 16, 17, 8,
                18, 19, 20, 16, 5, 1, 21, 9, 22, 6, 23, 24, 25};
        assertArrayEquals(places, Heuristic97EEB8.pack(items, 100));
    }
}
