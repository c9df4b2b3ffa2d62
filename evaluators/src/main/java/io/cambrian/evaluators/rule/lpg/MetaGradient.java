package io.cambrian.evaluators.rule.lpg;

import io.cambrian.evaluators.learner.StateEncoding;
import io.cambrian.evaluators.rule.RuleParameters;
import io.cambrian.evaluators.rule.lpg.MetaSettings.RuleInputs;
import io.cambrian.evaluators.tensor.Axis;
import io.cambrian.evaluators.tensor.GraphBuilder;
import io.cambrian.evaluators.tensor.Layout;
import io.cambrian.evaluators.tensor.Leaf.Variable;
import io.cambrian.evaluators.tensor.Node;
import io.cambrian.evaluators.tensor.Program;
import io.cambrian.evaluators.tensor.Variables;
import io.cambrian.evaluators.tensor.gradient.Gradient;
import io.cambrian.evaluators.tensor.optimiser.GradientNorm;
import io.cambrian.evaluators.tensor.optimiser.OptimiserState;
import io.cambrian.searchspace.rule.lpg.LpgRule;
import io.cambrian.searchspace.rule.lpg.LpgShape;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * The gradient of what an agent achieves after K updates with respect to the rule η that it followed, for one agent and
 * recorded trajectories.
 *
 * <pre>
 * agent:  θ_{k+1} = a step of its optimiser along −∂L(θ_k)/∂θ_k, of limited norm      L: see {@link RuleObjective}
 * rule:   J(η) = −mean(ln π_{θ_K}(a|s)·A) − β₀·H(π_{θ_K}) − β₁·mean_k H(y) + β₂·mean_k mean(π̂²) + β₃·mean_k mean(‖ŷ‖²)
 * </pre>
 *
 * <p>Actions and rewards are constants, and so is what the rule reads of the agent, unless the settings say otherwise. The
 * advantages A of the last trajectory come from outside. The policy's entropy is that of the agent that is judged; the other
 * terms are averaged over the updates. GROOVE, §3 (see the package).
 *
 * <p>Inputs of the program: {@code states-k}, {@code actions-k}, {@code rewards-k}, {@code ends-k}, {@code last-states-k} and, for
 * rules that see it, {@code age-k} for k from 0 to K − 1, then {@code states-K}, {@code actions-K} and {@value #ADVANTAGES}.
 * Outputs: {@value #LOSS}, and for each parameter of the rule its gradient under the parameter's name. The agent's variables
 * change to θ_K.
 *
 * @param networks of the agent
 * @param agent how it learns
 * @param shape of the rule
 * @param meta K and the coefficients
 */
public record MetaGradient(AgentNetworks networks, AgentSettings agent, LpgShape shape, MetaSettings meta) {

    /** The output J. */
    public static final String LOSS = "meta-loss";

    /** The input A, [1][step·copy]. */
    public static final String ADVANTAGES = "advantages";

    /**
     * For agents that see one of so many states.
     *
     * @param states rows of the agent's tables
     * @param actions columns of the policy's table
     */
    public static MetaGradient tabular(
            int states, int actions, AgentSettings agent, LpgShape shape, MetaSettings meta) {
        StateEncoding encoding = new StateEncoding(states, OptionalInt.of(1));
        return new MetaGradient(
                new AgentNetworks(encoding, agent.hidden(), actions, shape.predictions()), agent, shape, meta);
    }

    /** The rule's parameters: one output each. */
    public List<Variable> parameters() {
        return rule().parameters().all();
    }

    /** Writes a rule's weights into variables that the program has declared. */
    public void load(Variables variables, LpgRule rule) {
        RuleParameters.load(variables, rule);
    }

    /** The program of one meta-gradient. */
    public Program program() {
        GraphBuilder graph = new GraphBuilder();
        Parts parts = write(graph);
        Program.Builder program = Program.of(graph).output(LOSS, parts.loss());
        rule().parameters().output(program, parts.gradients());
        return program.updates(OptimiserState.updates(parts.before(), parts.after()))
                .build();
    }

    /** J, ∂J/∂η, and the agent before and after. */
    record Parts(Node loss, List<Node> gradients, OptimiserState before, OptimiserState after) {}

    Parts write(GraphBuilder graph) {
        List<Node> eta = rule().parameters().variables(graph);
        OptimiserState before = OptimiserState.ofVariables(graph, agent.optimiser(), networks.theta(graph));
        OptimiserState state = before;
        List<Node> penalties = new ArrayList<>();
        for (int update = 0; update < meta.updates(); update++) {
            List<Node> theta = followed() ? aliases(graph, state.parameters()) : state.parameters();
            RuleObjective.Loss loss = new RuleObjective(networks, agent, rule())
                    .of(graph, eta, theta, state.parameters(), meta.inputs(), update);
            List<Node> gradients =
                    GradientNorm.limited(graph, Gradient.of(graph, loss.value(), theta), agent.gradientNormLimit());
            penalties.add(penalty(graph, loss));
            state = agent.optimiser().next(graph, state, gradients);
        }
        Node sum = penalties.stream().reduce(graph::add).orElseThrow();
        Node mean = graph.multiply(sum, graph.constant(1f / meta.updates()));
        Node loss = graph.add(judgement(graph, state.parameters()), mean);
        return new Parts(loss, Gradient.of(graph, loss, eta), before, state);
    }

    private LpgNetwork rule() {
        return new LpgNetwork(shape);
    }

    private boolean followed() {
        return meta.inputs() == RuleInputs.FOLLOWED;
    }

    /** Nodes of their own for the agent's gradient, so that it does not go through what the rule reads. */
    private static List<Node> aliases(GraphBuilder graph, List<Node> parameters) {
        return parameters.stream()
                .map(parameter -> graph.add(new Layout.Reshape(parameter, parameter.shape())))
                .toList();
    }

    private Node penalty(GraphBuilder graph, RuleObjective.Loss loss) {
        MetaSettings.Regularisation weights = meta.regularisation();
        Node entropy = AgentNetworks.entropy(graph, loss.logPrediction());
        Node directions = graph.mean(graph.square(loss.targets().direction()));
        Node predictions = graph.exp(loss.targets().logPrediction());
        Node lengths = graph.mean(graph.sum(graph.square(predictions), Axis.ROWS));
        Node targetsOnly = graph.add(
                graph.multiply(graph.constant(weights.policyTargetPenalty()), directions),
                graph.multiply(graph.constant(weights.predictionTargetPenalty()), lengths));
        return graph.subtract(targetsOnly, graph.multiply(graph.constant(weights.predictionEntropy()), entropy));
    }

    private Node judgement(GraphBuilder graph, List<Node> theta) {
        int last = meta.updates();
        Node states = StretchInputs.states(graph, networks.encoding(), agent, last);
        Node logPolicy = networks.logPolicy(graph, theta, states);
        Node chosen = graph.gather(logPolicy, StretchInputs.actions(graph, agent, last));
        Node advantages = graph.input(ADVANTAGES, StretchInputs.flat(agent));
        Node achieved = graph.mean(graph.multiply(chosen, advantages));
        Node entropy = AgentNetworks.entropy(graph, logPolicy);
        return graph.negate(graph.add(
                achieved, graph.multiply(graph.constant(meta.regularisation().policyEntropy()), entropy)));
    }
}
