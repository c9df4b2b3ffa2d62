package io.cambrian.searchspace.agent;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Designs as trees of nodes. */
public final class DesignTree {

    private DesignTree() {}

    /** The members of a node, in the order in which they are first asked. */
    public static List<Design> members(Design design) {
        return Node.of(design).members();
    }

    /** The node's kind. */
    public static NodeKind kind(Design design) {
        return Node.of(design).kind();
    }

    /** Whom the node calls itself, if it does. */
    public static Optional<Worker> worker(Design design) {
        return Node.of(design).worker();
    }

    /** How many nodes a design has. */
    public static int nodes(Design design) {
        return 1 + members(design).stream().mapToInt(DesignTree::nodes).sum();
    }

    /** How many nodes lie on the longest way from the root to a leaf. */
    public static int depth(Design design) {
        return 1 + members(design).stream().mapToInt(DesignTree::depth).max().orElse(0);
    }

    /** All nodes, each before its members. */
    public static List<Design> preorder(Design design) {
        List<Design> all = new ArrayList<>();
        collect(design, all);
        return all;
    }

    private static void collect(Design design, List<Design> all) {
        all.add(design);
        members(design).forEach(member -> collect(member, all));
    }

    /** The design with the node of that number in {@link #preorder} replaced. */
    static Design withNode(Design design, int number, Design replacement) {
        if (number == 0) {
            return replacement;
        }
        Node node = Node.of(design);
        List<Design> members = new ArrayList<>(node.members());
        int first = 1;
        for (int i = 0; i < members.size(); i++) {
            int size = nodes(members.get(i));
            if (number < first + size) {
                members.set(i, withNode(members.get(i), number - first, replacement));
                return node.withMembers(members).design();
            }
            first += size;
        }
        throw new IndexOutOfBoundsException("node " + number + " of " + nodes(design));
    }

    /** The design with every worker of every node replaced. */
    static Design withWorkers(Design design, UnaryOperator<Worker> change) {
        Node node = Node.of(design);
        return node.withWorker(node.worker().map(change))
                .withMembers(node.members().stream()
                        .map(member -> withWorkers(member, change))
                        .toList())
                .design();
    }
}
