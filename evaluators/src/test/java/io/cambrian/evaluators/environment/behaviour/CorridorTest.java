package io.cambrian.evaluators.environment.behaviour;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.cambrian.evaluators.environment.DiscreteEnvironment;
import io.cambrian.evaluators.environment.DiscreteLockstep;
import io.cambrian.evaluators.environment.VectorEnvironmentConformance;
import io.cambrian.evaluators.task.TaskCatalogue;
import io.cambrian.evaluators.task.UnknownTaskException;
import io.cambrian.searchspace.random.RootSeed;
import org.junit.jupiter.api.Test;

class CorridorTest extends VectorEnvironmentConformance {

    @Override
    protected DiscreteEnvironment environment(int copies, int horizon) {
        return new DiscreteLockstep(new Corridor(copies, 9), horizon);
    }

    /** Odd, so that nobody is back at the start when the time is up. */
    @Override
    protected int horizon() {
        return 19;
    }

    @Override
    protected int distinctStarts() {
        return 1;
    }

    @Test
    void twoStepsLeftPayLittleAndSixStepsRightPayMuch() {
        DiscreteEnvironment environment = environment(2, 20);
        environment.reset(new RootSeed(1).search());
        for (int step = 1; step <= 6; step++) {
            environment.step(new int[] {0, 1});
            boolean near = step % 2 == 0;
            boolean far = step == 6;
            assertEquals(near, environment.terminated()[0]);
            assertEquals(near ? 0.2f : 0f, environment.rewards()[0]);
            assertEquals(far, environment.terminated()[1]);
            assertEquals(far ? 1f : 0f, environment.rewards()[1]);
        }
    }

    @Test
    void whoGoesBackAndForthIsStoppedByTheTimeLimit() {
        DiscreteEnvironment environment = environment(1, 20);
        environment.reset(new RootSeed(1).search());
        for (int step = 1; step <= 20; step++) {
            environment.step(new int[] {step % 2});
            assertEquals(step == 20, environment.truncated()[0]);
        }
    }

    /** Of an endless walk from cell 2 of 9, one in four ends on the right. */
    @Test
    void randomReturnsAreExact() {
        assertEquals(0.25 * 1 + 0.75 * 0.2, Corridor.randomReturn(9, 10_000), 1e-9);
        assertEquals(0.25 * 0.2, Corridor.randomReturn(9, 2), 1e-12);
    }

    @Test
    void corridorsHaveLengthsThatCanBeWalkedInAnEpisode() {
        assertEquals(23, TaskCatalogue.standard().byName("Corridor-23").observationSize());
        assertThrows(UnknownTaskException.class, () -> TaskCatalogue.standard().byName("Corridor-24"));
        assertThrows(IllegalArgumentException.class, () -> new Corridor(1, 5));
    }
}
