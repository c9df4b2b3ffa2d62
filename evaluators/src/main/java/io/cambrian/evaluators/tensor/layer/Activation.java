package io.cambrian.evaluators.tensor.layer;

import io.cambrian.evaluators.tensor.GraphBuilder;
import io.cambrian.evaluators.tensor.Node;

/** What stands between two layers. */
public enum Activation {
    /** max(x, 0). */
    RELU(true),
    /** tanh x. */
    TANH(false),
    /**
     * x where it is positive, e^x − 1 elsewhere (Clevert, Unterthiner and Hochreiter, "Fast and accurate deep network learning
     * by exponential linear units", ICLR 2016, with α = 1).
     */
    ELU(false);

    private final boolean idempotent;

    Activation(boolean idempotent) {
        this.idempotent = idempotent;
    }

    /** Whether φ(φ(x)) = φ(x), so that an identity layer after it, followed by φ again, changes nothing. */
    public boolean isIdempotent() {
        return idempotent;
    }

    /** The function of every number of {@code x}. */
    public Node apply(GraphBuilder graph, Node x) {
        return switch (this) {
            case RELU -> graph.relu(x);
            case TANH -> graph.tanh(x);
            case ELU -> elu(graph, x);
        };
    }

    /** The power is taken of the negative part alone, so it overflows for no x. */
    private static Node elu(GraphBuilder graph, Node x) {
        Node one = graph.constant(1);
        Node negative = graph.subtract(graph.exp(graph.minimum(x, graph.constant(0))), one);
        return graph.add(graph.relu(x), negative);
    }

    /** The function of one number, in double precision. */
    public double of(double x) {
        return switch (this) {
            case RELU -> Math.max(x, 0);
            case TANH -> StrictMath.tanh(x);
            case ELU -> x > 0 ? x : StrictMath.expm1(x);
        };
    }
}
