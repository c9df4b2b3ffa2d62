package io.cambrian.evaluators.environment.minigrid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.evaluators.environment.DiscreteEnvironment;
import io.cambrian.evaluators.environment.DiscreteLockstep;
import io.cambrian.searchspace.random.RootSeed;
import org.junit.jupiter.api.Test;

class EmptyTest extends MiniGridConformance {

    @Override
    protected Layout layout() {
        return new Empty(16, true);
    }

    @Override
    protected int distinctStarts() {
        return 62;
    }

    /** The published optima 0.9550, 0.9563, 0.9613 and 0.9763, reached by the search and by walking. */
    @Test
    void theShortestWayHasTwoStraightsAndOneTurn() {
        for (int size : new int[] {5, 6, 8, 16}) {
            int straight = size - 3;
            int steps = 2 * straight + 1;
            Levels.forEach(
                    new Empty(size, false),
                    1,
                    world -> assertEquals(
                            steps,
                            new LevelSolver(new Empty(size, false))
                                    .fewestSteps(world, 0)
                                    .orElseThrow()));
            assertEquals((float) (1 - 0.9 * steps / (4 * size * size)), walked(size, straight), 1e-7f);
        }
    }

    private static float walked(int size, int straight) {
        Layout layout = new Empty(size, false);
        DiscreteEnvironment environment = new DiscreteLockstep(MiniGrid.partial(layout, 1), layout.maxSteps());
        environment.reset(new RootSeed(1).search());
        for (int step = 0; step <= 2 * straight; step++) {
            assertFalse(environment.terminated()[0]);
            environment.step(new int[] {step == straight ? World.RIGHT : World.FORWARD});
        }
        assertTrue(environment.terminated()[0]);
        return environment.rewards()[0];
    }

    @Test
    void theRandomStartIsAnyCellButTheGoal() {
        Levels.assertUniform(new Empty(6, true), 0, 15, world -> {
            int agent = world.position(0);
            return (world.row(agent) - 1) * 4 + world.column(agent) - 1;
        });
        Levels.assertUniform(new Empty(6, true), 0, 4, world -> world.direction(0));
    }

    @Test
    void aRoomWithoutSpaceIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new Empty(4, false));
    }
}
