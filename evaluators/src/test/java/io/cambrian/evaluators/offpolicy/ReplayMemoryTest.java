package io.cambrian.evaluators.offpolicy;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.evaluators.experience.TransitionLayout;
import io.cambrian.evaluators.tensor.Backends;
import io.cambrian.evaluators.tensor.Variables;
import io.cambrian.searchspace.random.CounterRandom;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ReplayMemoryTest {

    private static final TransitionLayout LAYOUT = new TransitionLayout(2, 1);

    private static float[] transition(int number) {
        float[] row = new float[LAYOUT.width()];
        for (int i = 0; i < row.length; i++) {
            row[i] = 10 * number + i;
        }
        return row;
    }

    @Test
    void theLastTransitionsAreKeptAndTheOldestOverwritten() {
        ReplayMemory memory = new ReplayMemory(LAYOUT, 3);
        float[] row = new float[LAYOUT.width()];
        for (int number = 1; number <= 5; number++) {
            System.arraycopy(transition(number), 0, row, 0, row.length);
            memory.add(row);
            assertEquals(Math.min(3, number), memory.size());
        }
        Arrays.fill(row, 0f);
        int sum = 0;
        for (int index = 0; index < 3; index++) {
            memory.recall(index, row);
            int number = (int) row[0] / 10;
            assertArrayEquals(transition(number), row);
            sum += number;
        }
        assertEquals(3 + 4 + 5, sum);
        assertThrows(IllegalArgumentException.class, () -> new ReplayMemory(LAYOUT, 0));
    }

    @Test
    void drawnTransitionsStandInColumns() {
        ReplayMemory memory = new ReplayMemory(LAYOUT, 4);
        for (int number = 0; number < 4; number++) {
            memory.add(transition(number));
        }
        Td3Settings settings = Td3Settings.defaults().change().batchSize(64).done();
        TransitionBatch batch = TransitionBatch.inputsOf(
                Backends.best().executor(new Td3Programs(settings, LAYOUT).teachCritics(), new Variables()), LAYOUT);
        batch.draw(memory, new CounterRandom(1, 0));
        boolean[] seen = new boolean[4];
        for (int column = 0; column < 64; column++) {
            int number = (int) batch.states()[column] / 10;
            seen[number] = true;
            float[] row = transition(number);
            assertEquals(row[1], batch.states()[64 + column]);
            assertEquals(row[LAYOUT.action()], batch.actions()[column]);
            assertEquals(row[LAYOUT.reward()], batch.rewards()[column]);
            assertEquals(row[LAYOUT.continuation()], batch.continuations()[column]);
            assertEquals(row[LAYOUT.nextState()], batch.nextStates()[column]);
            assertEquals(row[LAYOUT.nextState() + 1], batch.nextStates()[64 + column]);
        }
        assertTrue(seen[0] && seen[1] && seen[2] && seen[3]);
    }
}
