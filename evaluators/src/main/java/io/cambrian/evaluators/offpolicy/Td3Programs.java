package io.cambrian.evaluators.offpolicy;

import io.cambrian.evaluators.experience.TransitionLayout;
import io.cambrian.evaluators.tensor.GraphBuilder;
import io.cambrian.evaluators.tensor.Leaf.Variable;
import io.cambrian.evaluators.tensor.Node;
import io.cambrian.evaluators.tensor.Program;
import io.cambrian.evaluators.tensor.Shape;
import io.cambrian.evaluators.tensor.gradient.Gradient;
import io.cambrian.evaluators.tensor.optimiser.Adam;
import java.util.List;

/**
 * The programs of TD3: act, teach the critics, teach the policy, let the targets follow.
 *
 * <pre>
 * a' = clip(π'(s') + clip(σ·ε, −c, c), −1, 1)              y = r + γ·min(Q₁'(s', a'), Q₂'(s', a')), or r at an end
 * critics follow the gradient of   mean (Q₁(s, a) − y)² + mean (Q₂(s, a) − y)²
 * the policy follows that of       − mean Q₁(s, π(s))
 * targets follow by                w' ← (1 − τ)·w' + τ·w
 * </pre>
 */
final class Td3Programs {

    static final String STATE = "state";
    static final String ACTION = "action";
    static final String REWARD = "reward";
    static final String CONTINUATION = "continuation";
    static final String NEXT_STATE = "next-state";
    static final String SMOOTHING = "smoothing";
    static final String LOSS = "loss";

    /** From so many copies on, acting has a copy in each lane; below, a feature. */
    private static final int COPIES_FOR_LANES = 16;

    private final Td3Settings settings;
    private final TransitionLayout layout;
    private final Td3Networks online;
    private final Td3Networks target;

    Td3Programs(Td3Settings settings, TransitionLayout layout) {
        this.settings = settings;
        this.layout = layout;
        this.online = Td3Networks.of(settings.actor(), settings.critics(), layout, "online");
        this.target = Td3Networks.of(settings.actor(), settings.critics(), layout, "target");
    }

    /** The networks that learn and act. */
    Td3Networks online() {
        return online;
    }

    /** States [feature][copy] to actions [number][copy]. */
    Program act(int copies) {
        GraphBuilder graph = new GraphBuilder();
        Node state = graph.input(STATE, Shape.of(layout.features(), copies));
        Node action = copies >= COPIES_FOR_LANES ? online.policy(graph, state) : online.policyRowByRow(graph, state);
        return Program.of(graph).output(ACTION, action).build();
    }

    /** One Adam step of both critics. The smoothing is given as standard normal numbers ε [number][batch]. */
    Program teachCritics() {
        GraphBuilder graph = new GraphBuilder();
        Node state = state(graph, STATE);
        Node action = graph.input(ACTION, Shape.of(layout.actionNumbers(), settings.batchSize()));
        Node wanted = wanted(graph);
        Node loss = graph.add(
                error(graph, Td3Networks.value(graph, online.critic1(), state, action), wanted),
                error(graph, Td3Networks.value(graph, online.critic2(), state, action), wanted));
        return step(graph, loss, "critics", online.criticParameters(), settings.criticLearningRate());
    }

    /** One Adam step of the policy. The critic that it climbs stays as it is. */
    Program teachActor() {
        GraphBuilder graph = new GraphBuilder();
        Node state = state(graph, STATE);
        Node value = Td3Networks.value(graph, online.critic1(), state, online.policy(graph, state));
        Node loss = graph.negate(graph.mean(value));
        return step(graph, loss, "actor", online.actor().parameters(), settings.actorLearningRate());
    }

    /** All target networks go a share of the way; with share 1 they become equal. */
    Program followOnline(double share) {
        GraphBuilder graph = new GraphBuilder();
        Node moved = graph.constant((float) share);
        Node kept = graph.constant((float) (1 - share));
        List<Node> from = variables(graph, online.parameters());
        List<Node> to = variables(graph, target.parameters());
        Program.Builder program = Program.of(graph);
        for (int i = 0; i < from.size(); i++) {
            Node next = graph.add(graph.multiply(to.get(i), kept), graph.multiply(from.get(i), moved));
            program.update(to.get(i), next);
        }
        return program.build();
    }

    /** y [1][batch], from the target networks alone. */
    private Node wanted(GraphBuilder graph) {
        Node nextState = state(graph, NEXT_STATE);
        Node nextAction = smoothed(graph, target.policy(graph, nextState));
        Node lesser = graph.minimum(
                Td3Networks.value(graph, target.critic1(), nextState, nextAction),
                Td3Networks.value(graph, target.critic2(), nextState, nextAction));
        Shape row = Shape.of(1, settings.batchSize());
        Node discount = graph.multiply(graph.input(CONTINUATION, row), graph.constant((float) settings.discount()));
        return graph.add(graph.input(REWARD, row), graph.multiply(discount, lesser));
    }

    private Node smoothed(GraphBuilder graph, Node action) {
        TargetSmoothing smoothing = settings.smoothing();
        Node normal = graph.input(SMOOTHING, action.shape());
        Node noise = graph.multiply(normal, graph.constant((float) smoothing.deviation()));
        Node limited = within(graph, noise, (float) smoothing.limit());
        return within(graph, graph.add(action, limited), 1);
    }

    private static Node within(GraphBuilder graph, Node x, float limit) {
        return graph.minimum(graph.maximum(x, graph.constant(-limit)), graph.constant(limit));
    }

    private static Node error(GraphBuilder graph, Node value, Node wanted) {
        return graph.mean(graph.square(graph.subtract(value, wanted)));
    }

    private Program step(GraphBuilder graph, Node loss, String group, List<Variable> learning, double learningRate) {
        List<Node> parameters = variables(graph, learning);
        Adam adam = Adam.of((float) learningRate, (float) settings.adamEpsilon());
        return Program.of(graph)
                .output(LOSS, loss)
                .updates(adam.step(graph, group, parameters, Gradient.of(graph, loss, parameters)))
                .build();
    }

    private Node state(GraphBuilder graph, String input) {
        return graph.input(input, Shape.of(layout.features(), settings.batchSize()));
    }

    private static List<Node> variables(GraphBuilder graph, List<Variable> all) {
        return all.stream()
                .map(variable -> graph.variable(variable.name(), variable.shape()))
                .toList();
    }
}
