package io.cambrian.evaluators.tensor.layer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.cambrian.evaluators.tensor.Axis;
import io.cambrian.evaluators.tensor.GraphBuilder;
import io.cambrian.evaluators.tensor.Node;
import io.cambrian.evaluators.tensor.ReferenceExecutor;
import io.cambrian.evaluators.tensor.Shape;
import io.cambrian.evaluators.tensor.gradient.Gradient;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ActivationTest {

    private static final double[] POINTS = {-1000, -2, -0.3, -1e-9, 1e-9, 0.4, 3, 1000};
    private static final double STEP = 1e-6;

    private final GraphBuilder graph = new GraphBuilder();
    private final Node x = graph.input("x", Shape.of(1, POINTS.length));
    private final ReferenceExecutor reference = new ReferenceExecutor().set("x", POINTS);

    @ParameterizedTest
    @EnumSource
    void theGraphIsTheFunction(Activation activation) {
        Node y = activation.apply(graph, x);
        double[] values = reference.evaluate(graph.graph())[y.index()];
        for (int i = 0; i < POINTS.length; i++) {
            assertEquals(activation.of(POINTS[i]), values[i], 1e-12);
        }
    }

    @ParameterizedTest
    @EnumSource
    void itsSlopeIsThatOfTheFunction(Activation activation) {
        Node sum = graph.sum(activation.apply(graph, x), Axis.ALL);
        Node slope = Gradient.of(graph, sum, List.of(x)).getFirst();
        double[] slopes = reference.evaluate(graph.graph())[slope.index()];
        for (int i = 0; i < POINTS.length; i++) {
            double expected = Math.abs(POINTS[i]) < STEP
                    ? slopes[i]
                    : (activation.of(POINTS[i] + STEP) - activation.of(POINTS[i] - STEP)) / (2 * STEP);
            assertEquals(expected, slopes[i], 1e-5);
        }
    }

    @ParameterizedTest
    @EnumSource
    void idempotentMeansThatTwiceIsOnce(Activation activation) {
        boolean same = true;
        for (double point : POINTS) {
            double once = activation.of(point);
            same &= Math.abs(activation.of(once) - once) < 1e-12;
        }
        assertEquals(activation.isIdempotent(), same);
    }
}
