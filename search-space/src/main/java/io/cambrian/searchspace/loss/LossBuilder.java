package io.cambrian.searchspace.loss;

import io.cambrian.searchspace.expression.Distribution;
import io.cambrian.searchspace.expression.IllTypedException;
import io.cambrian.searchspace.expression.Node;
import io.cambrian.searchspace.expression.Operand;
import io.cambrian.searchspace.expression.Operator;
import io.cambrian.searchspace.expression.Source;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes a loss program by hand: the seven inputs are there from the start, each call appends one node and returns a
 * reference to it. Mutable, for one thread.
 *
 * <pre>{@code
 * var loss = new LossBuilder();
 * Operand values = loss.apply(Operator.Q_VALUE_LIST, loss.input(Source.ONLINE_NETWORK), loss.input(Source.STATE));
 * loss.apply(Operator.MAX_LIST, values);
 * LossProgram program = loss.build();
 * }</pre>
 */
public final class LossBuilder {

    private final List<Node> nodes = new ArrayList<>();

    public LossBuilder() {
        for (Source source : Source.values()) {
            append(new Node.Input(source));
        }
    }

    /** The reference to an input. */
    public Operand input(Source source) {
        return new Operand(source.ordinal(), source.sort());
    }

    /**
     * Appends a constant.
     *
     * @throws IllTypedException if it is not finite
     */
    public Operand constant(double value) {
        return append(new Node.Constant(value));
    }

    /** Appends a source of noise. */
    public Operand noise(Distribution distribution) {
        return append(new Node.Noise(distribution));
    }

    /**
     * Appends an operation.
     *
     * @throws IllTypedException if the operator does not take these operands; the message names the first that does not fit
     */
    public Operand apply(Operator operator, Operand... operands) {
        return append(new Node.Operation(operator, List.of(operands)));
    }

    /**
     * The program whose loss is the node appended last.
     *
     * @throws IllTypedException if that is no {@link LossProgram}
     */
    public LossProgram build() {
        return new LossProgram(nodes);
    }

    /** The nodes so far. */
    List<Node> nodes() {
        return List.copyOf(nodes);
    }

    private Operand append(Node node) {
        nodes.add(node);
        return new Operand(nodes.size() - 1, node.sort());
    }
}
