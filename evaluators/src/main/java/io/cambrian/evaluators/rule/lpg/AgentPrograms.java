package io.cambrian.evaluators.rule.lpg;

import io.cambrian.evaluators.rule.ProgramActing;
import io.cambrian.evaluators.rule.lpg.MetaSettings.RuleInputs;
import io.cambrian.evaluators.tensor.GraphBuilder;
import io.cambrian.evaluators.tensor.Node;
import io.cambrian.evaluators.tensor.Program;
import io.cambrian.evaluators.tensor.gradient.Gradient;
import io.cambrian.evaluators.tensor.optimiser.GradientNorm;
import io.cambrian.evaluators.tensor.returns.DiscountedReturns;
import io.cambrian.evaluators.tensor.returns.GeneralisedAdvantage;
import io.cambrian.evaluators.tensor.returns.Trajectory;
import io.cambrian.searchspace.rule.lpg.LpgShape;
import java.util.List;

/**
 * The programs of an agent that lives under a rule: act, learn by a learned rule or by a policy gradient, learn values.
 *
 * @param networks of the agent
 * @param settings how it learns
 */
record AgentPrograms(AgentNetworks networks, AgentSettings settings) {

    static final String STATES = ProgramActing.STATES;
    static final String POLICY = ProgramActing.POLICY;
    static final String ADVANTAGES = "advantages";
    static final String SUCCESSORS = "successors";
    static final String REWARDS = "rewards";
    static final String TERMINATED = "terminated";
    static final String TRUNCATED = "truncated";

    /** Keeps advantages finite that are all equal. */
    private static final float DEVIATION_FLOOR = 1e-8f;

    /** States [feature][copy] to ln π [action][copy]. */
    Program act(int copies) {
        GraphBuilder graph = new GraphBuilder();
        Node states = networks.encoding().states(graph, STATES, copies);
        Node policy = networks.logPolicy(graph, networks.policy().variables(graph), states);
        return Program.of(graph).output(POLICY, policy).build();
    }

    /** One update under a learned rule, of which the inputs are those of update 0 in a {@link MetaGradient}. */
    Program follow(LpgShape shape) {
        GraphBuilder graph = new GraphBuilder();
        LpgNetwork rule = new LpgNetwork(shape);
        List<Node> theta = networks.theta(graph);
        RuleObjective objective = new RuleObjective(networks, settings, rule);
        Node loss = objective
                .of(graph, rule.parameters().variables(graph), theta, theta, RuleInputs.HELD, 0)
                .value();
        return Program.of(graph)
                .updates(settings.optimiser().step(graph, theta, limited(graph, loss, theta)))
                .build();
    }

    /** One update that descends −mean(ln π(a|s)·A) − e·mean H(π). */
    Program ascend(double entropyWeight) {
        GraphBuilder graph = new GraphBuilder();
        List<Node> policy = networks.policy().variables(graph);
        Node states = StretchInputs.states(graph, networks.encoding(), settings, 0);
        Node logPolicy = networks.logPolicy(graph, policy, states);
        Node chosen = graph.gather(logPolicy, StretchInputs.actions(graph, settings, 0));
        Node gain = graph.mean(graph.multiply(chosen, graph.input(ADVANTAGES, StretchInputs.flat(settings))));
        Node entropy = graph.multiply(graph.constant((float) entropyWeight), AgentNetworks.entropy(graph, logPolicy));
        Node loss = graph.negate(graph.add(gain, entropy));
        return Program.of(graph)
                .updates(settings.optimiser().step(graph, policy, limited(graph, loss, policy)))
                .build();
    }

    /** Generalised advantages of mean 0 and deviation 1, and one step of the values towards the λ-returns. */
    Program bootstrapped(double discount, double lambda) {
        return values(
                (graph, trajectory, now, next) -> GeneralisedAdvantage.of(
                        graph, trajectory, now, next, graph.constant((float) discount), graph.constant((float) lambda)),
                true);
    }

    /** G − v(s) with the discounted rewards G of the stretch, and one step of the values towards G. */
    Program withoutBootstrapping(double discount) {
        return values(
                (graph, trajectory, now, next) -> {
                    Node nothing = graph.zeros(StretchInputs.grid(settings));
                    Node returns = DiscountedReturns.of(graph, trajectory, nothing, graph.constant((float) discount));
                    return graph.subtract(returns, now);
                },
                false);
    }

    @FunctionalInterface
    private interface Estimate {
        Node advantages(GraphBuilder graph, Trajectory trajectory, Node values, Node nextValues);
    }

    private Program values(Estimate estimate, boolean normalised) {
        GraphBuilder graph = new GraphBuilder();
        List<Node> parameters = networks.value().variables(graph);
        Node now = values(graph, parameters, STATES);
        Node next = values(graph, parameters, SUCCESSORS);
        Trajectory trajectory = new Trajectory(
                graph.input(REWARDS, StretchInputs.grid(settings)),
                graph.input(TERMINATED, StretchInputs.grid(settings)),
                graph.input(TRUNCATED, StretchInputs.grid(settings)));
        Node advantages = estimate.advantages(graph, trajectory, now, next);
        Node wanted = graph.stopGradient(graph.add(advantages, now));
        Node error = graph.mean(graph.square(graph.subtract(now, wanted)));
        return Program.of(graph)
                .output(ADVANTAGES, normalised ? normalised(graph, advantages) : advantages)
                .updates(settings.criticOptimiser().step(graph, parameters, limited(graph, error, parameters)))
                .build();
    }

    private Node values(GraphBuilder graph, List<Node> parameters, String input) {
        Node states = networks.encoding().states(graph, input, settings.stretchSize());
        return graph.reshape(networks.value().apply(graph, parameters, states), StretchInputs.grid(settings));
    }

    private List<Node> limited(GraphBuilder graph, Node loss, List<Node> parameters) {
        return GradientNorm.limited(graph, Gradient.of(graph, loss, parameters), settings.gradientNormLimit());
    }

    /** (A − mean) / (deviation + 10⁻⁸). */
    private static Node normalised(GraphBuilder graph, Node advantages) {
        Node centred = graph.subtract(advantages, graph.mean(advantages));
        Node deviation = graph.sqrt(graph.mean(graph.square(centred)));
        return graph.divide(centred, graph.add(deviation, graph.constant(DEVIATION_FLOOR)));
    }
}
