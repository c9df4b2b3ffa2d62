package io.cambrian.evaluators.selftuning;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import io.cambrian.evaluators.tensor.GraphBuilder;
import io.cambrian.evaluators.tensor.Node;
import io.cambrian.evaluators.tensor.ReferenceExecutor;
import io.cambrian.evaluators.tensor.Shape;
import org.junit.jupiter.api.Test;

/** Returns of one copy in four steps against hand-written recursions. */
class ReturnsTest {

    private static final double[] REWARDS = {1, -2, 0.5, 3};
    private static final double[] VALUES = {0.3, -0.4, 0.7, 0.2};
    private static final double LAST = 1.5;
    private static final double[] RATIOS = {0.5, 1.7, 2.2, 0.9};
    private static final float DISCOUNT = 0.75f;
    private static final float LAMBDA = 0.5f;
    private static final float RATIO_LEAK = 0.75f;
    private static final float TRACE_LEAK = 0.25f;
    private static final Shape GRID = Shape.of(4, 1);

    private final GraphBuilder graph = new GraphBuilder();
    private final RolloutNodes rollout = new RolloutNodes(
            graph.input("states", Shape.of(1, 4)),
            graph.input("last-states", Shape.SCALAR),
            graph.input("actions", Shape.of(1, 4)),
            graph.input("rewards", GRID),
            graph.input("terminated", GRID),
            graph.input("truncated", GRID),
            graph.input("behaviour", Shape.of(1, 4)));
    private final Returns.Values values =
            Returns.Values.of(graph, graph.input("values", GRID), graph.input("last", Shape.SCALAR));

    private double[] evaluate(Node node, double[] terminated, double[] truncated) {
        double[][] all = new ReferenceExecutor()
                .set("states", new double[4])
                .set("last-states", 0)
                .set("actions", new double[4])
                .set("behaviour", new double[4])
                .set("rewards", REWARDS)
                .set("values", VALUES)
                .set("last", LAST)
                .set("ratios", RATIOS)
                .set("terminated", terminated)
                .set("truncated", truncated)
                .evaluate(graph.graph());
        return all[node.index()];
    }

    @Test
    void endsCutReturnsAndStepsOutOfTimeTeachNothing() {
        Returns returns = Returns.onPolicy(graph, rollout, values, graph.constant(DISCOUNT), graph.constant(LAMBDA));
        double[] none = new double[4];
        double[] atSecond = {0, 1, 0, 0};

        double g3 = 3 + DISCOUNT * LAST;
        double g2 = 0.5 + DISCOUNT * ((1 - LAMBDA) * 0.2 + LAMBDA * g3);
        double g1 = -2 + DISCOUNT * ((1 - LAMBDA) * 0.7 + LAMBDA * g2);
        double g0 = 1 + DISCOUNT * ((1 - LAMBDA) * -0.4 + LAMBDA * g1);
        assertArrayEquals(new double[] {g0, g1, g2, g3}, evaluate(returns.targets(), none, none), 1e-12);

        double beforeEnd = 1 + DISCOUNT * ((1 - LAMBDA) * -0.4 + LAMBDA * -2);
        assertArrayEquals(new double[] {beforeEnd, -2, g2, g3}, evaluate(returns.targets(), atSecond, none), 1e-12);

        double beforeTime = 1 + DISCOUNT * -0.4;
        assertArrayEquals(
                new double[] {beforeTime - 0.3, 0, g2 - 0.7, g3 - 0.2},
                evaluate(returns.advantages(), none, atSecond),
                1e-12);
    }

    @Test
    void leakyRatiosLetThroughPartOfWhatIsCut() {
        Returns returns = Returns.offPolicy(
                graph,
                rollout,
                values,
                graph.input("ratios", Shape.of(1, 4)),
                graph.constant(DISCOUNT),
                graph.constant(LAMBDA),
                graph.constant(RATIO_LEAK),
                graph.constant(TRACE_LEAK));
        double[] targets = new double[4];
        double[] advantages = new double[4];
        double ahead = LAST;
        double excess = 0;
        for (int t = 3; t >= 0; t--) {
            double rho = (1 - RATIO_LEAK) * RATIOS[t] + RATIO_LEAK * Math.min(1, RATIOS[t]);
            double c = (1 - TRACE_LEAK) * RATIOS[t] + TRACE_LEAK * Math.min(1, RATIOS[t]);
            double next = t == 3 ? LAST : VALUES[t + 1];
            advantages[t] = rho * (REWARDS[t] + DISCOUNT * ahead - VALUES[t]);
            targets[t] = VALUES[t] + rho * (REWARDS[t] + DISCOUNT * next - VALUES[t]) + DISCOUNT * LAMBDA * c * excess;
            ahead = targets[t];
            excess = targets[t] - VALUES[t];
        }
        assertArrayEquals(targets, evaluate(returns.targets(), new double[4], new double[4]), 1e-7);
        assertArrayEquals(advantages, evaluate(returns.advantages(), new double[4], new double[4]), 1e-7);
    }
}
