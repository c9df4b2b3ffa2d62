package io.cambrian.evaluators.selftuning.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.cambrian.evaluators.environment.ObservationSpace;
import io.cambrian.evaluators.tensor.GraphBuilder;
import io.cambrian.evaluators.tensor.Leaf.Variable;
import io.cambrian.evaluators.tensor.Node;
import io.cambrian.evaluators.tensor.ReferenceExecutor;
import io.cambrian.evaluators.tensor.Shape;
import io.cambrian.searchspace.random.CounterRandom;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** The network of boards against its formula written out once more, in double precision. */
class BoardNetworksTest {

    private static final int CHANNELS = 2;
    private static final int SIDE = 4;
    private static final int FILTERS = 3;
    private static final int BATCH = 2;

    private final CounterRandom random = new CounterRandom(8, 1);
    private final ReferenceExecutor reference = new ReferenceExecutor();

    private double[] draw(String name, int length) {
        double[] numbers = new double[length];
        for (int i = 0; i < length; i++) {
            numbers[i] = random.nextFloat() - 0.3;
        }
        reference.set(name, numbers);
        return numbers;
    }

    @Test
    void isTwoConvolutionsAndDenseLayers() {
        GraphBuilder graph = new GraphBuilder();
        ObservationSpace space = new ObservationSpace(List.of(CHANNELS, SIDE, SIDE), OptionalInt.empty());
        ValueNetwork network = new BoardValues(FILTERS, List.of()).network(space);
        Node boards = graph.input("boards", Shape.of(space.size(), BATCH));
        double[] x = draw("boards", space.size() * BATCH);
        for (Variable own : network.parameters()) {
            draw(own.name(), own.shape().size());
        }
        List<Node> parameters = network.parameters().stream()
                .map(own -> graph.variable(own.name(), own.shape()))
                .toList();
        Node value = network.value(graph, parameters, boards);
        double[] found = reference.evaluate(graph.graph())[value.index()];
        for (int member = 0; member < BATCH; member++) {
            assertEquals(value(x, member), found[member], 1e-12);
        }
    }

    /** A board of 4×4 has 2×2 blocks, over which one filter of the second convolution fits once. */
    private double value(double[] x, int member) {
        double sum = reference.given("value.head.bias")[0];
        for (int output = 0; output < FILTERS; output++) {
            double h = reference.given("value.patches.bias")[output];
            for (int term = 0; term < FILTERS * 4; term++) {
                double weight = reference.given("value.patches.weight")[term * FILTERS + output];
                h += weight * block(x, member, term / 4, term / 2 % 2, term % 2);
            }
            sum += Math.max(0, h) * reference.given("value.head.weight")[output];
        }
        return sum;
    }

    private double block(double[] x, int member, int filter, int row, int column) {
        double sum = reference.given("value.blocks.bias")[filter];
        for (int term = 0; term < CHANNELS * 4; term++) {
            int cell = (term / 4 * SIDE + 2 * row + term / 2 % 2) * SIDE + 2 * column + term % 2;
            sum += reference.given("value.blocks.weight")[term * FILTERS + filter] * x[cell * BATCH + member];
        }
        return Math.max(0, sum);
    }

    @Test
    void whatIsNoBoardOfBlocksIsRefused() {
        ObservationSpace numbers = new ObservationSpace(List.of(12), OptionalInt.empty());
        assertThrows(IllegalArgumentException.class, () -> new BoardValues(2, List.of()).network(numbers));
        ObservationSpace odd = new ObservationSpace(List.of(1, 5, 6), OptionalInt.empty());
        assertThrows(IllegalArgumentException.class, () -> new BoardNetworks(2, List.of(), List.of()).network(odd, 4));
    }
}
