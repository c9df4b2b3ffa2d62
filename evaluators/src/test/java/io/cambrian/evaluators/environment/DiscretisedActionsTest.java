package io.cambrian.evaluators.environment;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.cambrian.evaluators.task.TaskCatalogue;
import io.cambrian.evaluators.task.UnknownTaskException;
import io.cambrian.searchspace.random.CounterRandom;
import io.cambrian.searchspace.random.RootSeed;
import java.util.List;
import org.junit.jupiter.api.Test;

class DiscretisedActionsTest extends VectorEnvironmentConformance {

    @Override
    protected VectorEnvironment environment(int copies, int horizon) {
        return new DiscretisedActions(new ContinuousLockstep(new Pusher(copies), horizon), 3);
    }

    @Override
    protected int horizon() {
        return 50;
    }

    @Test
    void everyCombinationOfValuesIsAnAction() {
        var environment = new DiscretisedActions(new ContinuousLockstep(new Pusher(1), 100), 3);
        environment.reset(new RootSeed(1).search());
        assertEquals(9, environment.actions());
        float[][] expected = {{-1, -2}, {0, -2}, {1, -2}, {-1, 0}, {0, 0}, {1, 0}, {-1, 2}, {0, 2}, {1, 2}};
        for (int action = 0; action < 9; action++) {
            float[] before = environment.observations().clone();
            environment.step(new int[] {action});
            float[] after = environment.successors();
            assertArrayEquals(expected[action], new float[] {after[0] - before[0], after[1] - before[1]}, 1e-5f);
        }
    }

    @Test
    void aNameWithLevelsIsADiscretisedTask() {
        assertEquals(5, TaskCatalogue.standard().byName("Pendulum-v1@5").actions());
        assertThrows(UnknownTaskException.class, () -> TaskCatalogue.standard().byName("CartPole-v1@5"));
        assertThrows(UnknownTaskException.class, () -> TaskCatalogue.standard().byName("Pendulum-v1@1"));
    }

    @Test
    void rangesWithoutBoundsAndTooManyCombinationsAreRefused() {
        var endless = new ActionSpace.Box(List.of(0f), List.of(Float.POSITIVE_INFINITY));
        assertThrows(IllegalArgumentException.class, () -> DiscretisedActions.actions(endless, 3));
        assertThrows(
                IllegalArgumentException.class, () -> DiscretisedActions.actions(ActionSpace.Box.symmetric(7, 1), 3));
    }

    /** A point that moves by what it is told. */
    private record Pusher(int copies, float[] x, float[] y) implements ContinuousGame {

        Pusher(int copies) {
            this(copies, new float[copies], new float[copies]);
        }

        @Override
        public String name() {
            return "pusher";
        }

        @Override
        public int observationSize() {
            return 2;
        }

        @Override
        public ActionSpace.Box actionSpace() {
            return new ActionSpace.Box(List.of(-1f, -2f), List.of(1f, 2f));
        }

        @Override
        public void reset(int copy, CounterRandom random) {
            x[copy] = random.nextFloat();
            y[copy] = random.nextFloat();
        }

        @Override
        public void step(float[] actions, float[] rewards, boolean[] terminated) {
            for (int copy = 0; copy < copies; copy++) {
                x[copy] += actions[copy];
                y[copy] += actions[copies + copy];
                rewards[copy] = x[copy];
                terminated[copy] = false;
            }
        }

        @Override
        public void observe(int from, int to, float[] observations) {
            System.arraycopy(x, from, observations, from, to - from);
            System.arraycopy(y, from, observations, copies + from, to - from);
        }
    }
}
