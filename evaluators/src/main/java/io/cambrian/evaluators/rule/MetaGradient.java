package io.cambrian.evaluators.rule;

import io.cambrian.evaluators.tensor.Axis;
import io.cambrian.evaluators.tensor.Gradient;
import io.cambrian.evaluators.tensor.GraphBuilder;
import io.cambrian.evaluators.tensor.Node;
import io.cambrian.evaluators.tensor.Operation.Variable;
import io.cambrian.evaluators.tensor.Program;
import io.cambrian.evaluators.tensor.optimiser.GradientNorm;
import io.cambrian.evaluators.tensor.optimiser.OptimiserState;
import io.cambrian.evaluators.tensor.optimiser.Sgd;
import io.cambrian.evaluators.tensor.optimiser.UnrolledUpdates;
import io.cambrian.evaluators.tensor.optimiser.UnrolledUpdates.Curvature;
import java.util.ArrayList;
import java.util.List;

/**
 * The gradient of what an agent achieves after K updates with respect to the rule η that it followed, for one agent and
 * recorded trajectories.
 *
 * <pre>
 * agent:  L(θ) = mean(π̂·ln π_θ(a|s)) + α_y·mean(KL(y_θ ‖ ŷ)),  K steps of plain descent with limited norm
 * rule:   J(η) = −mean(ln π_{θ_K}(a|s)·A) − β₀·H(π_{θ_K}) − β₁·mean_k H(y) + β₂·mean_k mean(π̂²) + β₃·mean_k mean(‖ŷ‖²)
 * </pre>
 *
 * <p>Actions and rewards are constants, and so is what the rule reads of the agent: no derivative goes through the inputs of
 * the update network. The advantages A of the last trajectory come from outside. The policy's entropy is that of the agent that
 * is judged; the other terms are averaged over the updates. GROOVE, §3 (see the package).
 *
 * <p>Inputs of the program, states and actions by their numbers: {@code states-k}, {@code actions-k}, {@code rewards-k}, {@code ends-k}, {@code last-states-k} for
 * k from 0 to K − 1, then {@code states-K}, {@code actions-K} and {@code advantages}. Outputs: {@value #LOSS}, and for each
 * parameter of the rule its gradient under the parameter's name. The agent's variables change to θ_K.
 *
 * @param settings sizes and coefficients
 */
public record MetaGradient(RuleSettings settings) {

    /** The output J. */
    public static final String LOSS = "meta-loss";

    /** How many trajectories: one for each update, one to judge. */
    public int trajectories() {
        return settings.updates() + 1;
    }

    /** The rule whose variables the program reads. */
    public UpdateNetwork rule() {
        return new UpdateNetwork(settings.predictions(), settings.hidden());
    }

    /** The program of one meta-gradient. */
    public Program program() {
        GraphBuilder graph = new GraphBuilder();
        Parts parts = write(graph);
        Program.Builder program = Program.of(graph).output(LOSS, parts.loss());
        List<Variable> parameters = rule().parameters();
        for (int i = 0; i < parameters.size(); i++) {
            program.output(parameters.get(i).name(), parts.gradients().get(i));
        }
        for (int i = 0; i < parts.before().size(); i++) {
            program.update(parts.before().get(i), parts.after().get(i));
        }
        return program.build();
    }

    /** J, ∂J/∂η, θ₀ and θ_K. */
    record Parts(Node loss, List<Node> gradients, List<Node> before, List<Node> after) {}

    Parts write(GraphBuilder graph) {
        List<Node> rule = rule().variables(graph);
        TabularAgent agent = new TabularAgent(settings);
        List<Node> before = agent.variables(graph);
        Sgd descent = new Sgd(settings.learningRate());
        List<Node> penalties = new ArrayList<>();
        UnrolledUpdates updates = UnrolledUpdates.of(
                graph,
                descent,
                OptimiserState.fresh(graph, descent, before),
                settings.updates(),
                (update, theta) -> innerLoss(graph, rule, update, theta, penalties),
                gradients -> GradientNorm.limited(graph, gradients, settings.gradientNormLimit()),
                Curvature.KEPT);
        List<Node> after = updates.last().parameters();
        Node mean = graph.multiply(
                penalties.stream().reduce(graph::add).orElseGet(() -> graph.constant(0)),
                graph.constant(1f / settings.updates()));
        Node loss = graph.add(judgement(graph, after), mean);
        return new Parts(loss, Gradient.of(graph, loss, rule), before, after);
    }

    /** L(θ) of one update; what the update adds to J goes to {@code penalties}. */
    private Node innerLoss(GraphBuilder graph, List<Node> rule, int update, List<Node> theta, List<Node> penalties) {
        TabularAgent agent = new TabularAgent(settings);
        Episode episode = Episode.inputs(graph, settings, update);
        Node chosen = graph.gather(agent.logPolicy(graph, theta, episode.states()), episode.actions());
        Node prediction = agent.logPrediction(graph, theta, episode.states());
        UpdateNetwork.Targets targets = rule().apply(
                        graph,
                        rule,
                        episode,
                        graph.reshape(graph.stopGradient(graph.exp(chosen)), settings.grid()),
                        graph.stopGradient(graph.exp(prediction)),
                        graph.stopGradient(graph.exp(agent.logPrediction(graph, theta, episode.lastStates()))));
        penalties.add(penalty(graph, prediction, targets));
        Node direction = graph.mean(graph.multiply(targets.direction(), chosen));
        Node excess = graph.subtract(prediction, targets.logPrediction());
        Node divergence = graph.mean(graph.sum(graph.multiply(graph.exp(prediction), excess), Axis.ROWS));
        return graph.add(direction, graph.multiply(graph.constant(settings.predictionWeight()), divergence));
    }

    private Node penalty(GraphBuilder graph, Node prediction, UpdateNetwork.Targets targets) {
        Node entropy = TabularAgent.entropy(graph, prediction);
        Node directions = graph.mean(graph.square(targets.direction()));
        Node lengths = graph.mean(graph.sum(graph.square(graph.exp(targets.logPrediction())), Axis.ROWS));
        Node targetsOnly = graph.add(
                graph.multiply(graph.constant(settings.policyTargetPenalty()), directions),
                graph.multiply(graph.constant(settings.predictionTargetPenalty()), lengths));
        return graph.subtract(targetsOnly, graph.multiply(graph.constant(settings.predictionEntropy()), entropy));
    }

    private Node judgement(GraphBuilder graph, List<Node> theta) {
        int last = settings.updates();
        Node states = Episode.states(graph, settings, last);
        Node logPolicy = new TabularAgent(settings).logPolicy(graph, theta, states);
        Node chosen = graph.gather(logPolicy, graph.input("actions-" + last, settings.flat()));
        Node achieved = graph.mean(graph.multiply(chosen, graph.input("advantages", settings.flat())));
        Node entropy = TabularAgent.entropy(graph, logPolicy);
        return graph.negate(graph.add(achieved, graph.multiply(graph.constant(settings.policyEntropy()), entropy)));
    }
}
