package io.cambrian.searchspace.loss;

import io.cambrian.searchspace.expression.Node;
import io.cambrian.searchspace.expression.Operand;
import io.cambrian.searchspace.expression.Operator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;

/** Ways to write the same loss differently. */
final class Rewriting {

    private Rewriting() {}

    /** Every commutative operation with its operands exchanged. */
    static LossProgram commuted(LossProgram program) {
        List<Node> nodes = new ArrayList<>();
        for (Node node : program.nodes()) {
            boolean exchange = node instanceof Node.Operation operation
                    && operation.operator().commutative();
            nodes.add(exchange ? exchanged((Node.Operation) node) : node);
        }
        return new LossProgram(nodes);
    }

    private static Node exchanged(Node.Operation operation) {
        return new Node.Operation(operation.operator(), operation.operands().reversed());
    }

    /** The program with a constant that nothing reads before its loss. */
    static LossProgram withDeadNode(LossProgram program) {
        List<Node> nodes = new ArrayList<>(program.nodes());
        nodes.add(nodes.size() - 1, new Node.Constant(0.125));
        return new LossProgram(nodes);
    }

    /** The nodes in another order that still defines each before it is read and keeps those that draw noise in theirs. */
    static LossProgram shuffled(LossProgram program, RandomGenerator random) {
        List<Node> nodes = program.nodes();
        int[] moved = new int[nodes.size()];
        Arrays.fill(moved, -1);
        List<Node> order = new ArrayList<>();
        while (order.size() < nodes.size() - 1) {
            int pick = random.nextInt(nodes.size() - 1);
            if (moved[pick] < 0 && ready(nodes, pick, moved)) {
                moved[pick] = order.size();
                order.add(renumbered(nodes.get(pick), moved));
            }
        }
        order.add(renumbered(nodes.getLast(), moved));
        return new LossProgram(order);
    }

    private static boolean ready(List<Node> nodes, int node, int[] moved) {
        for (Operand operand : nodes.get(node).operands()) {
            if (moved[operand.index()] < 0) {
                return false;
            }
        }
        for (int i = 0; i < node; i++) {
            if (nodes.get(node).stochastic() && nodes.get(i).stochastic() && moved[i] < 0) {
                return false;
            }
        }
        return true;
    }

    private static Node renumbered(Node node, int[] moved) {
        if (!(node instanceof Node.Operation operation)) {
            return node;
        }
        List<Operand> operands = operation.operands().stream()
                .map(operand -> new Operand(moved[operand.index()], operand.sort()))
                .toList();
        return new Node.Operation(operation.operator(), operands);
    }

    /**
     * The program with dead noise replaced: a genotype draws noise for dead nodes too, so only without them does it read
     * the same stretch of the stream for each live one as its canonical form.
     */
    static LossProgram withoutDeadNoise(LossProgram program) {
        boolean[] live = program.live();
        List<Node> nodes = new ArrayList<>();
        for (int i = 0; i < live.length; i++) {
            Node node = program.nodes().get(i);
            nodes.add(node.stochastic() && !live[i] ? quiet(node) : node);
        }
        return new LossProgram(nodes);
    }

    /** A node of the same sort that draws nothing. */
    private static Node quiet(Node node) {
        if (!(node instanceof Node.Operation operation)) {
            return new Node.Constant(0.5);
        }
        Operand operand = operation.operands().getFirst();
        return switch (operand.sort()) {
            case STATE, VECTOR, FLOAT, LIST -> new Node.Operation(Operator.ABS, List.of(operand));
            case PROBABILITY -> new Node.Operation(Operator.LOG, List.of(operand));
            case NETWORK, ACTION -> throw new IllegalArgumentException("noise is added to numbers");
        };
    }
}
