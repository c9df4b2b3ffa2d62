package io.cambrian.metalearners;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class TrialTest {

    @Test
    void aLifetimeIsAShareOfTheStepsAndAtLeastOne() {
        assertEquals(1000, Trial.own(3).stepsOf(1000));
        assertEquals(333, new Trial(0, OptionalInt.of(1), 1.0 / 3).stepsOf(1000));
        assertEquals(1, new Trial(0, OptionalInt.empty(), 1e-9).stepsOf(1000));
    }

    @Test
    void circumstancesThatCannotBeAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> Trial.own(-1));
        assertThrows(IllegalArgumentException.class, () -> new Trial(0, OptionalInt.of(-1), 1));
        for (double lifetime : new double[] {0, -0.5, 1.5, Double.NaN}) {
            assertThrows(IllegalArgumentException.class, () -> new Trial(0, OptionalInt.empty(), lifetime));
        }
    }
}
