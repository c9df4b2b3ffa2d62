package io.cambrian.evaluators.tensor.random;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.searchspace.random.RootSeed;
import io.cambrian.searchspace.random.Seed;
import org.junit.jupiter.api.Test;

class RandomArraysTest {

    private final Seed seed = new RootSeed(5).search();

    @Test
    void aStreamGoesOnWhereItWasAndCanBeEnteredAnywhere() {
        RandomArrays stream = RandomArrays.of(seed, 0);
        float[] first = new float[40];
        float[] second = new float[40];
        stream.fillNormal(first);
        long position = stream.position();
        assertEquals(16, position, "two groups of eight blocks");
        stream.fillNormal(second);
        assertTrue(first[0] != second[0]);
        RandomArrays again = RandomArrays.of(seed, 0);
        again.seek(position);
        float[] repeated = new float[40];
        again.fillNormal(repeated);
        assertArrayEquals(second, repeated);
    }

    @Test
    void streamsOfOneSeedDiffer() {
        float[] one = new float[8];
        float[] other = new float[8];
        RandomArrays.of(seed, 0).fillUniform(one);
        RandomArrays.of(seed, 1).fillUniform(other);
        for (int i = 0; i < one.length; i++) {
            assertTrue(one[i] != other[i]);
        }
    }

    @Test
    void actionsNeedAsManyLogitsForEachCopy() {
        RandomArrays stream = RandomArrays.of(seed, 0);
        int[] chosen = new int[3];
        stream.drawActions(new float[] {0, 0, -1e30f, -1e30f, -1e30f, 0}, chosen);
        assertArrayEquals(new int[] {0, 0, 1}, chosen);
        String message = assertThrows(IllegalArgumentException.class, () -> stream.drawActions(new float[4], chosen))
                .getMessage();
        assertTrue(String.valueOf(message).contains("actions for 3 copies from 4 logits"), message);
    }
}
