package io.cambrian.evaluators.offpolicy;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.evaluators.environment.ActionSpace;
import io.cambrian.evaluators.environment.ContinuousEnvironment;
import io.cambrian.evaluators.experience.TransitionLayout;
import io.cambrian.evaluators.task.Task;
import io.cambrian.evaluators.task.TaskCatalogue;
import io.cambrian.evaluators.tensor.Backends;
import io.cambrian.evaluators.training.EpisodeReturns;
import io.cambrian.searchspace.random.RootSeed;
import io.cambrian.searchspace.random.Seed;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class CollectingTest {

    private static final Seed SEED = new RootSeed(8).search();

    private record Collected(TransitionLayout layout, List<float[]> rows, EpisodeReturns returns) {

        float[] part(int row, int start, int length) {
            return Arrays.copyOfRange(rows.get(row), start, start + length);
        }
    }

    private static Collected collect(String name, Exploration exploration, double deviation, int copies, int steps) {
        Task task = TaskCatalogue.standard().byName(name);
        ContinuousEnvironment environment = (ContinuousEnvironment) task.environment(copies);
        environment.reset(SEED);
        TransitionLayout layout = new TransitionLayout(
                task.observationSize(), environment.actionSpace().size());
        Td3Agent agent = new Td3Agent(Td3Settings.defaults(), layout, environment.actionSpace(), Backends.best(), SEED);
        ExploringActor actor = new ExploringActor(
                agent.actor(copies), new ExplorationNoise(deviation, 0), layout.actionNumbers(), copies, SEED);
        List<float[]> rows = new ArrayList<>();
        EpisodeReturns returns = new EpisodeReturns(copies, 100);
        Collecting collecting = new Collecting(environment, actor, layout, row -> rows.add(row.clone()), returns);
        for (int step = 0; step < steps; step++) {
            assertTrue(collecting.collect(exploration));
        }
        assertEquals(copies * steps, rows.size());
        return new Collected(layout, rows, returns);
    }

    @Test
    void aStateWhoseTimeWasUpStillCountsAndIsNotTheNextEpisodesFirst() {
        Collected pendulum = collect("Pendulum-v1", Exploration.NOISY, 0.1, 1, 401);
        TransitionLayout layout = pendulum.layout();
        for (int step = 0; step < 400; step++) {
            assertEquals(1f, pendulum.rows().get(step)[layout.continuation()]);
            boolean last = step % 200 == 199;
            float[] next = pendulum.part(step, layout.nextState(), layout.features());
            float[] following = pendulum.part(step + 1, layout.state(), layout.features());
            assertEquals(!last, Arrays.equals(next, following), "step " + step);
        }
        assertEquals(2, pendulum.returns().finished());
    }

    @Test
    void nothingFollowsAnEndByTheRules() {
        Collected pole = collect("InvertedPendulum-v5", Exploration.UNIFORM, 0.1, 1, 500);
        int ends = 0;
        for (float[] row : pole.rows()) {
            ends += row[pole.layout().continuation()] == 0f ? 1 : 0;
        }
        assertTrue(ends > 10, "a random pole falls within some ten steps, found " + ends + " falls");
        assertEquals(ends, pole.returns().finished());
    }

    @Test
    void copiesAreToldApart() {
        Collected three = collect("Pendulum-v1", Exploration.NOISY, 0.3, 3, 5);
        TransitionLayout layout = three.layout();
        for (int row = 0; row + 3 < three.rows().size(); row++) {
            assertArrayEquals(
                    three.part(row, layout.nextState(), layout.features()),
                    three.part(row + 3, layout.state(), layout.features()));
        }
    }

    @Test
    void rememberedActionsLieBetweenMinusOneAndOne() {
        for (Exploration exploration : Exploration.values()) {
            Collected swimmer = collect("Swimmer-v5", exploration, 3, 2, 50);
            int atTheEnd = 0;
            for (int row = 0; row < 100; row++) {
                for (float x : swimmer.part(row, swimmer.layout().action(), 2)) {
                    assertTrue(x >= -1 && x <= 1, exploration + ": " + x);
                    atTheEnd += Math.abs(x) == 1f ? 1 : 0;
                }
            }
            assertEquals(exploration == Exploration.NOISY, atTheEnd > 100, "noise of deviation 3 is mostly cut off");
        }
    }

    @Test
    void actionsAreStretchedToTheirBounds() {
        ActionSpace.Box space = new ActionSpace.Box(List.of(-2f, 0f), List.of(2f, 0.7f));
        float[] stretched = new float[6];
        ActionScale.of(space).stretch(new float[] {-1, 0, 1, -1, 0, 1}, stretched);
        assertArrayEquals(new float[] {-2, 0, 2, 0, 0.35f, 0.7f}, stretched);
        assertTrue(ActionScale.isBounded(space));
        assertFalse(ActionScale.isBounded(ActionSpace.Box.symmetric(1, Float.POSITIVE_INFINITY)));
    }

    /** Of a hundred thousand steps, so a correlation is off by a hundredth at most. */
    @Test
    void noiseHasItsDeviationAndItsCorrelation() {
        TransitionLayout layout = new TransitionLayout(1, 1);
        Td3Agent agent =
                new Td3Agent(Td3Settings.defaults(), layout, ActionSpace.Box.symmetric(1, 1), Backends.best(), SEED);
        float[] nothing = new float[1];
        float mean = agent.actor(1).choose(nothing)[0];
        ExploringActor actor = new ExploringActor(agent.actor(1), new ExplorationNoise(0.1, 0.9), 1, 1, SEED);
        double squares = 0;
        double products = 0;
        double last = 0;
        int steps = 100_000;
        for (int step = 0; step < steps; step++) {
            double noise = actor.choose(Exploration.NOISY, nothing)[0] - mean;
            squares += noise * noise;
            products += noise * last;
            last = noise;
        }
        assertEquals(0.1, Math.sqrt(squares / steps), 0.003);
        assertEquals(0.9, products / squares, 0.01);
    }
}
