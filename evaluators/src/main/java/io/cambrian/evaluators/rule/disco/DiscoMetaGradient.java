package io.cambrian.evaluators.rule.disco;

import io.cambrian.evaluators.learner.StateEncoding;
import io.cambrian.evaluators.rule.RuleParameters;
import io.cambrian.evaluators.tensor.Axis;
import io.cambrian.evaluators.tensor.GraphBuilder;
import io.cambrian.evaluators.tensor.Leaf.Variable;
import io.cambrian.evaluators.tensor.Node;
import io.cambrian.evaluators.tensor.Program;
import io.cambrian.evaluators.tensor.Shape;
import io.cambrian.evaluators.tensor.Variables;
import io.cambrian.evaluators.tensor.gradient.Gradient;
import io.cambrian.evaluators.tensor.layer.Softmax;
import io.cambrian.searchspace.rule.disco.DiscoRule;
import io.cambrian.searchspace.rule.disco.DiscoShape;
import java.util.ArrayList;
import java.util.List;

/**
 * The gradient of what an agent achieves after K updates with respect to the DiscoRL rule η that it followed, for one agent and
 * recorded trajectories.
 *
 * <pre>
 * agent: K times {@link AgentUpdate}, from the state that the variables hold
 * rule:  J(η) = −mean(ln π_{θ_K}(a|s)·A) − β₀·H(π_{θ_K}) − β₁·(H(y_{θ_K}) + H(z_{θ_K}))
 *               + mean_k(β₂·(mean(π̂)² + mean(ŷ)² + mean(ẑ)²) + β₃·KL(π⁻ ‖ π̂))
 * </pre>
 *
 * <p>A are advantages of the last stretch, from outside; the means of targets are those of logits, and π⁻ is held. Source: Oh,
 * Farquhar, Kemaev, Calian et al., Nature 648, 2025, methods; the coefficients are those of the released small-scale harness.
 *
 * <p>Inputs of the program: those of {@link StretchInputs} for k from 0 to K − 1, then {@code states-K}, {@code actions-K} and
 * {@value #ADVANTAGES}. Outputs: {@value #LOSS}, and for each parameter of the rule its gradient under the parameter's name. The
 * agent's variables change to those after K updates.
 *
 * @param encoding how states reach the agent
 * @param network of the agent
 * @param agent how it learns
 * @param shape of the rule
 * @param meta K and the coefficients
 */
record DiscoMetaGradient(
        StateEncoding encoding,
        AgentNetwork network,
        DiscoAgentSettings agent,
        DiscoShape shape,
        DiscoMetaSettings meta) {

    /** The output J. */
    static final String LOSS = "meta-loss";

    /** The input A, [1][step·copy]. */
    static final String ADVANTAGES = "advantages";

    /** The rule's parameters: one output each. */
    List<Variable> parameters() {
        return rule().parameters().all();
    }

    /** Writes a rule's weights into variables that the program has declared. */
    void load(Variables variables, DiscoRule rule) {
        RuleParameters.load(variables, rule);
    }

    /** The program of one meta-gradient. */
    Program program() {
        GraphBuilder graph = new GraphBuilder();
        Parts parts = write(graph);
        Program.Builder program = Program.of(graph).output(LOSS, parts.loss());
        rule().parameters().output(program, parts.gradients());
        return program.updates(parts.before().updates(parts.after())).build();
    }

    /** J, ∂J/∂η, and the agent before and after. */
    record Parts(Node loss, List<Node> gradients, AgentState before, AgentState after) {}

    Parts write(GraphBuilder graph) {
        List<Node> eta = rule().parameters().variables(graph);
        AgentState before = AgentState.ofVariables(graph, network, agent, shape.lifetime());
        AgentUpdate update = new AgentUpdate(network, encoding, agent);
        AgentState state = before;
        List<Node> penalties = new ArrayList<>();
        for (int k = 0; k < meta.updates(); k++) {
            AgentUpdate.Step step = update.follow(graph, rule(), eta, state, k);
            penalties.add(penalty(graph, step));
            state = step.after();
        }
        Node sum = penalties.stream().reduce(graph::add).orElseThrow();
        Node mean = graph.multiply(sum, graph.constant(1f / meta.updates()));
        Node loss = graph.add(judgement(graph, state.learner().parameters()), mean);
        return new Parts(loss, Gradient.of(graph, loss, eta), before, state);
    }

    private DiscoNetwork rule() {
        return new DiscoNetwork(shape);
    }

    private Node penalty(GraphBuilder graph, AgentUpdate.Step step) {
        DiscoNetwork.Targets targets = step.targets();
        Node means = graph.add(
                graph.square(graph.mean(targets.policy())),
                graph.add(graph.square(graph.mean(targets.state())), graph.square(graph.mean(targets.action()))));
        Node followed = Softmax.logarithm(
                graph, graph.stopGradient(step.experience().targetNow().policy()));
        Node divergence = Distributions.divergence(graph, followed, Softmax.logarithm(graph, targets.policy()));
        return graph.add(
                graph.multiply(means, graph.constant(meta.targetPenalty())),
                graph.multiply(divergence, graph.constant(meta.divergence())));
    }

    private Node judgement(GraphBuilder graph, List<Node> theta) {
        int last = meta.updates();
        int size = agent.stretchSize();
        Node states = encoding.states(graph, StretchInputs.STATES + last, size);
        Node actions = graph.input(StretchInputs.ACTIONS + last, Shape.of(1, size));
        AgentNetwork.Outputs outputs = network.apply(graph, theta, states);
        Node logPolicy = Softmax.logarithm(graph, outputs.policy());
        Node chosen = graph.gather(logPolicy, actions);
        Node achieved = graph.mean(graph.multiply(chosen, graph.input(ADVANTAGES, Shape.of(1, size))));
        Node entropy = Distributions.entropy(graph, logPolicy);
        Node ofState = Distributions.entropy(graph, Softmax.logarithm(graph, outputs.state()));
        Node ofAction = entropyOfTaken(graph, outputs.action(), actions);
        return graph.negate(graph.add(
                graph.add(achieved, graph.multiply(graph.constant(meta.policyEntropy()), entropy)),
                graph.multiply(graph.constant(meta.predictionEntropy()), graph.add(ofState, ofAction))));
    }

    /** The mean entropy of z over the actions that were taken. */
    private Node entropyOfTaken(GraphBuilder graph, Node action, Node actions) {
        PerAction all = new PerAction(graph, agent.stretchSize(), network.actions());
        Node logarithms = Softmax.logarithm(graph, action);
        Node entropies = graph.negate(graph.sum(graph.multiply(graph.exp(logarithms), logarithms), Axis.ROWS));
        return graph.mean(all.total(graph.multiply(entropies, all.taken(actions))));
    }
}
