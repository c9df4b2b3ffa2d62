package io.cambrian.evaluators.onpolicy;

import io.cambrian.evaluators.environment.ActionSpace;
import io.cambrian.evaluators.tensor.Axis;
import io.cambrian.evaluators.tensor.GraphBuilder;
import io.cambrian.evaluators.tensor.Leaf.Variable;
import io.cambrian.evaluators.tensor.Node;
import io.cambrian.evaluators.tensor.Shape;
import java.util.List;

/**
 * Vectors of numbers: independent normal distributions whose means are the network's outputs and whose deviations σ are
 * learnt but the same in all states. They are numbers for a range from −1 to 1, which {@link #scaled} stretches to the
 * bounds of the space; what lies beyond them is cut off when the action is done, not in the distribution.
 */
record DiagonalGaussian(ActionSpace.Box space) implements ActionDistribution {

    static final String LOG_DEVIATION = "policy.log-deviation";

    /** ½·ln 2π. */
    private static final float HALF_LOG_TWO_PI = 0.9189385332f;

    @Override
    public int outputs() {
        return space.size();
    }

    @Override
    public int actionNumbers() {
        return space.size();
    }

    /** ln σ [number][1], 0 at the start. */
    @Override
    public List<Variable> parameters() {
        return List.of(new Variable(LOG_DEVIATION, Shape.of(space.size(), 1)));
    }

    static Node logDeviation(GraphBuilder graph, int numbers) {
        return graph.variable(LOG_DEVIATION, Shape.of(numbers, 1));
    }

    /** Σ −½·((a − μ)/σ)² − ln σ − ½·ln 2π. */
    @Override
    public Node logProbability(GraphBuilder graph, Node means, Node actions) {
        Node logDeviation = logDeviation(graph, space.size());
        Node distance = graph.multiply(graph.subtract(actions, means), graph.exp(graph.negate(logDeviation)));
        Node density = graph.subtract(
                graph.multiply(graph.constant(-0.5f), graph.square(distance)),
                graph.add(logDeviation, graph.constant(HALF_LOG_TWO_PI)));
        return graph.sum(density, Axis.ROWS);
    }

    /** Σ ln σ + ½ + ½·ln 2π. */
    @Override
    public Node entropy(GraphBuilder graph, Node means) {
        return graph.sum(
                graph.add(logDeviation(graph, space.size()), graph.constant(0.5f + HALF_LOG_TWO_PI)), Axis.ALL);
    }

    /** The logarithm of the density of one number that lies {@code distance} deviations from its mean. */
    static float logDensity(float distance, float logDeviation) {
        return -0.5f * distance * distance - (logDeviation + HALF_LOG_TWO_PI);
    }

    /** What is done when {@code x} is chosen for one number of an action. */
    float scaled(int number, float x) {
        float low = space.low().get(number);
        float high = space.high().get(number);
        if (Float.isInfinite(low) || Float.isInfinite(high)) {
            return x;
        }
        return low + 0.5f * (Math.clamp(x, -1f, 1f) + 1f) * (high - low);
    }
}
