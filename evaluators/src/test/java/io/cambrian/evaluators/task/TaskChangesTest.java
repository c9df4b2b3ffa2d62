package io.cambrian.evaluators.task;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class TaskChangesTest {

    @Test
    void theColoursChangeAfterTheirPeriodHoweverTheyAreSeen() {
        assertEquals(OptionalInt.of(50_000), TaskChanges.period("TwoColours-50000"));
        assertEquals(OptionalInt.of(50_000), TaskChanges.period("TwoColours-50000-offsets"));
        assertEquals(OptionalInt.of(100_000), TaskChanges.period("TwoColours"));
        assertEquals(OptionalInt.of(100_000), TaskChanges.period("TwoColours-offsets"));
    }

    @Test
    void otherTasksDoNotChange() {
        assertEquals(OptionalInt.empty(), TaskChanges.period("Snake-6x6"));
        assertEquals(OptionalInt.empty(), TaskChanges.period("CartPole-v1"));
    }
}
