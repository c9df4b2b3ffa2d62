package io.cambrian.evaluators.tensor.layer;

import io.cambrian.evaluators.tensor.GraphBuilder;
import io.cambrian.evaluators.tensor.Node;

/** What stands between two layers. */
public enum Activation {
    /** max(x, 0). */
    RELU,
    /** tanh x. */
    TANH;

    /** The function of every number of {@code x}. */
    public Node apply(GraphBuilder graph, Node x) {
        return switch (this) {
            case RELU -> graph.relu(x);
            case TANH -> graph.tanh(x);
        };
    }
}
