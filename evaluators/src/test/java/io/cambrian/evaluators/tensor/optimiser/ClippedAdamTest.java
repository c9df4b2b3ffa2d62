package io.cambrian.evaluators.tensor.optimiser;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.cambrian.evaluators.tensor.Axis;
import io.cambrian.evaluators.tensor.GraphBuilder;
import io.cambrian.evaluators.tensor.Node;
import io.cambrian.evaluators.tensor.ReferenceExecutor;
import io.cambrian.evaluators.tensor.Shape;
import io.cambrian.evaluators.tensor.gradient.Gradient;
import io.cambrian.evaluators.tensor.optimiser.Optimiser.Denominator;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClippedAdamTest {

    private static final double[] WEIGHTS = {1, -2, 3};
    private static final double[] GRADIENT = {0.5, -4, 0};

    private final GraphBuilder graph = new GraphBuilder();
    private final Node w = graph.variable("w", Shape.of(1, 3));
    private final Node g = graph.input("g", Shape.of(1, 3));

    private ReferenceExecutor given() {
        return new ReferenceExecutor()
                .set("w", WEIGHTS)
                .set("g", GRADIENT)
                .set("w.mean", 0.1, 0, -5)
                .set("w.square", 0.04, 1, 0.01)
                .set("adam.mean-weight", 0.5)
                .set("adam.square-weight", 0.5);
    }

    private Node next(float limit, Denominator denominator) {
        ClippedAdam adam = new ClippedAdam(new Adam(0.01f, 0.9f, 0.9f, 1e-8f), limit);
        return adam.next(graph, adam.ofVariables(graph, List.of(w)), List.of(g), denominator)
                .parameters()
                .getFirst();
    }

    /** m = 0.14, −0.4, −4.5; v = 0.061, 2.5, 0.009; both weights are 0.55: directions 0.76, −0.34 and −64. */
    @Test
    void noWeightMovesFurtherThanTheLimitAllows() {
        Node limited = next(0.5f, Denominator.HELD);
        double[] found = given().evaluate(graph.graph())[limited.index()];
        assertArrayEquals(new double[] {1 - 0.005, -2 + 0.01 * 0.341121, 3 + 0.005}, found, 1e-6);
    }

    @Test
    void withoutAReasonToLimitItIsAdam() {
        Node limited = next(1000, Denominator.HELD);
        Adam adam = new Adam(0.01f, 0.9f, 0.9f, 1e-8f);
        Node plain = adam.next(graph, OptimiserState.ofVariables(graph, adam, List.of(w)), List.of(g))
                .parameters()
                .getFirst();
        double[][] numbers = given().evaluate(graph.graph());
        assertArrayEquals(numbers[plain.index()], numbers[limited.index()], 1e-9);
    }

    @Test
    void nothingGoesThroughAHeldDenominatorOrALimitedNumber() {
        Node sum = graph.sum(next(0.5f, Denominator.HELD), Axis.ALL);
        Node slope = Gradient.of(graph, sum, List.of(g)).getFirst();
        double[] found = given().evaluate(graph.graph())[slope.index()];
        assertEquals(0, found[0]);
        assertEquals(-0.01 * 0.1 / 0.55 / Math.sqrt(2.5 / 0.55), found[1], 1e-7);
        assertEquals(0, found[2]);
    }

    @Test
    void aLimitIsAboveZero() {
        assertThrows(IllegalArgumentException.class, () -> new ClippedAdam(Adam.of(0.01f, 1e-8f), 0));
    }
}
