package io.cambrian.evaluators.chain;

import io.cambrian.evaluators.environment.behaviour.DiscountingChain;
import io.cambrian.evaluators.tensor.GraphBuilder;
import io.cambrian.evaluators.tensor.Node;
import io.cambrian.evaluators.tensor.Program;
import io.cambrian.evaluators.tensor.Program.Update;
import io.cambrian.evaluators.tensor.Shape;
import io.cambrian.evaluators.tensor.gradient.Gradient;
import io.cambrian.evaluators.tensor.layer.DenseLayer;
import io.cambrian.evaluators.tensor.layer.Softmax;
import io.cambrian.evaluators.tensor.optimiser.Adam;
import io.cambrian.evaluators.tensor.optimiser.OptimiserState;
import io.cambrian.evaluators.tensor.optimiser.Sgd;
import io.cambrian.evaluators.tensor.optimiser.UnrolledUpdates;
import io.cambrian.evaluators.tensor.optimiser.UnrolledUpdates.Curvature;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * One update of the policy on the chains and one of its discount, all expectations exact.
 *
 * <pre>
 * inner loss  L(θ; γ) = −(Σᵢ π(i)·ln π(i)·Aᵢ + c·H(π)) / 100,    Aᵢ = rᵢ + γ·v_γ(s′ᵢ) − v_γ(s)
 * outer loss  J(θ′)   = the same with                            Aᵢ = rᵢ + v(s′ᵢ) − v(s)
 * update      θ′ = θ − α·∂L/∂θ          meta-update: Adam on dJ/dw or dKL/dw
 * </pre>
 *
 * <p>v is v_γ or the undiscounted value, as {@link ChainValues} says. As if samples were averaged, the first π(i) is the frequency
 * of the action and has no derivative; neither have values, so γ acts only as the factor of the return (λ = 0).
 *
 * <p>The policy is linear in the observation (chain, step / 100), which is (−1, 0) in the first state. The other 99 states of an
 * episode offer no choice that matters: their advantages are the same for all actions. They are left out, and with them the
 * entropy bonus there.
 *
 * @param settings step sizes and the first discount
 * @param method how the discount is chosen
 */
record ChainProgram(ChainSettings settings, ChainMethod method) {

    /** The free number behind the discount. */
    static final String LOGIT = "discount.logit";
    /** The output γ of the update that was done. */
    static final String DISCOUNT = "discount";
    /** The output: the mean return of the policy after the update. */
    static final String RETURN = "return";

    private static final float META_EPSILON = 1e-8f;
    private static final DenseLayer POLICY = new DenseLayer("policy", 2, DiscountingChain.CHAINS);

    /** What is differentiated by the method, and what takes the place of the weights. */
    record Parts(Node metaLoss, Node logit, Node discount, OptimiserState next) {}

    Program program() {
        GraphBuilder graph = new GraphBuilder();
        Parts parts = write(graph);
        ChainExpectations chains = ChainExpectations.of(graph, settings.bonusChain());
        Node policy = Softmax.of(graph, logits(graph, parts.next().parameters()));
        Program.Builder program = Program.of(graph)
                .output(DISCOUNT, parts.discount())
                .output(RETURN, chains.expected(policy, chains.pays()))
                .updates(policyUpdates(graph, parts));
        return metaUpdates(graph, parts, program).build();
    }

    private static List<Update> policyUpdates(GraphBuilder graph, Parts parts) {
        List<Node> weights = POLICY.variables(graph);
        List<Update> updates = new ArrayList<>();
        for (int i = 0; i < weights.size(); i++) {
            updates.add(new Update(weights.get(i), parts.next().parameters().get(i)));
        }
        return updates;
    }

    private Program.Builder metaUpdates(GraphBuilder graph, Parts parts, Program.Builder program) {
        return switch (method) {
            case ChainMethod.Fixed none -> program;
            case ChainMethod.MetaGradient one -> program.updates(descend(graph, parts));
            case ChainMethod.Bootstrapped one -> program.updates(descend(graph, parts));
        };
    }

    private List<Update> descend(GraphBuilder graph, Parts parts) {
        List<Node> gradient = Gradient.of(graph, parts.metaLoss(), List.of(parts.logit()));
        return Adam.of(settings.metaLearningRate(), META_EPSILON).step(graph, List.of(parts.logit()), gradient);
    }

    Parts write(GraphBuilder graph) {
        Node logit = graph.variable(LOGIT, Shape.SCALAR);
        Node discount = graph.add(
                graph.constant((float) ChainSettings.LEAST_DISCOUNT),
                graph.multiply(graph.constant((float) ChainSettings.DISCOUNT_RANGE), graph.sigmoid(logit)));
        OptimiserState start = new OptimiserState(POLICY.variables(graph), List.of());
        OptimiserState updated = updated(graph, start, discount, 1);
        return switch (method) {
            case ChainMethod.Fixed none -> new Parts(graph.constant(0), logit, discount, updated);
            case ChainMethod.MetaGradient to ->
                new Parts(outerLoss(graph, updated.parameters(), discount, to.values()), logit, discount, updated);
            case ChainMethod.Bootstrapped to -> bootstrapped(graph, to, logit, discount, updated);
        };
    }

    /** The target has no derivative; the agent goes on from where the target took its last step. */
    private Parts bootstrapped(
            GraphBuilder graph, ChainMethod.Bootstrapped to, Node logit, Node discount, OptimiserState updated) {
        OptimiserState detached = stopped(graph, updated);
        OptimiserState ahead = updated(graph, detached, graph.stopGradient(discount), to.targetLength() - 1);
        Node outer = outerLoss(graph, ahead.parameters(), discount, to.values());
        List<Node> slopes = Gradient.of(graph, outer, ahead.parameters());
        OptimiserState target = descent().next(graph, ahead, slopes);
        Node logTarget = graph.stopGradient(Softmax.logarithm(graph, logits(graph, target.parameters())));
        Node logPolicy = Softmax.logarithm(graph, logits(graph, updated.parameters()));
        ChainExpectations chains = ChainExpectations.of(graph, settings.bonusChain());
        Node divergence = chains.expected(graph.exp(logTarget), graph.subtract(logTarget, logPolicy));
        return new Parts(divergence, logit, discount, ahead);
    }

    private static OptimiserState stopped(GraphBuilder graph, OptimiserState state) {
        return new OptimiserState(
                state.parameters().stream().map(graph::stopGradient).toList(), List.of());
    }

    private OptimiserState updated(GraphBuilder graph, OptimiserState start, Node discount, int updates) {
        return UnrolledUpdates.of(
                        graph,
                        descent(),
                        start,
                        updates,
                        (update, weights) -> innerLoss(graph, weights, discount),
                        UnaryOperator.identity(),
                        Curvature.KEPT)
                .last();
    }

    private Sgd descent() {
        return new Sgd(settings.learningRate());
    }

    private Node innerLoss(GraphBuilder graph, List<Node> weights, Node discount) {
        return loss(graph, weights, discount, graph.stopGradient(discount));
    }

    private Node outerLoss(GraphBuilder graph, List<Node> weights, Node discount, ChainValues values) {
        Node ofValues = switch (values) {
            case INNER -> graph.stopGradient(discount);
            case OUTER -> graph.constant(1);
        };
        return loss(graph, weights, graph.constant(1), ofValues);
    }

    /** The loss with returns r + {@code ofReturn}·v(s′), where v is discounted by {@code ofValues}. */
    private Node loss(GraphBuilder graph, List<Node> weights, Node ofReturn, Node ofValues) {
        ChainExpectations chains = ChainExpectations.of(graph, settings.bonusChain());
        Node logPolicy = Softmax.logarithm(graph, logits(graph, weights));
        Node policy = graph.exp(logPolicy);
        Node frequency = graph.stopGradient(policy);
        Node achieved = graph.add(chains.immediate(), graph.multiply(ofReturn, chains.successors(ofValues)));
        Node advantage = graph.subtract(achieved, chains.value(frequency, ofValues));
        Node gain = chains.expected(frequency, graph.multiply(logPolicy, advantage));
        Node negativeEntropy = chains.expected(policy, logPolicy);
        Node loss = graph.subtract(graph.multiply(graph.constant(settings.entropyWeight()), negativeEntropy), gain);
        return graph.multiply(graph.constant(1f / DiscountingChain.STEPS), loss);
    }

    private static Node logits(GraphBuilder graph, List<Node> weights) {
        Node observation = graph.concatenate(List.of(graph.constant(-1), graph.constant(0)));
        return POLICY.apply(graph, weights, observation);
    }
}
