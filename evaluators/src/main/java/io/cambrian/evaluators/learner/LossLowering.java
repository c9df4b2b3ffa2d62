package io.cambrian.evaluators.learner;

import io.cambrian.evaluators.learner.LoweredLoss.NoiseInput;
import io.cambrian.evaluators.tensor.Axis;
import io.cambrian.evaluators.tensor.GraphBuilder;
import io.cambrian.evaluators.tensor.Node;
import io.cambrian.evaluators.tensor.Shape;
import io.cambrian.searchspace.expression.Distribution;
import io.cambrian.searchspace.expression.Node.Constant;
import io.cambrian.searchspace.expression.Node.Input;
import io.cambrian.searchspace.expression.Node.Noise;
import io.cambrian.searchspace.expression.Node.Operation;
import io.cambrian.searchspace.expression.Operand;
import io.cambrian.searchspace.expression.Operator;
import io.cambrian.searchspace.expression.Source;
import io.cambrian.searchspace.loss.ActionValues;
import io.cambrian.searchspace.loss.LossProgram;
import java.util.ArrayList;
import java.util.List;

/**
 * Turns a loss program into tensor operations, node by node, a batch of transitions in the columns.
 *
 * <p>It follows {@link io.cambrian.searchspace.loss.LossInterpreter} in single precision: the same formulas, the same side
 * of every corner, gradients that are 0 where a deviation is 0. Always the canonical form is lowered, so equal candidates
 * train to equal bits.
 */
final class LossLowering {

    /** ln 10¹⁰, where exponents are clipped. */
    private static final float GREATEST_EXPONENT = 23.0258509f;

    private static final float PROBABILITY_FLOOR = 1e-8f;
    private static final float MAGNITUDE_FLOOR = 1e-12f;
    private static final float DIVISOR_SHIFT = 1e-10f;

    private final GraphBuilder graph;
    private final TransitionNodes transition;
    private final LossProgram program;
    private final Node[] lowered;
    private final List<NoiseInput> noise = new ArrayList<>();

    private LossLowering(LossProgram loss, TransitionNodes transition, GraphBuilder graph) {
        this.graph = graph;
        this.transition = transition;
        this.program = loss.canonical();
        this.lowered = new Node[program.nodes().size()];
    }

    /** Adds the operations of {@code loss} to the graph; its inputs for noise are called {@code noise.0}, {@code noise.1}, …. */
    static LoweredLoss lower(LossProgram loss, TransitionNodes transition, GraphBuilder graph) {
        return new LossLowering(loss, transition, graph).run();
    }

    private LoweredLoss run() {
        for (int i = 0; i < lowered.length; i++) {
            switch (program.nodes().get(i)) {
                case Input input -> bind(input.source(), i);
                case Constant constant ->
                    lowered[i] = graph.broadcast(graph.constant((float) constant.value()), floats());
                case Noise drawn -> lowered[i] = noise(drawn.distribution(), floats());
                case Operation operation -> lowered[i] = lower(operation);
            }
        }
        return new LoweredLoss(graph.broadcast(lowered[lowered.length - 1], floats()), noise);
    }

    /** One number for each transition. */
    private Shape floats() {
        return transition.reward().shape();
    }

    private void bind(Source source, int node) {
        switch (source) {
            case ONLINE_NETWORK, TARGET_NETWORK -> {}
            case ACTION -> lowered[node] = transition.action();
            case STATE -> lowered[node] = transition.state();
            case NEXT_STATE -> lowered[node] = transition.nextState();
            case REWARD -> lowered[node] = transition.reward();
            case DISCOUNT -> lowered[node] = transition.discount();
        }
    }

    private Node noise(Distribution distribution, Shape shape) {
        String name = "noise." + noise.size();
        noise.add(new NoiseInput(name, shape, distribution));
        return graph.input(name, shape);
    }

    private Node lower(Operation operation) {
        Operand first = operation.operands().getFirst();
        Operand second = operation.operands().getLast();
        if (operation.operator() == Operator.Q_VALUE_LIST) {
            return transition.values().apply(ActionValues.of(source(first), source(second)));
        }
        return lower(operation, lowered[first.index()], lowered[second.index()]);
    }

    private Source source(Operand operand) {
        // networks and states have no other origin
        return ((Input) program.nodes().get(operand.index())).source();
    }

    private Node lower(Operation operation, Node x, Node y) {
        return switch (operation.operator()) {
            case Q_VALUE_LIST -> throw new IllegalStateException("networks are applied before their values are used");
            case SELECT_LIST -> graph.gather(x, y);
            case MAX_LIST -> graph.maxOverRows(x);
            case ARG_MAX_LIST -> graph.argMaxOverRows(x);
            case SUM_LIST -> sum(x);
            case MEAN_LIST -> mean(x, Axis.ROWS);
            case STD_LIST -> deviation(x, Axis.ROWS);
            case LOG_SUM_EXP_LIST -> logSumExp(x);
            case ADD -> graph.add(x, y);
            case SUBTRACT -> graph.subtract(x, y);
            case MULTIPLY_FLOAT -> graph.multiply(x, y);
            case DOT_PRODUCT -> sumUnlessElementwise(operation, graph.multiply(x, y));
            case L2_DISTANCE -> scaled(0.5f, sum(graph.square(graph.subtract(x, y))));
            case L2_NORM -> sumUnlessElementwise(operation, graph.square(x));
            case MIN -> graph.minimum(x, y);
            case MAX, MAX_FLOAT -> graph.maximum(x, y);
            case SOFTMAX -> softmax(x);
            case ENTROPY -> graph.negate(sum(graph.multiply(x, logOfProbability(x))));
            case KL_DIVERGENCE -> sum(graph.multiply(x, graph.subtract(logOfProbability(x), logOfProbability(y))));
            case LOG -> graph.log(shifted(graph.abs(x), MAGNITUDE_FLOOR));
            case EXP -> graph.exp(graph.minimum(x, graph.constant(GREATEST_EXPONENT)));
            case ABS -> graph.abs(x);
            case MULTIPLY_TENTH -> scaled(0.1f, x);
            case DIVIDE -> graph.divide(x, shifted(y, DIVISOR_SHIFT));
            case MEAN_BATCH -> graph.broadcast(mean(x, Axis.COLUMNS), x.shape());
            case STD_BATCH -> graph.broadcast(deviation(x, Axis.COLUMNS), x.shape());
            case ADD_GAUSSIAN_NOISE -> graph.add(x, noise(Distribution.STANDARD_GAUSSIAN, x.shape()));
        };
    }

    private Node sumUnlessElementwise(Operation operation, Node x) {
        boolean elementwise =
                operation.sort() == operation.operands().getFirst().sort();
        return elementwise ? x : sum(x);
    }

    private Node sum(Node x) {
        return graph.sum(x, Axis.ROWS);
    }

    private Node scaled(float factor, Node x) {
        return graph.multiply(x, graph.constant(factor));
    }

    private Node shifted(Node x, float shift) {
        return graph.add(x, graph.constant(shift));
    }

    private Node logOfProbability(Node p) {
        return graph.log(shifted(p, PROBABILITY_FLOOR));
    }

    private Node mean(Node x, Axis axis) {
        int count = axis == Axis.ROWS ? x.shape().rows() : x.shape().columns();
        return graph.divide(graph.sum(x, axis), graph.constant(count));
    }

    /** √(mean (x − mean)²); where that is 0 the root is taken of 1 and shut off, which gives the value 0 and the gradient 0. */
    private Node deviation(Node x, Axis axis) {
        Node variance = mean(graph.square(graph.subtract(x, mean(x, axis))), axis);
        Node rootable = graph.add(variance, graph.equal(variance, graph.constant(0)));
        return graph.gate(graph.sqrt(rootable), variance);
    }

    /** m + log Σ exp(x − m) with the greatest m, which is as if constant: its share of the gradient cancels. */
    private Node logSumExp(Node x) {
        Node greatest = graph.stopGradient(graph.maxOverRows(x));
        return graph.add(greatest, graph.log(sum(graph.exp(graph.subtract(x, greatest)))));
    }

    private Node softmax(Node x) {
        Node exp = graph.exp(graph.subtract(x, graph.stopGradient(graph.maxOverRows(x))));
        return graph.divide(exp, sum(exp));
    }
}
