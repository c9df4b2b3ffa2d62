package io.cambrian.evaluators.benchmarks;

import io.cambrian.evaluators.tensor.Backends;
import io.cambrian.evaluators.tensor.Executor;
import io.cambrian.evaluators.tensor.GraphBuilder;
import io.cambrian.evaluators.tensor.Node;
import io.cambrian.evaluators.tensor.Program;
import io.cambrian.evaluators.tensor.Shape;
import io.cambrian.evaluators.tensor.Variables;
import io.cambrian.evaluators.tensor.optimiser.Adam;
import io.cambrian.searchspace.random.CounterRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;

/** What functions of single numbers cost on data that lie in the first-level cache, and Adam on 4,096 weights. */
final class FunctionMeasurement implements Measurement {

    static final String TANH = "tanh of 1,024 numbers, each";
    static final String EXP = "exp of 1,024 numbers, each";
    static final String LOG = "log of 1,024 numbers, each";

    private static final String ADAM = "Adam on 4,096 weights, each";
    private static final Shape NUMBERS = Shape.of(16, 64);
    private static final Shape WEIGHTS = Shape.of(64, 64);

    @Override
    public String name() {
        return "functions";
    }

    @Override
    public List<Reading> measure(Stopwatch watch) {
        List<Reading> readings = new ArrayList<>();
        Map<String, BiFunction<GraphBuilder, Node, Node>> functions =
                new TreeMap<>(Map.of(TANH, GraphBuilder::tanh, EXP, GraphBuilder::exp, LOG, GraphBuilder::log));
        functions.forEach(
                (name, function) -> readings.add(perNumber(name, watch.time(executor(function)::run), NUMBERS.size())));
        readings.add(perNumber(ADAM, watch.time(adam()::run), WEIGHTS.size()));
        return readings;
    }

    private static Reading perNumber(String name, Timing timing, int numbers) {
        return Reading.of(name, timing.best() / numbers, "ns", timing.raw());
    }

    /** On numbers uniform from 0 to 4, for which all three functions are defined and tanh is not all ones. */
    private static Executor executor(BiFunction<GraphBuilder, Node, Node> function) {
        GraphBuilder graph = new GraphBuilder();
        Node y = function.apply(graph, graph.input("x", NUMBERS));
        Executor executor =
                Backends.best().executor(Program.of(graph).output("y", y).build(), new Variables());
        float[] x = executor.input("x");
        CounterRandom random = new CounterRandom(2, 0);
        for (int i = 0; i < x.length; i++) {
            x[i] = 4f * random.nextFloat();
        }
        return executor;
    }

    /** With a gradient that is given. */
    private static Executor adam() {
        GraphBuilder graph = new GraphBuilder();
        Node w = graph.variable("w", WEIGHTS);
        Node gradient = graph.input("gradient", WEIGHTS);
        Program step = Program.of(graph)
                .updates(Adam.of(0.001f, 1e-8f).step(graph, List.of(w), List.of(gradient)))
                .build();
        Executor executor = Backends.best().executor(step, new Variables());
        Numbers.fillUniform(executor.input("gradient"), new CounterRandom(3, 0));
        return executor;
    }
}
