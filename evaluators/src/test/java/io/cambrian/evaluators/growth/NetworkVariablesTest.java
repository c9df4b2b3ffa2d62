package io.cambrian.evaluators.growth;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.evaluators.tensor.Axis;
import io.cambrian.evaluators.tensor.Backends;
import io.cambrian.evaluators.tensor.Executor;
import io.cambrian.evaluators.tensor.GraphBuilder;
import io.cambrian.evaluators.tensor.Node;
import io.cambrian.evaluators.tensor.Program;
import io.cambrian.evaluators.tensor.Shape;
import io.cambrian.evaluators.tensor.Variables;
import io.cambrian.evaluators.tensor.gradient.Gradient;
import io.cambrian.evaluators.tensor.layer.Activation;
import io.cambrian.evaluators.tensor.layer.DenseLayer;
import io.cambrian.evaluators.tensor.layer.DenseStack;
import io.cambrian.evaluators.tensor.optimiser.Adam;
import io.cambrian.searchspace.random.SearchSeed;
import io.cambrian.searchspace.random.Seed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

/** Growth of an agent that the engine trains in single precision: an online network with Adam's moments, and its target. */
class NetworkVariablesTest {

    private static final int INPUTS = 7;
    private static final int OUTPUTS = 3;
    private static final int BATCH = 16;
    private static final List<Integer> WIDTHS = List.of(13, 11);
    private static final NetworkVariables ONLINE = network("online");
    private static final NetworkVariables TARGET = network("target");

    private final Seed seed = new SearchSeed(3);
    private final RandomGenerator random = seed.generator();
    private final float[] x = floats(INPUTS * BATCH);

    private static NetworkVariables network(String name) {
        return NetworkVariables.of(LayerNaming.stackAndHead(name, name + ".head"), WIDTHS.size(), Activation.RELU);
    }

    private float[] floats(int count) {
        float[] numbers = new float[count];
        for (int i = 0; i < count; i++) {
            numbers[i] = 2 * random.nextFloat() - 1;
        }
        return numbers;
    }

    /** The two layers of a network of that name with hidden layers of those widths. */
    private record Layers(DenseStack stack, DenseLayer head) {

        static Layers of(String name, List<Integer> widths) {
            DenseStack stack = new DenseStack(name, INPUTS, widths, Activation.RELU);
            return new Layers(stack, new DenseLayer(name + ".head", stack.outputs(), OUTPUTS));
        }

        Node apply(GraphBuilder graph, Node x) {
            return head.apply(graph, head.variables(graph), stack.apply(graph, stack.variables(graph), x));
        }

        List<Node> parameters(GraphBuilder graph) {
            List<Node> parameters = new ArrayList<>(stack.variables(graph));
            parameters.addAll(head.variables(graph));
            return parameters;
        }
    }

    private float[] outputs(String name, List<Integer> widths, Variables variables) {
        GraphBuilder graph = new GraphBuilder();
        Node y = Layers.of(name, widths).apply(graph, graph.input("x", Shape.of(INPUTS, BATCH)));
        Executor executor =
                Backends.best().executor(Program.of(graph).output("y", y).build(), variables);
        System.arraycopy(x, 0, executor.input("x"), 0, x.length);
        executor.run();
        return executor.output("y").clone();
    }

    /** Steps of Adam towards outputs of 1, from what the variables hold. */
    private void train(List<Integer> widths, Variables variables, int steps) {
        GraphBuilder graph = new GraphBuilder();
        Layers online = Layers.of("online", widths);
        Node y = online.apply(graph, graph.input("x", Shape.of(INPUTS, BATCH)));
        Node loss = graph.mean(graph.square(graph.subtract(y, graph.constant(1))));
        List<Node> parameters = online.parameters(graph);
        List<Node> gradients = Gradient.of(graph, loss, parameters);
        Program program = Program.of(graph)
                .output("loss", graph.sum(loss, Axis.ALL))
                .updates(Adam.of(1e-3f, 1e-12f).step(graph, parameters, gradients, graph.constant(1e-3f)))
                .build();
        Executor executor = Backends.best().executor(program, variables);
        System.arraycopy(x, 0, executor.input("x"), 0, x.length);
        for (int step = 0; step < steps; step++) {
            executor.run();
        }
    }

    /** An agent after 50 steps, its target being the network of the start. */
    private Variables trained() {
        Variables variables = new Variables();
        for (String name : List.of("online", "target")) {
            Layers layers = Layers.of(name, WIDTHS);
            layers.stack().parameters().forEach(each -> variables.declare(each.name(), each.shape()));
            layers.head().parameters().forEach(each -> variables.declare(each.name(), each.shape()));
            layers.stack().initialise(variables, seed.counterRandom(0));
            layers.head().initialise(variables, seed.counterRandom(1));
        }
        train(WIDTHS, variables, 50);
        return variables;
    }

    private static float greatestChange(float[] before, float[] after) {
        assertEquals(before.length, after.length);
        float greatest = 0;
        for (int i = 0; i < before.length; i++) {
            greatest = Math.max(greatest, Math.abs(before[i] - after[i]));
        }
        return greatest;
    }

    @Test
    void twoHundredMovesInSinglePrecisionJumpNeitherTheNetworkNorItsTarget() {
        Variables before = trained();
        Variables variables = before;
        NetworkVariables online = ONLINE;
        NetworkVariables target = TARGET;
        for (int move = 0; move < 200; move++) {
            Growth growth = anyMove(online.widths(variables));
            variables = growth.applyTo(variables, List.of(online, target));
            online = online.after(growth);
            target = target.after(growth);
        }
        List<Integer> widths = online.widths(variables);
        assertEquals(widths, target.widths(variables));
        assertTrue(widths.size() > 50);
        for (String name : List.of("online", "target")) {
            float[] expected = outputs(name, WIDTHS, before);
            assertEquals(0, greatestChange(expected, outputs(name, widths, variables)), 1e-4f);
        }
    }

    private Growth anyMove(List<Integer> widths) {
        int layer = random.nextInt(widths.size());
        int width = widths.get(layer);
        return random.nextBoolean()
                ? Deeper.exactly(layer)
                : Wider.exactly(layer, UnitMap.random(width, width + 1 + random.nextInt(3), random));
    }

    @Test
    void aTargetThatEqualsItsNetworkStillDoesAfterGrowthWithNoise() {
        Variables variables = trained();
        for (String name : List.of(".0.weight", ".0.bias", ".1.weight", ".1.bias", ".head.weight", ".head.bias")) {
            float[] numbers = variables.values("online" + name);
            System.arraycopy(numbers, 0, variables.values("target" + name), 0, numbers.length);
        }
        Optional<SymmetryBreaking> noise = Optional.of(SymmetryBreaking.usual(seed));
        Growth growth = new Wider(0, UnitMap.random(13, 17, random), noise);
        Variables wider = growth.applyTo(variables, List.of(ONLINE, TARGET));
        List<Integer> widths = List.of(17, 11);
        assertArrayEquals(outputs("online", widths, wider), outputs("target", widths, wider));
        float change = greatestChange(outputs("online", WIDTHS, variables), outputs("online", widths, wider));
        assertTrue(change > 0 && change < 1e-2, "changed by " + change);
    }

    @Test
    void aStepOfAdamMovesEveryCopyAsItWouldHaveMovedTheOriginal() {
        Variables before = trained();
        UnitMap map = UnitMap.random(13, 29, random);
        Variables wider = Wider.exactly(0, map).applyTo(before, List.of(ONLINE, TARGET));
        GrowingNetwork old = ONLINE.read(before, Quantity.WEIGHTS);
        GrowingNetwork grown = ONLINE.read(wider, Quantity.WEIGHTS);
        train(WIDTHS, before, 1);
        train(List.of(29, 11), wider, 1);
        Matrix into = moved(old, ONLINE.read(before, Quantity.WEIGHTS), 0);
        Matrix intoCopies = moved(grown, ONLINE.read(wider, Quantity.WEIGHTS), 0);
        Matrix outOf = moved(old, ONLINE.read(before, Quantity.WEIGHTS), 1);
        Matrix outOfCopies = moved(grown, ONLINE.read(wider, Quantity.WEIGHTS), 1);
        Networks.assertSameNumbers(
                Matrix.of(7, 29, (input, unit) -> into.at(input, map.source(unit))), intoCopies, 2e-6);
        Networks.assertSameNumbers(
                Matrix.of(29, 11, (unit, output) -> outOf.at(map.source(unit), output)), outOfCopies, 2e-6);
        assertTrue(into.standardDeviation() > 1e-4, "steps of the learning rate's size");
    }

    private static Matrix moved(GrowingNetwork from, GrowingNetwork to, int layer) {
        Matrix old = ((Dense) from.blocks().get(layer)).weights();
        Matrix now = ((Dense) to.blocks().get(layer)).weights();
        return Matrix.of(old.rows(), old.columns(), (row, column) -> now.at(row, column) - old.at(row, column));
    }

    @Test
    void theFirstStepsOfAnInsertedLayerAreNoJump() {
        Variables before = trained();
        Variables deeper = Deeper.exactly(0).applyTo(before, List.of(ONLINE, TARGET));
        NetworkVariables online = ONLINE.after(Deeper.exactly(0));
        GrowingNetwork grown = online.read(deeper, Quantity.WEIGHTS);
        train(online.widths(deeper), deeper, 1);
        Matrix moved = moved(grown, online.read(deeper, Quantity.WEIGHTS), 1);
        for (int i = 0; i < 13 * 13; i++) {
            assertEquals(0, moved.at(i), 2e-3, "at most two steps of the learning rate's size");
        }
    }

    @Test
    void otherVariablesStayAndTheOldOnesAreNotTouched() {
        Variables before = trained();
        before.declare("log-deviation", Shape.of(2, 1));
        before.values("log-deviation")[1] = -0.5f;
        float[] weights = before.values("online.0.weight").clone();
        Variables after = new FreshUnits(0, 2, seed).applyTo(before, List.of(ONLINE, TARGET));
        assertArrayEquals(new float[] {0, -0.5f}, after.values("log-deviation"));
        assertArrayEquals(before.values("adam.square-weight"), after.values("adam.square-weight"));
        assertArrayEquals(weights, before.values("online.0.weight"));
        assertEquals(Shape.of(7, 15), after.shape("online.0.weight.square"));
        assertFalse(after.names().contains("target.0.weight.mean"), "a target has no moments");
    }

    @Test
    void networksMayShareLayers() {
        Variables variables = new Variables();
        variables.declare("torso.0.weight", Shape.of(2, 3));
        variables.declare("torso.0.bias", Shape.of(3, 1));
        for (String head : List.of("policy.head", "value.head")) {
            variables.declare(head + ".weight", Shape.of(3, 1));
            variables.declare(head + ".bias", Shape.of(1, 1));
            variables.values(head + ".weight")[2] = 6;
        }
        List<NetworkVariables> both = List.of(
                NetworkVariables.of(LayerNaming.stackAndHead("torso", "policy.head"), 1, Activation.TANH),
                NetworkVariables.of(LayerNaming.stackAndHead("torso", "value.head"), 1, Activation.TANH));
        Variables wider =
                Wider.exactly(0, new UnitMap(3, List.of(0, 1, 2, 2, 2))).applyTo(variables, both);
        assertEquals(10, wider.values("torso.0.weight").length);
        assertArrayEquals(new float[] {0, 0, 2, 2, 2}, wider.values("policy.head.weight"));
        assertArrayEquals(new float[] {0, 0, 2, 2, 2}, wider.values("value.head.weight"));
    }

    @Test
    void numberedLayersAndNormalisationsHaveTheirNames() {
        Variables variables = new Variables();
        variables.declare("q.weight.0", Shape.of(2, 4));
        variables.declare("q.bias.0", Shape.of(4, 1));
        variables.declare("q.norm.0.gain", Shape.of(4, 1));
        variables.declare("q.norm.0.shift", Shape.of(4, 1));
        variables.declare("q.weight.1", Shape.of(4, 1));
        variables.declare("q.bias.1", Shape.of(1, 1));
        NetworkVariables q =
                new NetworkVariables(LayerNaming.numbered("q"), 1, Activation.RELU, OptionalDouble.of(1e-5));
        Variables after = new FreshLayer(seed).applyTo(variables, List.of(q));
        assertArrayEquals(new float[] {1, 1, 1, 1}, after.values("q.norm.1.gain"));
        assertEquals(Shape.of(4, 4), after.shape("q.weight.1"));
        assertEquals(Shape.of(4, 1), after.shape("q.weight.2"));
        assertRefused("wider, not deeper", Deeper.exactly(0), variables, q);
        assertRefused("equally often", Wider.exactly(0, UnitMap.random(4, 5, random)), variables, q);
        assertRefused("plain stacks", ReplicateAdd.exactly(0, 2), variables, q);
    }

    private static void assertRefused(String reason, Growth growth, Variables variables, NetworkVariables network) {
        String message = assertThrows(GrowthRefusedException.class, () -> growth.applyTo(variables, List.of(network)))
                .getMessage();
        assertTrue(message.contains(reason), message);
    }
}
