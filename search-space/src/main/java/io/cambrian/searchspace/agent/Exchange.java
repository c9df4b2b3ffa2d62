package io.cambrian.searchspace.agent;

import java.util.List;
import java.util.Optional;

/**
 * A node and its members change places: a filter of a route becomes a route of filters, and back. Each way of nesting is a hill of
 * its own: from the one to the other, single changes of parts lead through designs that are worse than both.
 */
final class Exchange {

    private Exchange() {}

    /** The node's member outside and a copy of the node around each of the member's own; else its equal members' kind outside. */
    static Optional<Design> of(Design design) {
        return inward(Node.of(design)).or(() -> outward(Node.of(design)));
    }

    /** N(M(a, b)) becomes M(N(a), N(b)). */
    private static Optional<Design> inward(Node outer) {
        if (outer.members().size() != 1) {
            return Optional.empty();
        }
        Node inner = Node.of(outer.members().getFirst());
        return isLeaf(inner)
                ? Optional.empty()
                : Optional.of(inner.withMembers(inner.members().stream()
                                .map(member ->
                                        outer.withMembers(List.of(member)).design())
                                .toList())
                        .design());
    }

    /** M(N(a), N(b)) becomes N(M(a, b)), if both N are alike. */
    private static Optional<Design> outward(Node outer) {
        List<Node> inner = outer.members().stream().map(Node::of).toList();
        if (inner.size() < 2 || inner.getFirst().members().size() != 1) {
            return Optional.empty();
        }
        Design leaf = new Design.Solve(Worker.GENERIC);
        Node shape = inner.getFirst().withMembers(List.of(leaf));
        boolean alike = inner.stream()
                .allMatch(node -> node.members().size() == 1
                        && node.withMembers(List.of(leaf)).equals(shape));
        return alike
                ? Optional.of(shape.withMembers(List.of(outer.withMembers(inner.stream()
                                        .map(node -> node.members().getFirst())
                                        .toList())
                                .design()))
                        .design())
                : Optional.empty();
    }

    private static boolean isLeaf(Node node) {
        return node.members().isEmpty();
    }
}
