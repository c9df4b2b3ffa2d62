package io.cambrian.searchspace.loss;

import io.cambrian.searchspace.expression.Node;
import io.cambrian.searchspace.expression.Operand;
import io.cambrian.searchspace.expression.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * Lays programs out in the slots of a space: the seven inputs and the frozen nodes first, the loss last.
 *
 * @param head the inputs and frozen nodes
 * @param slots the number of slots, inputs included
 */
record SlotLayout(List<Node> head, int slots) {

    /** The program's nodes behind all seven inputs in their order. */
    static List<Node> withAllInputs(LossProgram program) {
        List<Node> nodes = new ArrayList<>();
        for (Source source : Source.values()) {
            nodes.add(new Node.Input(source));
        }
        place(nodes, program, program.nodes().size());
        return nodes;
    }

    /** The slots that the program occupies at least, without its dead nodes. */
    int needed(LossProgram program) {
        if (fits(program)) {
            return slots;
        }
        LossProgram canonical = program.canonical();
        List<Node> nodes = new ArrayList<>(head);
        place(nodes, canonical, canonical.output());
        // the loss stands last even if it is one of the frozen nodes
        return nodes.size() + 1;
    }

    /**
     * The program in all slots. One that is laid out already stays as it is; else free slots between its nodes and the loss
     * are filled with random nodes, which are dead.
     */
    List<Node> fill(LossProgram program, LossLanguage language, RandomGenerator random) {
        if (fits(program)) {
            return program.nodes();
        }
        LossProgram canonical = program.canonical();
        List<Node> nodes = new ArrayList<>(head);
        int[] moved = place(nodes, canonical, canonical.output());
        while (nodes.size() < slots - 1) {
            nodes.add(new Completions(language, nodes, Optional.empty()).draw(random));
        }
        nodes.add(renumbered(canonical.nodes().getLast(), moved));
        return nodes;
    }

    /**
     * The node with every operand that does not find its sort redirected to a random earlier node that has it; empty when
     * there is none.
     */
    static Optional<Node> fitted(Node node, List<Node> earlier, RandomGenerator random) {
        if (!(node instanceof Node.Operation operation)) {
            return Optional.of(node);
        }
        List<Operand> operands = new ArrayList<>();
        for (Operand operand : operation.operands()) {
            List<Integer> candidates = new ArrayList<>();
            for (int i = 0; i < earlier.size(); i++) {
                if (earlier.get(i).sort() == operand.sort()) {
                    candidates.add(i);
                }
            }
            if (candidates.isEmpty()) {
                return Optional.empty();
            }
            boolean kept = candidates.contains(operand.index());
            operands.add(
                    kept ? operand : new Operand(candidates.get(random.nextInt(candidates.size())), operand.sort()));
        }
        return Optional.of(new Node.Operation(operation.operator(), operands));
    }

    private boolean fits(LossProgram program) {
        return program.nodes().size() == slots
                && program.nodes().subList(0, head.size()).equals(head);
    }

    /**
     * Appends those of the program's first {@code count} nodes that {@code nodes} does not contain already.
     *
     * @return for each node of the program where it stands now
     */
    private static int[] place(List<Node> nodes, LossProgram program, int count) {
        int headSize = nodes.size();
        int[] moved = new int[program.nodes().size()];
        for (int i = 0; i < count; i++) {
            Node node = renumbered(program.nodes().get(i), moved);
            int known = node.stochastic() ? -1 : nodes.subList(0, headSize).indexOf(node);
            moved[i] = known >= 0 ? known : nodes.size();
            if (known < 0) {
                nodes.add(node);
            }
        }
        return moved;
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
}
