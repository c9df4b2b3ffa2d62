package io.cambrian.evaluators.learner;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.evaluators.tensor.Backends;
import io.cambrian.evaluators.tensor.Executor;
import io.cambrian.evaluators.tensor.Variables;
import io.cambrian.searchspace.loss.NamedLosses;
import io.cambrian.searchspace.random.RootSeed;
import io.cambrian.searchspace.random.Seed;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class DqnUpdateTest {

    private static final Seed SEED = new RootSeed(3).search();

    @Test
    void updatesOfOneBatchFitIt() {
        Executor executor = update().executor(Backends.best(), new Variables(), SEED);
        executor.run();
        float first = executor.output(DqnUpdate.LOSS)[0];
        for (int i = 0; i < 300; i++) {
            executor.run();
        }
        assertTrue(executor.output(DqnUpdate.LOSS)[0] < 0.1f * first);
    }

    @Test
    void bothNetworksStartEqualAndOnlyTheOnlineOneLearns() {
        Variables variables = new Variables();
        Executor executor = update().executor(Backends.best(), variables, SEED);
        float[] start = variables.values("target.weight.0").clone();
        assertArrayEquals(start, variables.values("online.weight.0"));
        executor.run();
        assertArrayEquals(start, variables.values("target.weight.0"));
        assertTrue(Arrays.mismatch(start, variables.values("online.weight.0")) >= 0);
    }

    @Test
    void runningWithTheClockGivesTheSameBitsAndATimeForEveryStep() {
        Executor plain = update().executor(Backends.best(), new Variables(), SEED);
        Executor timed = update().executor(Backends.best(), new Variables(), SEED);
        long[] nanoseconds = new long[timed.steps().size()];
        Arrays.fill(nanoseconds, -1);
        for (int i = 0; i < 5; i++) {
            plain.run();
            timed.runTimed(nanoseconds);
        }
        assertEquals(plain.output(DqnUpdate.LOSS)[0], timed.output(DqnUpdate.LOSS)[0]);
        assertTrue(Arrays.stream(nanoseconds).allMatch(time -> time >= 0));
    }

    private static DqnUpdate update() {
        return new DqnUpdate(DqnSettings.defaults(), NamedLosses.DQN, 4, 2);
    }
}
