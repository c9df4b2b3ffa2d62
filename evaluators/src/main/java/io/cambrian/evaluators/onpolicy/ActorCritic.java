package io.cambrian.evaluators.onpolicy;

import io.cambrian.evaluators.tensor.GraphBuilder;
import io.cambrian.evaluators.tensor.Leaf.Variable;
import io.cambrian.evaluators.tensor.Node;
import io.cambrian.evaluators.tensor.Variables;
import io.cambrian.evaluators.tensor.layer.DenseLayer;
import io.cambrian.evaluators.tensor.layer.DenseStack;
import io.cambrian.searchspace.random.CounterRandom;
import java.util.List;
import java.util.stream.Stream;

/**
 * The networks of an agent: a policy and an estimate of the value of states, each a stack of dense layers with a linear head.
 * With a shared torso both heads stand on the same stack.
 *
 * <p>Weights start orthogonal, with gain √2 in the stacks, 0.01 in the policy's head (so that it starts near uniform) and 1 in
 * the value's (Andrychowicz et al., "What matters for on-policy deep actor-critic methods?", ICLR 2021, §3.2).
 */
record ActorCritic(DenseStack policyStack, DenseLayer policyHead, DenseStack valueStack, DenseLayer valueHead) {

    private static final double POLICY_GAIN = 0.01;
    private static final double VALUE_GAIN = 1;

    static ActorCritic of(ActorCriticSettings settings, int observationSize, int policyOutputs) {
        DenseStack policy = stack(settings, settings.sharedTorso() ? "torso" : "policy", observationSize);
        DenseStack value = stack(settings, settings.sharedTorso() ? "torso" : "value", observationSize);
        return new ActorCritic(
                policy,
                new DenseLayer("policy.head", policy.outputs(), policyOutputs),
                value,
                new DenseLayer("value.head", value.outputs(), 1));
    }

    private static DenseStack stack(ActorCriticSettings settings, String name, int observationSize) {
        return new DenseStack(name, observationSize, settings.hidden(), settings.activation());
    }

    /** Names and shapes of all weights. */
    List<Variable> parameters() {
        return Stream.of(
                        policyStack.parameters(),
                        policyHead.parameters(),
                        valueStack.parameters(),
                        valueHead.parameters())
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    /** The policy's outputs [output][batch] for observations [feature][batch]. */
    Node policy(GraphBuilder graph, Node observations) {
        Node h = policyStack.apply(graph, policyStack.variables(graph), observations);
        return policyHead.apply(graph, policyHead.variables(graph), h);
    }

    /** The same [batch][output]: for few members of the batch. */
    Node policyRowByRow(GraphBuilder graph, Node observations) {
        Node h = policyStack.applyRowByRow(graph, policyStack.variables(graph), observations);
        return policyHead.applyRowByRow(
                graph, policyHead.variables(graph), h, policyStack.widths().isEmpty());
    }

    /** The values [1][batch] of observations [feature][batch]. */
    Node value(GraphBuilder graph, Node observations) {
        Node h = valueStack.apply(graph, valueStack.variables(graph), observations);
        return valueHead.apply(graph, valueHead.variables(graph), h);
    }

    /** Makes room for all weights, which are 0 then. */
    void declare(Variables variables) {
        for (Variable parameter : parameters()) {
            variables.declare(parameter.name(), parameter.shape());
        }
    }

    /** Draws fresh weights. */
    void initialise(Variables variables, CounterRandom random) {
        declare(variables);
        policyStack.initialise(variables, random);
        if (!valueStack.equals(policyStack)) {
            valueStack.initialise(variables, random);
        }
        policyHead.initialiseOrthogonally(variables, POLICY_GAIN, random);
        valueHead.initialiseOrthogonally(variables, VALUE_GAIN, random);
    }
}
