package io.cambrian.evaluators.learner;

import io.cambrian.evaluators.tensor.Backend;
import io.cambrian.evaluators.tensor.Executor;
import io.cambrian.evaluators.tensor.GraphBuilder;
import io.cambrian.evaluators.tensor.Node;
import io.cambrian.evaluators.tensor.Program;
import io.cambrian.evaluators.tensor.Shape;
import io.cambrian.evaluators.tensor.Variables;
import io.cambrian.evaluators.tensor.gradient.Gradient;
import io.cambrian.searchspace.loss.ActionValues;
import io.cambrian.searchspace.loss.LossProgram;
import io.cambrian.searchspace.random.Seed;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A loss program on a batch of B transitions whose action values are given as numbers, with the gradient of its mean with
 * respect to the values that learn: for learners whose networks live elsewhere.
 *
 * <p>It is the graph that {@link DqnTrainer} learns with, cut at the networks' outputs. Write the arrays, {@link #run()}, read
 * the results. States are |S| × B, action values |A| × B, everything else 1 × B, row after row. For one thread.
 */
public final class BatchLoss {

    private static final String EACH = "each";
    private static final String GRADIENT = "gradient of ";

    private final Executor executor;
    private final UpdateNoise noise;
    private final Map<ActionValues, float[]> values = new EnumMap<>(ActionValues.class);
    private final Map<ActionValues, float[]> gradients = new EnumMap<>(ActionValues.class);

    /**
     * The loss for batches of one size.
     *
     * @param observationSize |S|, numbers of a state
     * @param actions |A|
     * @param transitions B
     * @param noise where the numbers come from if the program draws any; fresh ones for every run
     */
    public BatchLoss(LossProgram loss, int observationSize, int actions, int transitions, Backend backend, Seed noise) {
        GraphBuilder graph = new GraphBuilder();
        Map<ActionValues, Node> lists = new EnumMap<>(ActionValues.class);
        for (ActionValues list : ActionValues.values()) {
            lists.put(list, graph.input(list.name(), Shape.of(actions, transitions)));
        }
        LoweredLoss lowered = LossLowering.lower(loss, transition(graph, observationSize, transitions, lists), graph);
        Node mean = graph.mean(lowered.perTransition());
        Program.Builder program =
                Program.of(graph).output(DqnPrograms.LOSS, mean).output(EACH, lowered.perTransition());
        List<ActionValues> trained =
                lists.keySet().stream().filter(ActionValues::trained).toList();
        List<Node> slopes =
                Gradient.of(graph, mean, trained.stream().map(lists::get).toList());
        for (int i = 0; i < trained.size(); i++) {
            program.output(GRADIENT + trained.get(i), slopes.get(i));
        }
        this.executor = backend.executor(program.build(), new Variables());
        this.noise = new UpdateNoise(executor, lowered.noise(), noise);
        lists.keySet().forEach(list -> values.put(list, executor.input(list.name())));
        trained.forEach(list -> gradients.put(list, executor.output(GRADIENT + list)));
    }

    /** |A| × B numbers for the caller to write. */
    public float[] values(ActionValues list) {
        return find(values, list);
    }

    /** |S| × B numbers for the caller to write: the states in which the actions were taken. */
    public float[] states() {
        return executor.input(DqnPrograms.STATE);
    }

    /** |S| × B numbers for the caller to write: the states that followed. */
    public float[] nextStates() {
        return executor.input(DqnPrograms.NEXT_STATE);
    }

    /** B numbers of actions for the caller to write, each from 0 to |A| − 1. */
    public float[] actions() {
        return executor.input(DqnPrograms.ACTION);
    }

    /** B rewards for the caller to write. */
    public float[] rewards() {
        return executor.input(DqnPrograms.REWARD);
    }

    /** B discounts for the caller to write, 0 where the next state is terminal. */
    public float[] discounts() {
        return executor.input(DqnPrograms.DISCOUNT);
    }

    /** Computes loss and gradients, with fresh noise if the program draws any. */
    public void run() {
        noise.draw();
        executor.run();
    }

    /** B numbers: the loss of each transition, as the last run left it. */
    public float[] perTransition() {
        return executor.output(EACH);
    }

    /** The mean loss over the batch, as the last run left it. */
    public float mean() {
        return executor.output(DqnPrograms.LOSS)[0];
    }

    /**
     * |A| × B numbers: the gradient of the mean loss, as the last run left it.
     *
     * @param list one of the two that are trained
     * @throws IllegalArgumentException if the list is not trained
     */
    public float[] gradient(ActionValues list) {
        return find(gradients, list);
    }

    private static TransitionNodes transition(
            GraphBuilder graph, int observationSize, int transitions, Map<ActionValues, Node> lists) {
        Shape one = Shape.of(1, transitions);
        return new TransitionNodes(
                graph.input(DqnPrograms.STATE, Shape.of(observationSize, transitions)),
                graph.input(DqnPrograms.NEXT_STATE, Shape.of(observationSize, transitions)),
                graph.input(DqnPrograms.ACTION, one),
                graph.input(DqnPrograms.REWARD, one),
                graph.input(DqnPrograms.DISCOUNT, one),
                list -> Objects.requireNonNull(lists.get(list)));
    }

    private static float[] find(Map<ActionValues, float[]> arrays, ActionValues list) {
        float[] found = arrays.get(list);
        if (found == null) {
            throw new IllegalArgumentException(list + " is none of " + arrays.keySet());
        }
        return found;
    }
}
