package io.cambrian.evaluators.environment.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.evaluators.environment.DiscreteEnvironment;
import io.cambrian.evaluators.environment.DiscreteLockstep;
import io.cambrian.evaluators.environment.VectorEnvironmentConformance;
import io.cambrian.searchspace.random.CounterRandom;
import io.cambrian.searchspace.random.RootSeed;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Grid-worlds seen as planes, with objects that come back in random places. */
class GridPlanesTest extends VectorEnvironmentConformance {

    private static final GridLevel LEVEL = HandMadeLevel.RANDOM_SMALL.level(new CounterRandom(1, 0));
    private static final int CELLS = 49;

    @Override
    protected DiscreteEnvironment environment(int copies, int horizon) {
        return new DiscreteLockstep(new GridWorld(copies, LEVEL, GridView.PLANES), horizon);
    }

    @Override
    protected int horizon() {
        return 500;
    }

    @Test
    void objectsKeepToFreeCellsAndTheirNumberNeverGrows() {
        DiscreteEnvironment environment = environment(8, 100);
        CounterRandom random = new CounterRandom(2, 0);
        environment.reset(new RootSeed(1).search());
        int[] actions = new int[8];
        for (int step = 0; step < 2_000; step++) {
            Arrays.setAll(actions, copy -> random.nextInt(5));
            environment.step(actions);
            for (int copy = 0; copy < 8; copy++) {
                assertLawful(environment.observations(), copy, 8);
            }
        }
    }

    private static void assertLawful(float[] observations, int copy, int copies) {
        int agents = 0;
        int[] objects = new int[2];
        for (int cell = 0; cell < CELLS; cell++) {
            float agent = observations[cell * copies + copy];
            float good = observations[(CELLS + cell) * copies + copy];
            float bad = observations[(2 * CELLS + cell) * copies + copy];
            agents += (int) agent;
            objects[0] += (int) good;
            objects[1] += (int) bad;
            assertTrue(good + bad <= 1, "one object a cell");
            assertTrue(!LEVEL.walls().contains(cell) || agent + good + bad == 0, "nothing in a wall");
        }
        assertEquals(1, agents);
        assertTrue(objects[0] <= 2 && objects[1] <= 2);
    }

    @Test
    void aSmallLevelLiesInTheUpperLeftOfALargerRoom() {
        GridLevel level = GridWorldTest.level(3, Set.of(), 4, new ObjectType(1, 0, 0), 8, 10);
        GridWorld game = new GridWorld(List.of(level), new GridShape(5, 2, 2), GridView.PLANES);
        game.reset(0, new CounterRandom(1, 0));
        float[] observations = new float[game.observationSize()];
        game.observe(0, 1, observations);
        assertEquals(List.of(3, 5, 5), game.observationShape());
        assertEquals(1f, observations[5 + 1], "the agent in row 1, column 1");
        assertEquals(1f, observations[25 + 2 * 5 + 2], "the object in row 2, column 2");
    }

    /** 4,000 starts: each of the 46 free cells holds one of 4 objects with probability 4 / 46; ±0.023 are 5 standard errors. */
    @Test
    void placesAreUniform() {
        DiscreteEnvironment environment = environment(4_000, 500);
        environment.reset(new RootSeed(7).search());
        for (int cell = 0; cell < CELLS; cell++) {
            double count = 0;
            for (int copy = 0; copy < 4_000; copy++) {
                count += environment.observations()[(CELLS + cell) * 4_000 + copy]
                        + environment.observations()[(2 * CELLS + cell) * 4_000 + copy];
            }
            boolean free = cell != LEVEL.start() && !LEVEL.walls().contains(cell);
            assertEquals(free ? 4.0 / 46 : 0, count / 4_000, 0.023);
        }
    }
}
