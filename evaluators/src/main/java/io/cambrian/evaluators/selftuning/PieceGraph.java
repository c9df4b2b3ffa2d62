package io.cambrian.evaluators.selftuning;

import io.cambrian.evaluators.selftuning.setting.Coefficient;
import io.cambrian.evaluators.selftuning.setting.MetaParameter;
import io.cambrian.evaluators.selftuning.setting.Method;
import io.cambrian.evaluators.selftuning.setting.Method.Bootstrapped;
import io.cambrian.evaluators.selftuning.setting.Method.MetaGradients;
import io.cambrian.evaluators.selftuning.setting.Method.Untuned;
import io.cambrian.evaluators.tensor.GraphBuilder;
import io.cambrian.evaluators.tensor.Leaf.Constant;
import io.cambrian.evaluators.tensor.Leaf.Variable;
import io.cambrian.evaluators.tensor.Node;
import io.cambrian.evaluators.tensor.gradient.Gradient;
import io.cambrian.evaluators.tensor.optimiser.OptimiserState;
import java.util.ArrayList;
import java.util.List;

/**
 * A piece of a lifetime as one graph: K updates on recorded rollouts, from a state that enters as numbers and is thereby detached
 * from all that was before, and the scalar by which they are judged.
 *
 * <p>Inputs: the state before the first update, under {@code before.} and its names; rollout k with the suffix {@code -k} for k
 * from 0 to K, of which the last is the fresh one, and the context of each update. Variables: the weights of the meta-network,
 * and for a bootstrapped target where the agent is now and the memory of the target's optimiser.
 *
 * @param agent what learns and how
 * @param meta where its meta-parameters come from
 * @param update one of its updates
 * @param judgement what it is judged by
 * @param method how
 * @param shape of every rollout
 */
record PieceGraph(
        LearningAgent agent,
        MetaNetwork meta,
        DifferentiableUpdate update,
        Judgement judgement,
        Method method,
        RolloutShape shape) {

    static final String BEFORE = "before.";
    static final String CONTEXT = "context";
    static final String TARGET = "target.";

    /** What is examined for a dependence: longer chains of updates connect nothing that three do not. */
    private static final int EXAMINED_UPDATES = 3;

    /**
     * What was written.
     *
     * @param loss the scalar
     * @param weights w
     * @param eta the meta-parameters of each update, head after head
     * @param targetMemory the memory of the target's optimiser before and after, if any
     */
    record Written(Node loss, List<Node> weights, List<List<Eta>> eta, TargetMemory targetMemory) {}

    /** The memory of a target's optimiser before and after its step. */
    record TargetMemory(List<Node> before, List<Node> after) {
        static final TargetMemory NONE = new TargetMemory(List.of(), List.of());
    }

    /** Adds K updates and their judgement to a graph. */
    Written write(GraphBuilder graph, int updates) {
        List<Node> weights = weights(graph);
        List<OptimiserState> states = new ArrayList<>(List.of(agent.inputs(graph, BEFORE)));
        List<RolloutNodes> rollouts = new ArrayList<>();
        List<List<Eta>> eta = new ArrayList<>();
        for (int k = 0; k < updates; k++) {
            rollouts.add(RolloutNodes.inputs(graph, shape, suffix(k)));
            eta.add(meta.values(graph, weights, graph.input(CONTEXT + suffix(k), meta.contextShape())));
            states.add(update.next(graph, states.getLast(), rollouts.getLast(), eta.getLast()));
        }
        rollouts.add(RolloutNodes.inputs(graph, shape, suffix(updates)));
        return switch (method) {
            case Untuned none -> throw new IllegalStateException("what is not tuned is not judged");
            case MetaGradients gradients ->
                new Written(mixed(graph, gradients, states, rollouts), weights, eta, TargetMemory.NONE);
            case Bootstrapped bootstrapped -> {
                RolloutNodes fresh = rollouts.getLast();
                OptimiserState now = further(graph, bootstrapped);
                OptimiserState target = judgement.target(graph, bootstrapped, now, fresh);
                Node distance = judgement.distance(
                        graph,
                        bootstrapped,
                        target.parameters(),
                        states.getLast().parameters(),
                        fresh);
                yield new Written(distance, weights, eta, new TargetMemory(now.memory(), target.memory()));
            }
        };
    }

    static String suffix(int k) {
        return "-" + k;
    }

    List<Node> weights(GraphBuilder graph) {
        return meta.weights().stream()
                .map(weight -> graph.variable(weight.name(), weight.shape()))
                .toList();
    }

    /** Where the agent is after all further updates, with the memory of the target's optimiser. */
    OptimiserState further(GraphBuilder graph, Bootstrapped method) {
        return new OptimiserState(
                agent.variables(graph).parameters(),
                targetMemory(method).stream()
                        .map(own -> graph.variable(own.name(), own.shape()))
                        .toList());
    }

    /** Names and shapes of the memory of the target's optimiser. */
    List<Variable> targetMemory(Bootstrapped method) {
        return method.targetOptimiser().memory(agent.parameters()).stream()
                .map(own -> new Variable(TARGET + own.name(), own.shape()))
                .toList();
    }

    private Node mixed(
            GraphBuilder graph, MetaGradients gradients, List<OptimiserState> states, List<RolloutNodes> rollouts) {
        List<Node> origin = states.getFirst().parameters();
        double[] weights = gradients.mixing().weights(states.size() - 1);
        Node sum = graph.constant(0);
        for (int i = 1; i < states.size(); i++) {
            if (weights[i - 1] > 0) {
                Node loss = judgement.outerLoss(
                        graph, gradients.outer(), states.get(i).parameters(), origin, rollouts.get(i));
                sum = graph.add(sum, graph.multiply(graph.constant((float) weights[i - 1]), loss));
            }
        }
        return sum;
    }

    /**
     * Refuses meta-parameters that nothing depends on.
     *
     * @throws IndependentParameterException that names the first of them
     */
    void requireDependence(int updates) {
        GraphBuilder graph = new GraphBuilder();
        Written written = write(graph, Math.min(updates, EXAMINED_UPDATES));
        for (Coefficient coefficient : meta.losses().tuned()) {
            List<Node> values = written.eta().stream()
                    .map(all -> Eta.of(all, coefficient))
                    .distinct()
                    .toList();
            boolean none = Gradient.of(graph, written.loss(), values).stream()
                    .allMatch(slope -> graph.definition(slope) instanceof Constant constant && constant.value() == 0);
            if (none) {
                throw new IndependentParameterException("nothing that the agent is judged by depends on the "
                        + coefficient.words() + ", so its meta-gradient would be 0 for ever: "
                        + advice(coefficient.parameter()));
            }
        }
    }

    private static String advice(MetaParameter parameter) {
        return switch (parameter) {
            case RATIO_LEAK, TRACE_LEAK ->
                "hold it, or let the acting policy lag behind so that importance ratios are not always 1";
            case DISCOUNT, LAMBDA, POLICY_WEIGHT, VALUE_WEIGHT, ENTROPY_WEIGHT ->
                "hold it, or give the outer loss a term that the same parameters of the networks matter to";
        };
    }
}
