package io.cambrian.evaluators.learner;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.evaluators.Assignment;
import io.cambrian.evaluators.Budget;
import io.cambrian.evaluators.Observer;
import io.cambrian.evaluators.Outcome;
import io.cambrian.evaluators.environment.Episodes;
import io.cambrian.evaluators.task.Task;
import io.cambrian.evaluators.task.TaskCatalogue;
import io.cambrian.evaluators.tensor.Backends;
import io.cambrian.evaluators.tensor.Executor;
import io.cambrian.evaluators.tensor.GraphBuilder;
import io.cambrian.evaluators.tensor.Program;
import io.cambrian.evaluators.tensor.Shape;
import io.cambrian.evaluators.tensor.Variables;
import io.cambrian.evaluators.tensor.layer.Activation;
import io.cambrian.searchspace.loss.NamedLosses;
import io.cambrian.searchspace.random.CounterRandom;
import io.cambrian.searchspace.random.RootSeed;
import io.cambrian.searchspace.random.Seed;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DenseNetworkTest {

    @Test
    void itGivesTheBitsOfTheKernels() {
        Mlp mlp = new Mlp("online", List.of(5, 33, 7, 3), Activation.RELU);
        GraphBuilder graph = new GraphBuilder();
        Program program = Program.of(graph)
                .output("y", mlp.applyRowByRow(graph, graph.input("x", Shape.of(5, 1))))
                .build();
        Variables variables = new Variables();
        Executor executor = Backends.best().executor(program, variables);
        CounterRandom random = new CounterRandom(9, 0);
        mlp.initialise(variables, random);
        variables.names().forEach(name -> fill(variables.values(name), random));
        DenseNetwork network = mlp.numbers(variables);
        for (int round = 0; round < 20; round++) {
            fill(executor.input("x"), random);
            executor.run();
            assertArrayEquals(executor.output("y"), network.apply(executor.input("x")), 0f);
        }
    }

    /** Weights are inputs × outputs: relu((1, 2)·W + b) = relu(1·3 + 2·4 + 0.5, 1·(−1) + 2·0 + 0.5) = (11.5, 0). */
    @Test
    void aSmallNetworkByHand() {
        var hidden = new DenseNetwork.Layer(new float[] {3, -1, 4, 0}, new float[] {0.5f, 0.5f});
        var last = new DenseNetwork.Layer(new float[] {2, 100}, new float[] {-1});
        assertArrayEquals(
                new float[] {22}, new DenseNetwork(List.of(hidden, last), Activation.RELU).apply(new float[] {1, 2}));
    }

    /** What a trainer hands out plays as well as what it judged. */
    @Test
    void aTrainerHandsOutThePolicyThatItJudged() {
        Task task = TaskCatalogue.standard().byName("Catch");
        Seed seed = new RootSeed(5).search();
        TrainedPolicy trained = new DqnTrainer(DqnSettings.defaults())
                .trainPolicy(
                        new Assignment<>(NamedLosses.DQN, task, Budget.ofEnvironmentSteps(4_000), seed), Observer.NONE);
        DenseNetwork network = trained.network().orElseThrow();
        assertEquals(task.observationSize(), network.inputs());
        assertEquals(task.actions(), network.outputs());
        double meanReturn = Episodes.play(
                        task.discreteEnvironment(50),
                        (observations, actions) -> act(network, observations, actions),
                        seed,
                        1)
                .meanReturn();
        assertTrue(meanReturn > 0.5, "a random policy gets -0.6 ± 0.08, found " + meanReturn);
    }

    @Test
    void aTrainingThatNeverBeginsLeavesNoNetwork() {
        Task task = TaskCatalogue.standard().byName("Catch");
        var tooShort = new Assignment<>(NamedLosses.DQN, task, Budget.ofEnvironmentSteps(10), new RootSeed(5).search());
        TrainedPolicy trained = new DqnTrainer(DqnSettings.defaults()).trainPolicy(tooShort, Observer.NONE);
        assertEquals(Optional.empty(), trained.network());
        assertTrue(trained.evaluation().outcome() instanceof Outcome.Invalid);
    }

    @Test
    void layersThatDoNotFitAreNamed() {
        var twoToThree = new DenseNetwork.Layer(new float[6], new float[3]);
        assertEquals(
                "layer 1 has 2 inputs, but layer 0 has 3 outputs",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> new DenseNetwork(List.of(twoToThree, twoToThree), Activation.RELU))
                        .getMessage());
        assertThrows(IllegalArgumentException.class, () -> new DenseNetwork(List.of(), Activation.RELU));
        assertThrows(IllegalArgumentException.class, () -> new DenseNetwork.Layer(new float[5], new float[3]));
        assertEquals(
                "the network has 2 inputs, found 1 numbers",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> new DenseNetwork(List.of(twoToThree), Activation.RELU).apply(new float[1]))
                        .getMessage());
    }

    private static void act(DenseNetwork network, float[] observations, int[] actions) {
        float[] seen = new float[network.inputs()];
        for (int copy = 0; copy < actions.length; copy++) {
            for (int feature = 0; feature < seen.length; feature++) {
                seen[feature] = observations[feature * actions.length + copy];
            }
            float[] values = network.apply(seen);
            actions[copy] = 0;
            for (int action = 1; action < values.length; action++) {
                actions[copy] = values[action] > values[actions[copy]] ? action : actions[copy];
            }
        }
    }

    private static void fill(float[] numbers, CounterRandom random) {
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = 2f * random.nextFloat() - 1f;
        }
    }
}
