package io.cambrian.evaluators.benchmarks;

import io.cambrian.evaluators.tensor.Backends;
import io.cambrian.evaluators.tensor.Executor;
import io.cambrian.evaluators.tensor.GraphBuilder;
import io.cambrian.evaluators.tensor.Node;
import io.cambrian.evaluators.tensor.Program;
import io.cambrian.evaluators.tensor.Shape;
import io.cambrian.evaluators.tensor.Variables;
import io.cambrian.searchspace.random.CounterRandom;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Boards of 400 bits of which 15 are set, given as numbers and given as lists of the set bits: a layer of 64 units with the
 * gradient of its weights, and a whole minibatch of proximal policy optimisation.
 */
final class BoardMeasurement implements Measurement {

    static final String LAYER = "layer 400→64 on 1024 boards, sparse against dense";
    static final String MINIBATCH = "PPO minibatch of 1024 boards, 400-64-64-{6,1}, sparse against dense";

    private static final String DENSE_LAYER = "layer 400→64 on 1024 boards, dense";
    private static final String DENSE_MINIBATCH = "PPO minibatch of 1024 boards, 400-64-64-{6,1}, dense";
    private static final String BITS = "set-bits";
    private static final String BOARDS = PpoUpdate.OBSERVATION;
    private static final int BOARD_SIZE = 400;
    private static final int SET_BITS = 15;
    private static final int UNITS = 64;
    private static final int BATCH = 1_024;
    private static final PpoUpdate UPDATE =
            new PpoUpdate(DenseNetwork.of(BOARD_SIZE, 64, 64, 6), DenseNetwork.of(BOARD_SIZE, 64, 64, 1), BATCH);

    @Override
    public String name() {
        return "boards";
    }

    @Override
    public List<Reading> measure(Stopwatch watch) {
        Timing denseLayer = watch.time(layer(false)::run);
        Timing sparseLayer = watch.time(layer(true)::run);
        Timing dense = watch.time(minibatch(false)::run);
        Timing sparse = watch.time(minibatch(true)::run);
        double layerFlops = 2 * DenseNetwork.of(BOARD_SIZE, UNITS).forwardFlops(BATCH);
        return List.of(
                Reading.micros(DENSE_LAYER, denseLayer, layerFlops),
                ratio(LAYER, sparseLayer, denseLayer),
                Reading.micros(DENSE_MINIBATCH, dense, UPDATE.flops()),
                ratio(MINIBATCH, sparse, dense));
    }

    private static Reading ratio(String name, Timing sparse, Timing dense) {
        return Reading.of(
                        name,
                        sparse.best() / dense.best(),
                        "",
                        Map.of("sparse-nanoseconds", sparse.best(), "dense-nanoseconds", dense.best()))
                .withNote(String.format(Locale.ROOT, "%.1f µs", sparse.best() / 1e3));
    }

    /** The outputs of a layer and the gradient of its weights. */
    static Executor layer(boolean sparse) {
        GraphBuilder graph = new GraphBuilder();
        Node boards = boards(graph, sparse);
        Node weights = graph.input("weights", Shape.of(BOARD_SIZE, UNITS));
        Node adjoint = graph.input("adjoint", Shape.of(UNITS, BATCH));
        Program program = Program.of(graph)
                .output("outputs", graph.product(weights, true, boards, false))
                .output("gradient", graph.product(boards, false, adjoint, true))
                .build();
        Executor executor = Backends.best().executor(program, new Variables());
        Numbers.fillUniform(executor.input("weights"), new CounterRandom(10, 0));
        Numbers.fillUniform(executor.input("adjoint"), new CounterRandom(10, 1));
        setBits(executor, sparse);
        return executor;
    }

    private static Executor minibatch(boolean sparse) {
        GraphBuilder graph = new GraphBuilder();
        Variables variables = new Variables();
        Executor executor = Backends.best().executor(UPDATE.program(graph, boards(graph, sparse)), variables);
        UPDATE.initialise(variables);
        UPDATE.fill(executor);
        setBits(executor, sparse);
        return executor;
    }

    private static Node boards(GraphBuilder graph, boolean sparse) {
        return sparse
                ? graph.fewHot(graph.input(BITS, Shape.of(SET_BITS, BATCH)), BOARD_SIZE)
                : graph.input(BOARDS, Shape.of(BOARD_SIZE, BATCH));
    }

    /** Fills the boards, the same ones in both forms; the bits of a board are all different. */
    private static void setBits(Executor executor, boolean sparse) {
        CounterRandom random = new CounterRandom(9, 0);
        float[] values = executor.input(sparse ? BITS : BOARDS);
        Arrays.fill(values, 0f);
        for (int board = 0; board < BATCH; board++) {
            int[] set = random.ints(0, BOARD_SIZE).distinct().limit(SET_BITS).toArray();
            for (int i = 0; i < SET_BITS; i++) {
                if (sparse) {
                    values[i * BATCH + board] = set[i];
                } else {
                    values[set[i] * BATCH + board] = 1f;
                }
            }
        }
    }
}
