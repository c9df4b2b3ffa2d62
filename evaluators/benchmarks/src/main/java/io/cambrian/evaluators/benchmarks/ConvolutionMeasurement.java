package io.cambrian.evaluators.benchmarks;

import io.cambrian.evaluators.tensor.Backends;
import io.cambrian.evaluators.tensor.Executor;
import io.cambrian.evaluators.tensor.GraphBuilder;
import io.cambrian.evaluators.tensor.Node;
import io.cambrian.evaluators.tensor.Program;
import io.cambrian.evaluators.tensor.Shape;
import io.cambrian.evaluators.tensor.Variables;
import io.cambrian.evaluators.tensor.kernel.ConvolutionGeometry;
import io.cambrian.evaluators.tensor.kernel.ConvolutionKind;
import io.cambrian.searchspace.random.CounterRandom;
import java.util.List;

/**
 * A convolution of 3×3 with 16 channels in and out on boards of 10×10, whole patches only, in batches of 64: forward and both
 * gradients.
 *
 * <p>Nominal operations of each of the three: 2 · batch · results · patch = 2 · 64 · (16·8·8) · (16·3·3).
 */
final class ConvolutionMeasurement implements Measurement {

    static final String TITLE = "3×3 convolution, 16 channels, 10×10, batch 64, forward + backward";

    private static final ConvolutionGeometry GEOMETRY = new ConvolutionGeometry(16, 10, 10, 3, 3, 16);
    private static final int BATCH = 64;

    @Override
    public String name() {
        return "convolution";
    }

    @Override
    public List<Reading> measure(Stopwatch watch) {
        return List.of(Reading.micros(TITLE, watch.time(executor()::run), flops()));
    }

    /** All three passes. */
    static double flops() {
        return 3 * 2.0 * BATCH * GEOMETRY.resultSize() * GEOMETRY.patchSize();
    }

    private static Executor executor() {
        GraphBuilder graph = new GraphBuilder();
        Node boards = graph.input("boards", Shape.of(GEOMETRY.boardSize(), BATCH));
        Node weights = graph.input("weights", Shape.of(GEOMETRY.patchSize(), GEOMETRY.outputChannels()));
        Node adjoint = graph.input("adjoint", Shape.of(GEOMETRY.resultSize(), BATCH));
        Program passes = Program.of(graph)
                .output("results", graph.convolution(GEOMETRY, boards, weights))
                .output(
                        "boards-gradient",
                        graph.convolution(ConvolutionKind.INPUT_GRADIENT, GEOMETRY, adjoint, weights))
                .output(
                        "weights-gradient",
                        graph.convolution(ConvolutionKind.WEIGHT_GRADIENT, GEOMETRY, boards, adjoint))
                .build();
        Executor executor = Backends.best().executor(passes, new Variables());
        CounterRandom random = new CounterRandom(4, 0);
        for (String input : List.of("boards", "weights", "adjoint")) {
            Numbers.fillUniform(executor.input(input), random);
        }
        return executor;
    }
}
