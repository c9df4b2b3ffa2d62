package io.cambrian.evaluators.rule.lpg;

import io.cambrian.evaluators.tensor.GraphBuilder;
import io.cambrian.evaluators.tensor.Leaf.Variable;
import io.cambrian.evaluators.tensor.Node;
import io.cambrian.evaluators.tensor.Shape;
import io.cambrian.evaluators.tensor.Variables;
import io.cambrian.evaluators.tensor.layer.Activation;
import io.cambrian.evaluators.tensor.layer.DenseLayer;
import io.cambrian.evaluators.tensor.layer.DenseStack;
import io.cambrian.evaluators.tensor.layer.Layer;
import io.cambrian.searchspace.random.CounterRandom;
import java.util.List;
import java.util.stream.Stream;

/**
 * One network of an agent: rectified layers with a linear head, or without layers y = Wᵀ·x without bias, which is a table where
 * x is one-hot. A bias would move all states of a table at once.
 *
 * @param name begins the names of the parameters
 * @param inputs rows of x
 * @param hidden widths of the layers
 * @param outputs rows of y
 */
record AgentNetwork(String name, int inputs, List<Integer> hidden, int outputs) implements Layer {

    private DenseStack stack() {
        return new DenseStack(name, inputs, hidden, Activation.RELU);
    }

    private DenseLayer head() {
        return new DenseLayer(name + ".head", stack().outputs(), outputs);
    }

    @Override
    public List<Variable> parameters() {
        return hidden.isEmpty()
                ? List.of(new Variable(name, Shape.of(inputs, outputs)))
                : Stream.concat(stack().parameters().stream(), head().parameters().stream())
                        .toList();
    }

    /** y [outputs][batch] of x [inputs][batch]. */
    Node apply(GraphBuilder graph, List<Node> parameters, Node x) {
        if (hidden.isEmpty()) {
            return graph.product(parameters.getFirst(), true, x, false);
        }
        int ofStack = stack().parameters().size();
        Node h = stack().apply(graph, parameters.subList(0, ofStack), x);
        return head().apply(graph, parameters.subList(ofStack, parameters.size()), h);
    }

    /** Tables uniform with variance 1 / inputs, so that fresh policies are nearly uniform; layers as their own kinds say. */
    @Override
    public void initialise(Variables variables, CounterRandom random) {
        if (!hidden.isEmpty()) {
            stack().initialise(variables, random);
            head().initialise(variables, random);
            return;
        }
        float bound = (float) Math.sqrt(3.0 / inputs);
        float[] table = variables.values(name);
        for (int i = 0; i < table.length; i++) {
            table[i] = bound * (2f * random.nextFloat() - 1f);
        }
    }
}
