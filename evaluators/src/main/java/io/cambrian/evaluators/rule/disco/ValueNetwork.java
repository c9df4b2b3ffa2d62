package io.cambrian.evaluators.rule.disco;

import io.cambrian.evaluators.tensor.GraphBuilder;
import io.cambrian.evaluators.tensor.Leaf.Variable;
import io.cambrian.evaluators.tensor.Node;
import io.cambrian.evaluators.tensor.Variables;
import io.cambrian.evaluators.tensor.layer.Activation;
import io.cambrian.evaluators.tensor.layer.DenseLayer;
import io.cambrian.evaluators.tensor.layer.DenseStack;
import io.cambrian.evaluators.tensor.layer.Layer;
import io.cambrian.searchspace.random.CounterRandom;
import java.util.List;
import java.util.stream.Stream;

/**
 * The value function by which a rule is judged: rectified layers with a linear head. It belongs to the judge, so that a rule cannot
 * improve its judgement by spoiling it.
 *
 * @param features of a state
 * @param hidden widths of the layers
 */
record ValueNetwork(int features, List<Integer> hidden) implements Layer {

    private DenseStack stack() {
        return new DenseStack("judge", features, hidden, Activation.RELU);
    }

    private DenseLayer head() {
        return new DenseLayer("judge.value", stack().outputs(), 1);
    }

    @Override
    public List<Variable> parameters() {
        return Stream.concat(stack().parameters().stream(), head().parameters().stream())
                .toList();
    }

    /** v [1][column] of states [feature][column]. */
    Node apply(GraphBuilder graph, List<Node> parameters, Node states) {
        int ofStack = stack().parameters().size();
        Node h = stack().apply(graph, parameters.subList(0, ofStack), states);
        return head().apply(graph, parameters.subList(ofStack, parameters.size()), h);
    }

    @Override
    public void initialise(Variables variables, CounterRandom random) {
        stack().initialise(variables, random);
        head().initialise(variables, random);
    }
}
