package io.cambrian.evaluators.tensor.returns;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.cambrian.evaluators.tensor.GraphBuilder;
import io.cambrian.evaluators.tensor.Node;
import io.cambrian.evaluators.tensor.ReferenceExecutor;
import io.cambrian.evaluators.tensor.Shape;
import io.cambrian.evaluators.tensor.gradient.Gradient;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Golden values worked out by hand: γ = 0.5, λ = 0.5, two copies; the second is truncated after its second step. */
class ReturnsTest {

    private static final Shape SHAPE = Shape.of(3, 2);

    private final GraphBuilder graph = new GraphBuilder();
    private final Trajectory trajectory = new Trajectory(
            graph.input("rewards", SHAPE), graph.input("terminated", SHAPE), graph.input("truncated", SHAPE));
    private final Node values = graph.input("values", SHAPE);
    private final Node nextValues = graph.input("next-values", SHAPE);
    private final Node discount = graph.input("discount", Shape.SCALAR);
    private final Node lambda = graph.input("lambda", Shape.SCALAR);
    private final ReferenceExecutor reference = new ReferenceExecutor()
            .set("rewards", 1, 1, 2, 2, 4, 4)
            .set("terminated", 0, 0, 1, 0, 0, 0)
            .set("truncated", 0, 0, 0, 1, 0, 0)
            .set("values", 1, 2, 3, 4, 5, 6)
            .set("next-values", 3, 4, 100, 8, 16, 16)
            .set("discount", 0.5)
            .set("lambda", 0.5);

    private double[] value(Node node) {
        return reference.evaluate(graph.graph())[node.index()];
    }

    @Test
    void discountedReturnsEndWithTerminationAndGoOnWithTheValueAfterTruncation() {
        // 4 + 0.5·16 = 12; terminated: 2; truncated: 2 + 0.5·8 = 6; 1 + 0.5·2 = 2; 1 + 0.5·6 = 4
        Node returns = DiscountedReturns.of(graph, trajectory, nextValues, discount);
        assertArrayEquals(new double[] {2, 4, 2, 6, 12, 12}, value(returns), 1e-12);
    }

    @Test
    void lambdaReturnsMixTheValueOfTheSuccessorWithItsReturn() {
        // 1 + 0.5·(0.5·3 + 0.5·2) = 2.25; 1 + 0.5·(0.5·4 + 0.5·6) = 3.5
        Node returns = LambdaReturns.of(graph, trajectory, nextValues, discount, lambda);
        assertArrayEquals(new double[] {2.25, 3.5, 2, 6, 12, 12}, value(returns), 1e-12);
    }

    @Test
    void advantagesAddUpDiscountedErrorsWithinAnEpisode() {
        // errors: 1+1.5−1 = 1.5, 1+2−2 = 1; 2−3 = −1, 2+4−4 = 2; 4+8−5 = 7, 4+8−6 = 6; 1.5 + 0.25·(−1); 1 + 0.25·2
        Node advantages = GeneralisedAdvantage.of(graph, trajectory, values, nextValues, discount, lambda);
        assertArrayEquals(new double[] {1.25, 1.5, -1, 2, 7, 6}, value(advantages), 1e-12);
    }

    @Test
    void returnsHaveDerivativesByDiscountAndLambda() {
        Node first = graph.rows(LambdaReturns.of(graph, trajectory, nextValues, discount, lambda), 0, 1);
        Node scalar = graph.mean(first);
        List<Node> slopes = Gradient.of(graph, scalar, List.of(discount, lambda));
        for (int i = 0; i < 2; i++) {
            double[] x = reference.given(i == 0 ? "discount" : "lambda");
            double found = value(slopes.get(i))[0];
            x[0] += 1e-6;
            double above = value(scalar)[0];
            x[0] -= 2e-6;
            double below = value(scalar)[0];
            x[0] += 1e-6;
            assertEquals((above - below) / 2e-6, found, 1e-8);
        }
    }

    @Test
    void aTrajectoryOfOneStepIsItsOwnEnd() {
        Shape one = Shape.of(1, 1);
        GraphBuilder small = new GraphBuilder();
        Node zero = small.zeros(one);
        Node returns = DiscountedReturns.of(
                small, new Trajectory(small.constant(3), zero, zero), small.constant(8), small.constant(0.5f));
        assertEquals(7, new ReferenceExecutor().scalar(small.graph(), returns));
    }
}
