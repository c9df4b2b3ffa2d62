package io.cambrian.evaluators.onpolicy;

import io.cambrian.evaluators.learner.StateEncoding;
import io.cambrian.evaluators.tensor.GraphBuilder;
import io.cambrian.evaluators.tensor.Node;
import io.cambrian.evaluators.tensor.Program;
import io.cambrian.evaluators.tensor.Shape;
import io.cambrian.evaluators.tensor.gradient.Gradient;
import io.cambrian.evaluators.tensor.layer.Softmax;
import io.cambrian.evaluators.tensor.optimiser.Adam;
import io.cambrian.evaluators.tensor.optimiser.GradientNorm;
import io.cambrian.evaluators.tensor.returns.GeneralisedAdvantage;
import io.cambrian.evaluators.tensor.returns.Trajectory;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * The programs of an actor-critic agent: choose, estimate values, estimate advantages, learn from a minibatch.
 *
 * <p>With the drift D, the learning program follows the gradient of
 *
 * <pre>
 * loss = − mean f(r, A, p)                    f = r·A − D(r, A, p),  r = π(a|s) / π_old(a|s)
 *        + v · ½·mean (V(s) − R)²             where clipped: the greater of this and the same with V held near V_old
 *        − e · mean entropy(π(·|s))
 * </pre>
 */
final class PolicyPrograms {

    static final String OBSERVATION = "observation";
    static final String ACTION = "action";
    static final String OLD_LOG_PROBABILITY = "old-log-probability";
    static final String ADVANTAGE = "advantage";
    static final String RETURN = "return";
    static final String OLD_VALUE = "old-value";
    static final String PROGRESS = "progress";
    static final String LEARNING_RATE = "learning-rate";
    static final String LOSS = "loss";
    static final String LOG_RATIO = "log-ratio";
    static final String SEEN_ADVANTAGE = "seen-advantage";
    static final String POLICY = "policy";
    static final String LOG_DEVIATION = "log-deviation";
    static final String VALUE = "value";
    static final String NEXT_VALUE = "next-value";
    static final String REWARD = "reward";
    static final String TERMINATED = "terminated";
    static final String TRUNCATED = "truncated";

    /** From so many copies on, acting has a copy in each lane; below, a feature. */
    private static final int COPIES_FOR_LANES = 16;

    /** Keeps advantages finite that are all equal. */
    private static final float DEVIATION_FLOOR = 1e-8f;

    private final ActorCriticSettings settings;
    private final StateEncoding encoding;
    private final ActionDistribution distribution;
    private final ActorCritic networks;

    PolicyPrograms(ActorCriticSettings settings, StateEncoding encoding, ActionDistribution distribution) {
        this.settings = settings;
        this.encoding = encoding;
        this.distribution = distribution;
        this.networks = ActorCritic.of(settings, encoding.features(), distribution.outputs());
    }

    ActorCritic networks() {
        return networks;
    }

    /** Observations to what the actor needs: logarithms of probabilities [action][copy], or means [number][copy] and ln σ. */
    Program act(int copies) {
        GraphBuilder graph = new GraphBuilder();
        Node observation = encoding.states(graph, OBSERVATION, copies);
        Node outputs = copies >= COPIES_FOR_LANES
                ? networks.policy(graph, observation)
                : graph.transpose(networks.policyRowByRow(graph, observation));
        return switch (distribution) {
            case Categorical categorical ->
                Program.of(graph)
                        .output(POLICY, Softmax.logarithm(graph, outputs))
                        .build();
            case DiagonalGaussian gaussian ->
                Program.of(graph)
                        .output(POLICY, outputs)
                        .output(LOG_DEVIATION, DiagonalGaussian.logDeviation(graph, gaussian.outputs()))
                        .build();
        };
    }

    /** Observations to their values [1][batch]. */
    Program appraise(int batch) {
        GraphBuilder graph = new GraphBuilder();
        Node observation = encoding.states(graph, OBSERVATION, batch);
        return Program.of(graph)
                .output(VALUE, networks.value(graph, observation))
                .build();
    }

    /** Rewards and values of a rollout, each [step][copy], to advantages and the returns that values should learn. */
    Program advantages() {
        GraphBuilder graph = new GraphBuilder();
        Shape shape = Shape.of(settings.rolloutSteps(), settings.environmentCopies());
        Node values = graph.input(VALUE, shape);
        Trajectory trajectory = new Trajectory(
                graph.input(REWARD, shape), graph.input(TERMINATED, shape), graph.input(TRUNCATED, shape));
        Node advantage = GeneralisedAdvantage.of(
                graph,
                trajectory,
                values,
                graph.input(NEXT_VALUE, shape),
                graph.constant((float) settings.discount()),
                graph.constant((float) settings.lambda()));
        return Program.of(graph)
                .output(ADVANTAGE, advantage)
                .output(RETURN, graph.add(advantage, values))
                .build();
    }

    /** A learning program and the drift in it, whose weights are still to be written. */
    record Learning(Program program, TensorDrift drift) {}

    /** One Adam step on the loss of a minibatch. */
    Learning learn(LearningStep step) {
        GraphBuilder graph = new GraphBuilder();
        int batch = step.size();
        Node observation = encoding.states(graph, OBSERVATION, batch);
        Node outputs = networks.policy(graph, observation);
        Node given = graph.input(ADVANTAGE, Shape.of(1, batch));
        Node advantage = step.normaliseAdvantages() ? normalised(graph, given) : given;
        Node action = graph.input(ACTION, Shape.of(distribution.actionNumbers(), batch));
        Node logRatio = graph.subtract(
                distribution.logProbability(graph, outputs, action),
                graph.input(OLD_LOG_PROBABILITY, Shape.of(1, batch)));
        TensorDrift tensors = new TensorDrift(graph, logRatio, advantage, graph.input(PROGRESS, Shape.SCALAR));
        Node gain = graph.mean(tensors.objective(step.drift()));
        Node valueError = graph.mean(valueError(graph, networks.value(graph, observation), batch, step.valueClip()));
        Node entropy = graph.mean(distribution.entropy(graph, outputs));
        Node loss = graph.subtract(
                graph.subtract(scaled(graph, 0.5 * settings.valueWeight(), valueError), gain),
                scaled(graph, settings.entropyWeight(), entropy));
        List<Node> parameters = parameters(graph);
        List<Node> gradients = limited(graph, Gradient.of(graph, loss, parameters));
        Adam adam = Adam.of((float) settings.learningRate(), (float) settings.adamEpsilon());
        Program program = Program.of(graph)
                .output(LOSS, loss)
                .output(LOG_RATIO, logRatio)
                .output(SEEN_ADVANTAGE, advantage)
                .updates(adam.step(graph, parameters, gradients, graph.input(LEARNING_RATE, Shape.SCALAR)))
                .build();
        return new Learning(program, tensors);
    }

    private List<Node> parameters(GraphBuilder graph) {
        return Stream.concat(networks.parameters().stream(), distribution.parameters().stream())
                .map(parameter -> graph.variable(parameter.name(), parameter.shape()))
                .toList();
    }

    private List<Node> limited(GraphBuilder graph, List<Node> gradients) {
        OptionalDouble limit = settings.gradientNormLimit();
        return limit.isPresent() ? GradientNorm.limited(graph, gradients, (float) limit.getAsDouble()) : gradients;
    }

    /** (A − mean) / (deviation + 10⁻⁸). */
    private static Node normalised(GraphBuilder graph, Node advantage) {
        Node centred = graph.subtract(advantage, graph.mean(advantage));
        Node deviation = graph.sqrt(graph.mean(graph.square(centred)));
        return graph.divide(centred, graph.add(deviation, graph.constant(DEVIATION_FLOOR)));
    }

    /** (V − R)², or the greater of it and (c(V) − R)² where c holds V within the clip of V_old. */
    private static Node valueError(GraphBuilder graph, Node values, int batch, OptionalDouble valueClip) {
        Node wanted = graph.input(RETURN, Shape.of(1, batch));
        Node old = graph.input(OLD_VALUE, Shape.of(1, batch));
        Node plain = graph.square(graph.subtract(values, wanted));
        if (valueClip.isEmpty()) {
            return plain;
        }
        float clip = (float) valueClip.getAsDouble();
        Node change = graph.maximum(graph.subtract(values, old), graph.constant(-clip));
        Node held = graph.add(old, graph.minimum(change, graph.constant(clip)));
        return graph.maximum(plain, graph.square(graph.subtract(held, wanted)));
    }

    private static Node scaled(GraphBuilder graph, double factor, Node x) {
        return graph.multiply(graph.constant((float) factor), x);
    }
}
