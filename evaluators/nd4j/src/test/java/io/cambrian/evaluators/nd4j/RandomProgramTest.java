package io.cambrian.evaluators.nd4j;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.cambrian.evaluators.tensor.Backend;
import io.cambrian.evaluators.tensor.Backends;
import io.cambrian.evaluators.tensor.Executor;
import io.cambrian.evaluators.tensor.GraphBuilder;
import io.cambrian.evaluators.tensor.Graphs;
import io.cambrian.evaluators.tensor.Node;
import io.cambrian.evaluators.tensor.Program;
import io.cambrian.evaluators.tensor.Variables;
import io.cambrian.evaluators.tensor.gradient.Gradient;
import io.cambrian.searchspace.random.CounterRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Random programs with their gradients: ND4J against the default backend, and a stack of agents against single ones. */
@RequiresNd4j
class RandomProgramTest {

    /** Relative to the largest magnitude in the tensor (or 1): sums of up to 200 numbers in another order. */
    private static final double TOLERANCE = 2e-4;

    static final int PROGRAMS = 60;
    private static final int AGENTS = 3;

    /** A program of three given tensors x, y and w, with a value, its gradient and an update of w. */
    static Program program(CounterRandom random) {
        GraphBuilder graph = new GraphBuilder();
        List<Node> nodes = Graphs.random(graph, 30, random);
        Node loss = graph.mean(nodes.getLast());
        Node slope = Gradient.of(graph, loss, List.of(nodes.get(2))).getFirst();
        Node bowl = graph.mean(graph.square(slope));
        Node curvature = Gradient.of(graph, bowl, List.of(nodes.get(2))).getFirst();
        return Program.of(graph)
                .output("last", nodes.getLast())
                .output("middle", nodes.get(15))
                .output("slope", slope)
                .output("curvature", graph.tanh(curvature))
                .output("given", nodes.get(0))
                .output("y", graph.negate(nodes.get(1)))
                .update(nodes.get(2), graph.subtract(nodes.get(2), slope))
                .build();
    }

    @Test
    void aProgramItsGradientAndItsUpdateAgreeWithTheDefaultBackend() {
        for (int round = 0; round < PROGRAMS; round++) {
            CounterRandom random = new CounterRandom(7, round);
            Program program = program(random);
            Variables expected = new Variables();
            Variables found = new Variables();
            Executor simd = loaded(program, Backends.best(), expected, new CounterRandom(8, round));
            Executor nd4j = loaded(program, new Nd4jBackend(), found, new CounterRandom(8, round));
            for (int run = 0; run < 2; run++) {
                simd.run();
                nd4j.run();
            }
            for (Program.Output output : program.outputs()) {
                assertClose(simd.output(output.name()), nd4j.output(output.name()), "round " + round + ", " + output);
            }
            assertClose(expected.values("w"), found.values("w"), "round " + round + ", w");
        }
    }

    /** Equal to the bit, since ND4J treats each agent's part of a tensor as it treats a tensor of one agent. */
    @Test
    void anAgentInAStackGetsWhatItGetsAlone() {
        for (int round = 0; round < PROGRAMS; round++) {
            Program program = program(new CounterRandom(9, round));
            List<Variables> stacked =
                    Stream.generate(Variables::new).limit(AGENTS).toList();
            StackedExecutor stack = new StackedExecutor(program, stacked);
            List<Executor> alone = new ArrayList<>();
            List<Variables> single = new ArrayList<>();
            for (int agent = 0; agent < AGENTS; agent++) {
                single.add(new Variables());
                alone.add(loaded(program, new Nd4jBackend(), single.get(agent), new CounterRandom(agent, round)));
                for (String name : List.of("x", "y")) {
                    float[] numbers = alone.get(agent).input(name);
                    System.arraycopy(numbers, 0, stack.input(name), agent * numbers.length, numbers.length);
                }
                float[] w = single.get(agent).values("w");
                System.arraycopy(w, 0, stacked.get(agent).values("w"), 0, w.length);
            }
            stack.run();
            alone.forEach(Executor::run);
            for (int agent = 0; agent < AGENTS; agent++) {
                String where = "round " + round + ", agent " + agent;
                for (Program.Output output : program.outputs()) {
                    float[] expected = alone.get(agent).output(output.name());
                    float[] all = stack.output(output.name());
                    int start = agent * expected.length;
                    assertArrayEquals(expected, Arrays.copyOfRange(all, start, start + expected.length), where);
                }
                assertArrayEquals(
                        single.get(agent).values("w"), stacked.get(agent).values("w"), where);
            }
        }
    }

    private static Executor loaded(Program program, Backend backend, Variables variables, CounterRandom random) {
        Executor executor = backend.executor(program, variables);
        fill(executor.input("x"), random);
        fill(executor.input("y"), random);
        fill(variables.values("w"), random);
        return executor;
    }

    private static void fill(float[] numbers, CounterRandom random) {
        double[] positive = Graphs.positive(numbers.length, random);
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = (float) positive[i];
        }
    }

    private static void assertClose(float[] expected, float[] found, String message) {
        double scale = 1;
        for (float value : expected) {
            scale = Math.max(scale, Math.abs(value));
        }
        assertEquals(expected.length, found.length, message);
        for (int i = 0; i < expected.length; i++) {
            assertEquals(expected[i], found[i], TOLERANCE * scale, message + ", number " + i);
        }
    }
}
