package io.cambrian.evaluators.offpolicy;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.evaluators.environment.ActionSpace;
import io.cambrian.evaluators.experience.TransitionLayout;
import io.cambrian.evaluators.tensor.Backends;
import io.cambrian.evaluators.tensor.Executor;
import io.cambrian.evaluators.tensor.Variables;
import io.cambrian.evaluators.tensor.layer.Activation;
import io.cambrian.evaluators.tensor.random.RandomArrays;
import io.cambrian.searchspace.random.CounterRandom;
import io.cambrian.searchspace.random.RootSeed;
import io.cambrian.searchspace.random.Seed;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Td3AgentTest {

    private static final Seed SEED = new RootSeed(3).search();
    private static final TransitionLayout LAYOUT = new TransitionLayout(3, 2);
    private static final ActionSpace.Box ACTIONS = ActionSpace.Box.symmetric(2, 1);
    private static final int BATCH = 8;

    private static Td3Settings settings(boolean layerNorm) {
        NetworkShape shape = new NetworkShape(List.of(6, 5), Activation.TANH, layerNorm);
        return Td3Settings.defaults().change().networks(shape).batchSize(BATCH).done();
    }

    private static Td3Agent agent(Td3Settings settings) {
        return new Td3Agent(settings, LAYOUT, ACTIONS, Backends.best(), SEED);
    }

    /** Transitions of made-up numbers, every third of them the end of an episode. */
    private static ReplayMemory memory() {
        ReplayMemory memory = new ReplayMemory(LAYOUT, 50);
        CounterRandom random = new CounterRandom(4, 0);
        float[] row = new float[LAYOUT.width()];
        for (int i = 0; i < 40; i++) {
            for (int j = 0; j < row.length; j++) {
                row[j] = 2f * random.nextFloat() - 1f;
            }
            row[LAYOUT.continuation()] = i % 3 == 0 ? 0f : 1f;
            memory.add(row);
        }
        return memory;
    }

    /** What the agent draws, drawn once more. */
    private static List<float[]> drawn(ReplayMemory memory, CounterRandom sampling) {
        List<float[]> rows = new ArrayList<>();
        for (int i = 0; i < BATCH; i++) {
            float[] row = new float[LAYOUT.width()];
            memory.recall(sampling.nextInt(memory.size()), row);
            rows.add(row);
        }
        return rows;
    }

    /** Central differences are good to ten digits or so, single precision to seven; a step of Adam is a thousandth. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void updatesFollowTheRulesInDoublePrecision(boolean layerNorm) {
        Td3Settings settings = settings(layerNorm);
        Td3Agent agent = agent(settings);
        DoublePrecisionTd3 expected = new DoublePrecisionTd3(settings, LAYOUT, agent.variables());
        ReplayMemory memory = memory();
        CounterRandom sampling = SEED.child("replay").counterRandom(0);
        RandomArrays smoothing = RandomArrays.of(SEED.child("smoothing"), 0);
        float[] noise = new float[LAYOUT.actionNumbers() * BATCH];
        for (int update = 1; update <= 4; update++) {
            List<float[]> rows = drawn(memory, sampling);
            smoothing.fillNormal(noise);
            expected.teachCritics(rows, noise);
            if (update % 2 == 0) {
                expected.teachActor(rows);
                expected.followOnline();
            }
            agent.update(memory);
            requireEqual(expected.weights(), agent.variables());
        }
    }

    private static void requireEqual(Map<String, double[]> expected, Variables found) {
        // six networks of three layers, each with weights and biases
        assertEquals(
                6 * 3 * 2,
                expected.keySet().stream().filter(Td3AgentTest::isPlain).count());
        expected.forEach((name, numbers) -> {
            float[] values = found.values(name);
            for (int i = 0; i < numbers.length; i++) {
                assertEquals(numbers[i], values[i], 2e-6, name + "[" + i + "]");
            }
        });
    }

    /** Not of a layer normalisation. */
    private static boolean isPlain(String name) {
        return !name.contains(".norm.");
    }

    @Test
    void policyAndTargetsMoveAtEverySecondUpdateOnly() {
        Td3Agent agent = agent(settings(false));
        ReplayMemory memory = memory();
        Map<String, float[]> start = copy(agent.variables());
        agent.update(memory);
        assertTrue(moved(start, agent.variables(), "online.critic-1"));
        assertTrue(moved(start, agent.variables(), "online.critic-2"));
        assertFalse(moved(start, agent.variables(), "online.actor"));
        assertFalse(moved(start, agent.variables(), "target."));
        agent.update(memory);
        for (String network : List.of("online.actor", "target.actor", "target.critic-1", "target.critic-2")) {
            assertTrue(moved(start, agent.variables(), network), network);
        }
    }

    @Test
    void targetsBeginAsTheOnlineNetworksAndBothCriticsDiffer() {
        Variables variables = agent(settings(true)).variables();
        for (String name : variables.names()) {
            if (name.startsWith("target.")) {
                assertArrayEquals(variables.values(name.replace("target.", "online.")), variables.values(name), name);
            }
        }
        assertFalse(Arrays.equals(
                variables.values("online.critic-1.0.weight"), variables.values("online.critic-2.0.weight")));
    }

    private static Map<String, float[]> copy(Variables variables) {
        Map<String, float[]> copy = new TreeMap<>();
        variables.names().forEach(name -> copy.put(name, variables.values(name).clone()));
        return copy;
    }

    private static boolean moved(Map<String, float[]> before, Variables now, String start) {
        return before.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(start))
                .anyMatch(entry -> !Arrays.equals(entry.getValue(), now.values(entry.getKey())));
    }

    /** With a deviation of 0.2 and a limit of 0.5, from 2.5 deviations on all noise is the same. */
    @Test
    void smoothingIsCutOffAtItsLimit() {
        Variables variables = agent(settings(false)).variables();
        Executor critics = Backends.best().executor(new Td3Programs(settings(false), LAYOUT).teachCritics(), variables);
        TransitionBatch.inputsOf(critics, LAYOUT).draw(memory(), SEED.counterRandom(1));
        Map<String, float[]> start = copy(variables);
        assertEquals(loss(critics, 2.5f, start, variables), loss(critics, 1_000f, start, variables));
        assertEquals(loss(critics, -2.5f, start, variables), loss(critics, -4f, start, variables));
        assertTrue(loss(critics, 2.5f, start, variables) != loss(critics, 2.4f, start, variables));
    }

    private static float loss(Executor critics, float noise, Map<String, float[]> start, Variables variables) {
        start.forEach((name, numbers) -> System.arraycopy(numbers, 0, variables.values(name), 0, numbers.length));
        Arrays.fill(critics.input(Td3Programs.SMOOTHING), noise);
        critics.run();
        return critics.output(Td3Programs.LOSS)[0];
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void oneCopyAndManyAreGivenTheSameActions(boolean layerNorm) {
        Td3Agent agent = agent(settings(layerNorm));
        float[] observations = new float[3 * 20];
        for (int i = 0; i < observations.length; i++) {
            observations[i] = (float) Math.sin(i);
        }
        float[] many = agent.actor(20).choose(observations);
        DeterministicActor alone = agent.actor(1);
        for (int copy = 0; copy < 20; copy++) {
            float[] one =
                    alone.choose(new float[] {observations[copy], observations[20 + copy], observations[40 + copy]});
            assertEquals(one[0], many[copy], 1e-6);
            assertEquals(one[1], many[20 + copy], 1e-6);
        }
    }
}
