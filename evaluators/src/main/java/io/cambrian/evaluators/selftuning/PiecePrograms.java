package io.cambrian.evaluators.selftuning;

import io.cambrian.evaluators.selftuning.setting.Method.Bootstrapped;
import io.cambrian.evaluators.selftuning.setting.Method.MetaGradients;
import io.cambrian.evaluators.tensor.Axis;
import io.cambrian.evaluators.tensor.GraphBuilder;
import io.cambrian.evaluators.tensor.Leaf.Variable;
import io.cambrian.evaluators.tensor.Node;
import io.cambrian.evaluators.tensor.Program;
import io.cambrian.evaluators.tensor.Shape;
import io.cambrian.evaluators.tensor.gradient.Gradient;
import io.cambrian.evaluators.tensor.layer.Softmax;
import io.cambrian.evaluators.tensor.optimiser.GradientNorm;
import io.cambrian.evaluators.tensor.optimiser.Optimiser;
import io.cambrian.evaluators.tensor.optimiser.OptimiserState;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * The programs of a self-tuning agent. It acts and learns with {@link #act} and {@link #learn}; a meta-gradient is either one run
 * of {@link #unrolled} or, with adjoints in variables, runs of {@link #judge} or {@link #aim} and {@link #pullBack}, which add the
 * gradient to the variables {@code gradient.*}; {@link #tune} follows it.
 *
 * <p>For θ' = u(θ, m, w) and the adjoint a' = ∂J/∂θ', pulling back is a = (∂u/∂θ)ᵀ·a' and ∂J/∂w += (∂u/∂w)ᵀ·a', the gradient of
 * the scalar a'ᵀ·u (Griewank and Walther, "Evaluating derivatives", 2008, §12.1, for storing states and computing steps again).
 */
record PiecePrograms(PieceGraph piece) {

    static final String OBSERVATION = "observation";
    static final String LOG_POLICY = "log-policy";
    static final String LOSS = "loss";
    static final String NORM = "norm";
    static final String ORIGIN = "origin.";
    static final String JUDGED = "judged.";
    static final String WEIGHT = "weight";
    static final String ADJOINT = "adjoint.";
    static final String GRADIENT = "gradient.";
    static final String TUNING = "tuning.";
    static final String CRITICISING = "criticising.";

    /** ln π [action][copy] of what the copies show. */
    Program act(int copies) {
        GraphBuilder graph = new GraphBuilder();
        Node observation = piece.shape().encoding().states(graph, OBSERVATION, copies);
        List<Node> theta = piece.agent().variables(graph).parameters();
        Node logits = piece.agent().network().policy(graph, theta, observation);
        return Program.of(graph)
                .output(LOG_POLICY, Softmax.logarithm(graph, logits))
                .build();
    }

    /** One update of the agent; the tuned meta-parameters come out under their labels. */
    Program learn() {
        GraphBuilder graph = new GraphBuilder();
        List<Eta> eta = eta(graph);
        OptimiserState before = piece.agent().variables(graph);
        OptimiserState after = piece.update().next(graph, before, RolloutNodes.inputs(graph, piece.shape(), ""), eta);
        Program.Builder program = Program.of(graph);
        piece.meta().losses().tuned().forEach(tuned -> program.output(tuned.label(), Eta.of(eta, tuned)));
        replace(program, tensors(before), tensors(after));
        return program.build();
    }

    private List<Eta> eta(GraphBuilder graph) {
        Node context = graph.input(PieceGraph.CONTEXT, piece.meta().contextShape());
        return piece.meta().values(graph, piece.weights(graph), context);
    }

    /** The whole piece and its reverse pass. */
    Program unrolled(int updates) {
        GraphBuilder graph = new GraphBuilder();
        PieceGraph.Written written = piece.write(graph, updates);
        Program.Builder program = Program.of(graph).output(LOSS, written.loss());
        addGradient(graph, program, Gradient.of(graph, written.loss(), written.weights()));
        replace(program, written.targetMemory().before(), written.targetMemory().after());
        return program.build();
    }

    /** Adds the gradient of one outer loss, times a weight, to the adjoint of the parameters it is about. */
    Program judge(MetaGradients method) {
        GraphBuilder graph = new GraphBuilder();
        List<Node> theta = inputs(graph, JUDGED);
        Node loss = piece.judgement()
                .outerLoss(
                        graph,
                        method.outer(),
                        theta,
                        inputs(graph, ORIGIN),
                        RolloutNodes.inputs(graph, piece.shape(), ""));
        Node weight = graph.input(WEIGHT, Shape.SCALAR);
        Program.Builder program = Program.of(graph).output(LOSS, loss);
        addTo(
                graph,
                program,
                ADJOINT,
                piece.agent().parameters(),
                scaled(graph, weight, Gradient.of(graph, loss, theta)));
        return program.build();
    }

    /** Adds the gradient of the distance to a bootstrapped target to the adjoint of the parameters that are compared. */
    Program aim(Bootstrapped method) {
        GraphBuilder graph = new GraphBuilder();
        List<Node> theta = inputs(graph, JUDGED);
        RolloutNodes fresh = RolloutNodes.inputs(graph, piece.shape(), "");
        OptimiserState now = piece.further(graph, method);
        OptimiserState target = piece.judgement().target(graph, method, now, fresh);
        Node distance = piece.judgement().distance(graph, method, target.parameters(), theta, fresh);
        Program.Builder program = Program.of(graph).output(LOSS, distance);
        addTo(graph, program, ADJOINT, piece.agent().parameters(), Gradient.of(graph, distance, theta));
        replace(program, now.memory(), target.memory());
        return program.build();
    }

    private List<Node> inputs(GraphBuilder graph, String prefix) {
        return piece.agent().parameters().stream()
                .map(own -> graph.input(prefix + own.name(), own.shape()))
                .toList();
    }

    /**
     * Takes one update back.
     *
     * @param toTheStart whether nothing is before it, so that only the meta-gradient is asked for
     */
    Program pullBack(boolean toTheStart) {
        GraphBuilder graph = new GraphBuilder();
        List<Node> weights = piece.weights(graph);
        OptimiserState before = piece.agent().inputs(graph, PieceGraph.BEFORE);
        OptimiserState after =
                piece.update().next(graph, before, RolloutNodes.inputs(graph, piece.shape(), ""), eta(graph));
        List<Node> adjoints = variables(graph, ADJOINT, piece.agent().state());
        Node along = along(graph, adjoints, tensors(after));
        List<Node> wrt = new ArrayList<>(weights);
        if (!toTheStart) {
            wrt.addAll(tensors(before));
        }
        List<Node> slopes = Gradient.of(graph, along, wrt);
        Program.Builder program = Program.of(graph);
        addGradient(graph, program, slopes.subList(0, weights.size()));
        if (!toTheStart) {
            replace(program, adjoints, slopes.subList(weights.size(), slopes.size()));
        }
        return program.build();
    }

    private static Node along(GraphBuilder graph, List<Node> adjoints, List<Node> values) {
        Node sum = graph.constant(0);
        for (int i = 0; i < values.size(); i++) {
            sum = graph.add(sum, graph.sum(graph.multiply(adjoints.get(i), values.get(i)), Axis.ALL));
        }
        return sum;
    }

    /** One step of w along the gradient, which is 0 afterwards; its norm before any limit comes out. */
    Program tune(Optimiser optimiser, OptionalDouble normLimit) {
        GraphBuilder graph = new GraphBuilder();
        List<Node> weights = piece.weights(graph);
        List<Node> gradients = variables(graph, GRADIENT, piece.meta().weights());
        List<Node> followed = normLimit.isPresent()
                ? GradientNorm.limited(graph, gradients, (float) normLimit.getAsDouble())
                : gradients;
        OptimiserState before = ownState(graph, optimiser, weights, piece.meta().weights(), TUNING);
        Program.Builder program = Program.of(graph).output(NORM, GradientNorm.of(graph, gradients));
        replace(program, tensors(before), tensors(optimiser.next(graph, before, followed)));
        replace(
                program,
                gradients,
                gradients.stream()
                        .map(gradient -> graph.zeros(gradient.shape()))
                        .toList());
        return program.build();
    }

    /** One step of the outer critic on a rollout. */
    Program criticise(Optimiser optimiser) {
        GraphBuilder graph = new GraphBuilder();
        RolloutNodes rollout = RolloutNodes.inputs(graph, piece.shape(), "");
        List<Node> parameters = piece.judgement().appraiser().criticVariables(graph);
        Node loss = piece.judgement()
                .criticLoss(graph, piece.agent().variables(graph).parameters(), rollout);
        OptimiserState before = ownState(
                graph, optimiser, parameters, piece.judgement().appraiser().criticParameters(), CRITICISING);
        OptimiserState after = optimiser.next(graph, before, Gradient.of(graph, loss, parameters));
        Program.Builder program = Program.of(graph).output(LOSS, loss);
        replace(program, tensors(before), tensors(after));
        return program.build();
    }

    /**
     * The state of an optimiser that is not the agent's: what it remembers has names of its own, also what belongs to no parameter,
     * such as Adam's count of steps.
     */
    static OptimiserState ownState(
            GraphBuilder graph, Optimiser optimiser, List<Node> parameters, List<Variable> names, String prefix) {
        return new OptimiserState(
                parameters,
                optimiser.memory(names).stream()
                        .map(own -> graph.variable(prefix + own.name(), own.shape()))
                        .toList());
    }

    private void addGradient(GraphBuilder graph, Program.Builder program, List<Node> slopes) {
        addTo(graph, program, GRADIENT, piece.meta().weights(), slopes);
    }

    private static void addTo(
            GraphBuilder graph, Program.Builder program, String prefix, List<Variable> names, List<Node> shares) {
        List<Node> sums = variables(graph, prefix, names);
        for (int i = 0; i < sums.size(); i++) {
            program.update(sums.get(i), graph.add(sums.get(i), shares.get(i)));
        }
    }

    private static List<Node> variables(GraphBuilder graph, String prefix, List<Variable> names) {
        return names.stream()
                .map(own -> graph.variable(prefix + own.name(), own.shape()))
                .toList();
    }

    private static List<Node> scaled(GraphBuilder graph, Node weight, List<Node> gradients) {
        return gradients.stream()
                .map(gradient -> graph.multiply(weight, gradient))
                .toList();
    }

    static List<Node> tensors(OptimiserState state) {
        List<Node> all = new ArrayList<>(state.parameters());
        all.addAll(state.memory());
        return all;
    }

    static void replace(Program.Builder program, List<Node> before, List<Node> after) {
        for (int i = 0; i < before.size(); i++) {
            program.update(before.get(i), after.get(i));
        }
    }
}
