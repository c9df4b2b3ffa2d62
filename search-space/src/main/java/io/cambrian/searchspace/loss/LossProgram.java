package io.cambrian.searchspace.loss;

import io.cambrian.searchspace.Candidate;
import io.cambrian.searchspace.CandidateId;
import io.cambrian.searchspace.expression.IllTypedException;
import io.cambrian.searchspace.expression.Node;
import io.cambrian.searchspace.expression.Operand;
import io.cambrian.searchspace.expression.Operator;
import io.cambrian.searchspace.expression.Sort;
import io.cambrian.searchspace.expression.Source;
import java.util.List;
import java.util.Optional;

/**
 * A loss function for value-based agents as a typed graph in static single assignment form: each node reads earlier ones,
 * the last node is the loss of each transition, and the mean over the batch is what an agent minimises.
 *
 * <p>The nodes are the genotype. Some may be dead: the loss does not read them, but a mutation may connect them. Two
 * programs with the same {@link #canonical()} form have the same {@link #id()}, and only that form is ever trained, so
 * equal ids train to equal bits.
 *
 * <p>Source: Co-Reyes et al., "Evolving reinforcement learning algorithms", ICLR 2021, §3.
 *
 * @param nodes at least one; the last is a float that has the online network among its ancestors; at most
 *     {@value #MAXIMUM_OPERATIONS} of them are no {@link Node.Input}
 */
public record LossProgram(List<Node> nodes) implements Candidate {

    /** The kind of all loss programs. */
    public static final String KIND = "loss";

    /** The most nodes that a program may have besides its inputs (the paper's limit, §4.1). */
    public static final int MAXIMUM_OPERATIONS = 20;

    /** @throws IllTypedException when the nodes form no program; the message names the node */
    public LossProgram {
        nodes = List.copyOf(nodes);
        Optional<String> fault = fault(nodes);
        if (fault.isPresent()) {
            throw new IllTypedException(fault.get());
        }
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public CandidateId id() {
        return CandidateId.ofCanonical(LossJson.write(canonical()));
    }

    /** The same function without dead nodes, with shared subexpressions, in one agreed order: see {@link Canonicaliser}. */
    public LossProgram canonical() {
        return Canonicaliser.canonical(this);
    }

    /** The number of nodes that are no {@link Node.Input}: operations, constants and noise, dead or alive. */
    public int operations() {
        return operations(nodes);
    }

    /** The position of the loss: the last node. */
    public int output() {
        return nodes.size() - 1;
    }

    /**
     * Whether the loss of one transition depends on the other transitions of the batch. If not, the loss and its gradient
     * may be computed for each transition alone.
     */
    public boolean coupled() {
        boolean[] live = live();
        for (int i = 0; i < nodes.size(); i++) {
            if (live[i]
                    && nodes.get(i) instanceof Node.Operation operation
                    && operation.operator().couplesTransitions()) {
                return true;
            }
        }
        return false;
    }

    /** For each node, whether the loss reads it, directly or through others. */
    public boolean[] live() {
        return live(nodes);
    }

    /** For each node, whether a derivative passes through it on its way from the loss to some action values. */
    public boolean[] differentiable() {
        boolean[] depends = new boolean[nodes.size()];
        for (int i = 0; i < depends.length; i++) {
            Node node = nodes.get(i);
            depends[i] = node instanceof Node.Operation operation && operation.operator() == Operator.Q_VALUE_LIST;
            for (Operand operand : node.operands()) {
                depends[i] |= depends[operand.index()];
            }
            // an index does not move with the values it was chosen by
            depends[i] &= node.sort() != Sort.ACTION;
        }
        boolean[] differentiable = new boolean[nodes.size()];
        differentiable[output()] = depends[output()];
        for (int i = output(); i >= 0; i--) {
            for (Operand operand : nodes.get(i).operands()) {
                differentiable[operand.index()] |= differentiable[i] && depends[operand.index()];
            }
        }
        return differentiable;
    }

    /** One line for people. */
    @Override
    public String toString() {
        return LossFormula.of(this);
    }

    private static int operations(List<Node> nodes) {
        return (int)
                nodes.stream().filter(node -> !(node instanceof Node.Input)).count();
    }

    private static boolean[] live(List<Node> nodes) {
        boolean[] live = new boolean[nodes.size()];
        live[nodes.size() - 1] = true;
        for (int i = nodes.size() - 1; i >= 0; i--) {
            if (live[i]) {
                for (Operand operand : nodes.get(i).operands()) {
                    live[operand.index()] = true;
                }
            }
        }
        return live;
    }

    /** Why these nodes are no loss program, if they are none, in one sentence that names the node. */
    static Optional<String> fault(List<Node> nodes) {
        return faultyReference(nodes).or(() -> faultyWhole(nodes));
    }

    private static Optional<String> faultyReference(List<Node> nodes) {
        for (int i = 0; i < nodes.size(); i++) {
            for (Operand operand : nodes.get(i).operands()) {
                if (operand.index() >= i) {
                    return Optional.of(
                            "node " + i + " reads node " + operand.index() + "; a node reads earlier nodes only");
                }
                Sort found = nodes.get(operand.index()).sort();
                if (found != operand.sort()) {
                    return Optional.of("node " + i + " takes node " + operand.index() + " for "
                            + operand.sort().withArticle() + ", which is " + found.withArticle());
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<String> faultyWhole(List<Node> nodes) {
        if (nodes.isEmpty()) {
            return Optional.of("a loss program has at least one node, found none");
        }
        int operations = operations(nodes);
        if (operations > MAXIMUM_OPERATIONS) {
            return Optional.of("a loss program has at most " + MAXIMUM_OPERATIONS + " nodes besides its inputs, found "
                    + operations);
        }
        if (nodes.getLast().sort() != Sort.FLOAT) {
            return Optional.of("the last node is the loss and must be a float, found "
                    + nodes.getLast().sort().withArticle());
        }
        boolean[] live = live(nodes);
        for (int i = 0; i < live.length; i++) {
            if (live[i] && nodes.get(i).equals(new Node.Input(Source.ONLINE_NETWORK))) {
                return Optional.empty();
            }
        }
        return Optional.of("the loss does not depend on the online network, so nothing could be learnt");
    }
}
