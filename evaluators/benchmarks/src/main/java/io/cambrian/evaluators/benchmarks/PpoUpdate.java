package io.cambrian.evaluators.benchmarks;

import io.cambrian.evaluators.tensor.Axis;
import io.cambrian.evaluators.tensor.Executor;
import io.cambrian.evaluators.tensor.GraphBuilder;
import io.cambrian.evaluators.tensor.Node;
import io.cambrian.evaluators.tensor.Program;
import io.cambrian.evaluators.tensor.Shape;
import io.cambrian.evaluators.tensor.Variables;
import io.cambrian.evaluators.tensor.gradient.Gradient;
import io.cambrian.evaluators.tensor.optimiser.Adam;
import io.cambrian.evaluators.tensor.optimiser.GradientNorm;
import io.cambrian.searchspace.random.CounterRandom;
import java.util.ArrayList;
import java.util.List;

/**
 * One minibatch of proximal policy optimisation with separate networks for policy π and value V. With the ratio
 * ρ = π(a|s) / π_old(a|s), the advantage A, the return R and c(x, y) = min(max(x, y − ε), y + ε):
 *
 * <pre>
 * loss = − mean min(ρ·A, c(ρ, 1)·A)
 *        + ½·½ mean max((V − R)², (c(V, V_old) − R)²)
 *        − 0.01 mean entropy(π)
 * </pre>
 *
 * <p>Source: Schulman et al., "Proximal policy optimization algorithms", 2017, eq. 7 and 9, with the value clipping, the
 * limit of 0.5 on the norm of all gradients and Adam's ε = 10⁻⁵ of the authors' released code.
 *
 * @param policy from an observation to the logits of the actions
 * @param value from an observation to its value
 * @param batch members of the minibatch
 */
record PpoUpdate(DenseNetwork policy, DenseNetwork value, int batch) {

    static final String OBSERVATION = "observation";
    static final String LOSS = "loss";

    private static final String ACTION = "action";
    private static final String OLD_LOG_PROBABILITY = "old-log-probability";
    private static final String ADVANTAGE = "advantage";
    private static final String RETURN = "return";
    private static final String OLD_VALUE = "old-value";

    private static final float CLIP = 0.2f;
    private static final float VALUE_WEIGHT = 0.5f;
    private static final float ENTROPY_WEIGHT = 0.01f;
    private static final float GRADIENT_NORM = 0.5f;
    private static final float LEARNING_RATE = 2.5e-4f;
    private static final float ADAM_EPSILON = 1e-5f;

    /** Both networks forward and backward. */
    double flops() {
        return policy.learningFlops(batch) + value.learningFlops(batch);
    }

    private TanhNetwork policyNetwork() {
        return new TanhNetwork("policy", policy);
    }

    private TanhNetwork valueNetwork() {
        return new TanhNetwork("value", value);
    }

    private int actions() {
        return policy.widths().getLast();
    }

    /** On observations that are an input [feature][batch]. */
    Program program() {
        GraphBuilder graph = new GraphBuilder();
        return program(graph, graph.input(OBSERVATION, Shape.of(policy.widths().getFirst(), batch)));
    }

    /** On observations that are a node [feature][batch] of {@code graph}. */
    Program program(GraphBuilder graph, Node observation) {
        Node logPolicy = logSoftmax(graph, policyNetwork().apply(graph, observation));
        Node policyLoss = graph.negate(graph.mean(policyGain(graph, logPolicy)));
        Node valueLoss = graph.mean(valueError(graph, valueNetwork().apply(graph, observation)));
        Node entropy = graph.negate(graph.sum(graph.multiply(graph.exp(logPolicy), logPolicy), Axis.ROWS));
        Node loss = graph.subtract(
                graph.add(policyLoss, scaled(graph, 0.5f * VALUE_WEIGHT, valueLoss)),
                scaled(graph, ENTROPY_WEIGHT, graph.mean(entropy)));
        List<Node> parameters = new ArrayList<>(policyNetwork().parameters(graph));
        parameters.addAll(valueNetwork().parameters(graph));
        List<Node> gradients = GradientNorm.limited(graph, Gradient.of(graph, loss, parameters), GRADIENT_NORM);
        return Program.of(graph)
                .output(LOSS, loss)
                .updates(Adam.of(LEARNING_RATE, ADAM_EPSILON).step(graph, parameters, gradients))
                .build();
    }

    /** x − m − log Σ exp(x − m) with the greatest m of each column. */
    private static Node logSoftmax(GraphBuilder graph, Node x) {
        Node shifted = graph.subtract(x, graph.stopGradient(graph.maxOverRows(x)));
        return graph.subtract(shifted, graph.log(graph.sum(graph.exp(shifted), Axis.ROWS)));
    }

    /** min(ρ·A, c(ρ, 1)·A). */
    private Node policyGain(GraphBuilder graph, Node logPolicy) {
        Node logProbability = graph.gather(logPolicy, row(graph, ACTION));
        Node ratio = graph.exp(graph.subtract(logProbability, row(graph, OLD_LOG_PROBABILITY)));
        Node advantage = row(graph, ADVANTAGE);
        Node clipped = between(graph, ratio, 1f - CLIP, 1f + CLIP);
        return graph.minimum(graph.multiply(ratio, advantage), graph.multiply(clipped, advantage));
    }

    /** max((V − R)², (c(V, V_old) − R)²). */
    private Node valueError(GraphBuilder graph, Node values) {
        Node old = row(graph, OLD_VALUE);
        Node wanted = row(graph, RETURN);
        Node clipped = graph.add(old, between(graph, graph.subtract(values, old), -CLIP, CLIP));
        return graph.maximum(
                graph.square(graph.subtract(values, wanted)), graph.square(graph.subtract(clipped, wanted)));
    }

    private static Node between(GraphBuilder graph, Node x, float lowest, float highest) {
        return graph.minimum(graph.maximum(x, graph.constant(lowest)), graph.constant(highest));
    }

    private static Node scaled(GraphBuilder graph, float factor, Node x) {
        return graph.multiply(graph.constant(factor), x);
    }

    private Node row(GraphBuilder graph, String name) {
        return graph.input(name, Shape.of(1, batch));
    }

    /** Draws the weights of both networks. */
    void initialise(Variables variables) {
        policyNetwork().initialise(variables, new CounterRandom(5, 0));
        valueNetwork().initialise(variables, new CounterRandom(5, 1));
    }

    /** Makes up everything of a minibatch but the observations: about as likely actions as before, values near returns. */
    void fill(Executor executor) {
        CounterRandom random = new CounterRandom(6, 0);
        for (String name : List.of(ADVANTAGE, RETURN, OLD_VALUE)) {
            Numbers.fillUniform(executor.input(name), random);
        }
        float[] chosen = executor.input(ACTION);
        float[] old = executor.input(OLD_LOG_PROBABILITY);
        for (int i = 0; i < batch; i++) {
            chosen[i] = random.nextInt(actions());
            old[i] = (float) StrictMath.log(1.0 / actions()) + 0.2f * (2f * random.nextFloat() - 1f);
        }
    }
}
