package io.cambrian.evaluators.environment.grid;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.cambrian.evaluators.environment.DiscreteEnvironment;
import io.cambrian.evaluators.environment.DiscreteLockstep;
import io.cambrian.evaluators.environment.VectorEnvironmentConformance;
import io.cambrian.searchspace.random.CounterRandom;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class TimedGridWorldTest extends VectorEnvironmentConformance {

    private static final GridLevel LEVEL = LevelDistribution.SMALL.sample(new CounterRandom(1, 0));

    @Override
    protected DiscreteEnvironment environment(int copies, int horizon) {
        return new DiscreteLockstep(new TimedGridWorld(new GridWorld(copies, LEVEL, GridView.TABULAR)), horizon);
    }

    @Override
    protected int horizon() {
        return LEVEL.horizon();
    }

    @Override
    protected int distinctStarts() {
        return 1;
    }

    @Test
    void theTimeFollowsTheBitsOfTheWorld() {
        GridWorld plain = new GridWorld(1, LEVEL, GridView.TABULAR);
        TimedGridWorld timed = new TimedGridWorld(new GridWorld(1, LEVEL, GridView.TABULAR));
        plain.reset(0, new CounterRandom(5, 0));
        timed.reset(0, new CounterRandom(5, 0));
        float[] expected = new float[plain.observationSize()];
        float[] seen = new float[timed.observationSize()];
        for (int step = 1; step <= 10; step++) {
            plain.step(new int[] {step % 5}, new float[1], new boolean[1]);
            timed.step(new int[] {step % 5}, new float[1], new boolean[1]);
            plain.observe(0, 1, expected);
            timed.observe(0, 1, seen);
            assertArrayEquals(expected, Arrays.copyOf(seen, expected.length));
            assertEquals(0.001f * step, seen[expected.length]);
        }
    }
}
