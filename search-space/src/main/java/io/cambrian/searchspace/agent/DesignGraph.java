package io.cambrian.searchspace.agent;

import java.util.ArrayList;
import java.util.List;

/** A design's tree in the language of Graphviz, for {@code dot -Tsvg}. */
public final class DesignGraph {

    private final StringBuilder dot =
            new StringBuilder("digraph design {\n  node [fontname=\"Helvetica\", shape=box];\n");
    private int next;

    private DesignGraph() {}

    /**
     * The canonical tree, the root above: leaves as ellipses, members numbered where their order counts, and dashed arrows to
     * those whose answers a vertex of a graph sees.
     */
    public static String dot(AgentDesign design) {
        DesignGraph graph = new DesignGraph();
        graph.add(design.canonical().root());
        return graph.dot.append("}\n").toString();
    }

    /** Adds a node with its members, and returns its number. */
    private int add(Design design) {
        int own = next++;
        Node node = Node.of(design);
        String shape = node.members().isEmpty() ? ", shape=ellipse" : "";
        dot.append("  n%d [label=\"%s\"%s];\n".formatted(own, label(node), shape));
        List<Integer> members = new ArrayList<>();
        for (Design member : node.members()) {
            int number = add(member);
            String order = node.members().size() > 1 ? " [label=\"" + (members.size() + 1) + "\"]" : "";
            dot.append("  n%d -> n%d%s;\n".formatted(own, number, order));
            members.add(number);
        }
        for (int vertex = 0; vertex < node.sees().size(); vertex++) {
            for (int seen : node.sees().get(vertex)) {
                dot.append("  n%d -> n%d [style=dashed, constraint=false];\n"
                        .formatted(members.get(vertex), members.get(seen)));
            }
        }
        return own;
    }

    /** One line for a node: its kind with its numbers, and whom it asks itself where that is not the usual worker. */
    public static String label(Design design) {
        return label(Node.of(design)).replace("\\n", " ");
    }

    private static String label(Node node) {
        StringBuilder label = new StringBuilder(
                node.kind() == NodeKind.SOLVE ? "" : node.kind().text());
        for (int i = 0; i < node.numbers().size(); i++) {
            label.append(" ")
                    .append(node.kind().numbers().get(i).name())
                    .append(" ")
                    .append(node.numbers().get(i));
        }
        if (!node.tool().isEmpty()) {
            label.append(" ").append(node.tool());
        }
        node.worker()
                .filter(worker -> node.kind() == NodeKind.SOLVE || !worker.equals(Worker.GENERIC))
                .ifPresent(worker -> label.append(node.kind() == NodeKind.SOLVE ? "" : "\\nby ")
                        .append(DesignText.worker(worker)));
        return label.toString();
    }
}
