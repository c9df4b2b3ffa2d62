package io.cambrian.evaluators.environment.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.evaluators.environment.DiscreteEnvironment;
import io.cambrian.evaluators.environment.DiscreteLockstep;
import io.cambrian.evaluators.environment.Episodes;
import io.cambrian.evaluators.environment.VectorEnvironmentConformance;
import io.cambrian.evaluators.environment.grid.TwoColours.Respawn;
import io.cambrian.searchspace.random.CounterRandom;
import io.cambrian.searchspace.random.RootSeed;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class TwoColoursTest extends VectorEnvironmentConformance {

    private static final int CELLS = 25;

    @Override
    protected DiscreteEnvironment environment(int copies, int horizon) {
        return environment(copies, horizon, Respawn.COLLECTED_OBJECT);
    }

    private static DiscreteEnvironment environment(int copies, int horizon, Respawn respawn) {
        return new DiscreteLockstep(new TwoColours(copies, 50, respawn), horizon);
    }

    @Override
    protected int horizon() {
        return 300;
    }

    /** Two of the 64 start alike: one of 13,800 starts twice. */
    @Override
    protected int distinctStarts() {
        return 63;
    }

    @Test
    void theColoursChangeRolesAfterEachPeriod() {
        DiscreteEnvironment environment = environment(1, 10_000);
        environment.reset(new RootSeed(1).search());
        CounterRandom random = new CounterRandom(1, 0);
        int[] met = new int[4];
        for (int step = 0; step < 5_000; step++) {
            int blue = place(environment.observations(), 1);
            environment.step(new int[] {random.nextInt(4)});
            int agent = place(environment.observations(), 0);
            float reward = environment.rewards()[0];
            if (reward != -0.04f) {
                boolean onBlue = agent == blue;
                boolean swapped = step / 50 % 2 == 1;
                assertEquals(onBlue == swapped ? -1f : 1f, reward);
                met[(onBlue ? 1 : 0) + (swapped ? 2 : 0)]++;
            }
        }
        assertTrue(Arrays.stream(met).allMatch(count -> count > 20), () -> Arrays.toString(met));
    }

    @Test
    void onlyWhatWasCollectedMovesOrEverythingDoes() {
        for (Respawn respawn : Respawn.values()) {
            DiscreteEnvironment environment = environment(1, 10_000, respawn);
            environment.reset(new RootSeed(2).search());
            CounterRandom random = new CounterRandom(2, 0);
            int othersMoved = 0;
            int collected = 0;
            for (int step = 0; step < 3_000; step++) {
                int[] before = {place(environment.observations(), 1), place(environment.observations(), 2)};
                environment.step(new int[] {random.nextInt(4)});
                int blue = place(environment.observations(), 1);
                int red = place(environment.observations(), 2);
                int agent = place(environment.observations(), 0);
                assertTrue(blue != red && agent != blue && agent != red, "a cell each");
                boolean something = environment.rewards()[0] != -0.04f;
                collected += something ? 1 : 0;
                othersMoved += something && blue != before[0] && red != before[1] ? 1 : 0;
                assertTrue(something || (blue == before[0] && red == before[1]));
            }
            assertTrue(collected > 100);
            assertEquals(respawn == Respawn.EVERYTHING, othersMoved > 0);
        }
    }

    /** By symmetry the colours cancel, so random play pays −0.04 for each step without collecting; 5 standard errors. */
    @Test
    void randomPlayBringsTheExactExpectation() {
        int steps = 40;
        double collecting = expectedCollections(steps);
        CounterRandom random = new CounterRandom(3, 0);
        Episodes episodes = Episodes.play(
                environment(500, steps),
                (observations, actions) -> Arrays.setAll(actions, copy -> random.nextInt(4)),
                new RootSeed(3).search(),
                10);
        double error = Math.sqrt(collecting / episodes.returns().size());
        assertEquals(-0.04 * (steps - collecting), episodes.meanReturn(), 5 * error);
    }

    /** The expected number of objects that random play collects, over all states. */
    private static double expectedCollections(int steps) {
        double[] expected = new double[CELLS * CELLS * CELLS];
        for (int step = 0; step < steps; step++) {
            double[] next = expected;
            expected = new double[next.length];
            for (int state = 0; state < expected.length; state++) {
                for (int action = 0; action < 4; action++) {
                    expected[state] +=
                            entered(next, moved(state / 625, action), state / CELLS % CELLS, state % CELLS) / 4;
                }
            }
        }
        double sum = 0;
        for (int state = 0; state < expected.length; state++) {
            boolean apart = state / 625 != state % CELLS
                    && state / 625 != state / CELLS % CELLS
                    && state % CELLS != state / CELLS % CELLS;
            sum += apart ? expected[state] : 0;
        }
        return sum / (25 * 24 * 23);
    }

    private static double entered(double[] next, int agent, int blue, int red) {
        if (agent != blue && agent != red) {
            return next[agent * 625 + blue * CELLS + red];
        }
        int other = agent == blue ? red : blue;
        double sum = 0;
        for (int cell = 0; cell < CELLS; cell++) {
            sum += cell == agent || cell == other ? 0 : next[agent * 625 + cell * CELLS + other];
        }
        return 1 + sum / 23;
    }

    private static int moved(int cell, int action) {
        int row = Math.clamp(cell / 5 + (action == 0 ? -1 : action == 1 ? 1 : 0), 0, 4);
        int column = Math.clamp(cell % 5 + (action == 2 ? -1 : action == 3 ? 1 : 0), 0, 4);
        return row * 5 + column;
    }

    @Test
    void aPeriodHasAStep() {
        assertThrows(IllegalArgumentException.class, () -> new TwoColours(1, 0, Respawn.EVERYTHING));
    }

    /** The cell that two one-hots of a single copy's observation stand for. */
    private static int place(float[] observations, int thing) {
        int row = 0;
        int column = 0;
        for (int i = 0; i < 5; i++) {
            row = observations[10 * thing + i] == 1 ? i : row;
            column = observations[10 * thing + 5 + i] == 1 ? i : column;
        }
        return row * 5 + column;
    }
}
