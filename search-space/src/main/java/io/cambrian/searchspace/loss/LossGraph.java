package io.cambrian.searchspace.loss;

import io.cambrian.searchspace.expression.Node;
import io.cambrian.searchspace.expression.Operand;
import java.util.List;

/** A program's graph in the language of Graphviz, for {@code dot -Tsvg}. */
public final class LossGraph {

    private LossGraph() {}

    /** The canonical graph: inputs as ellipses, operations as boxes, the loss with a double border, data flowing upwards. */
    public static String dot(LossProgram program) {
        List<Node> nodes = program.canonical().nodes();
        StringBuilder dot = new StringBuilder("digraph loss {\n  rankdir=BT;\n  node [fontname=\"Helvetica\"];\n");
        for (int i = 0; i < nodes.size(); i++) {
            Node node = nodes.get(i);
            String border = i == nodes.size() - 1 ? ", peripheries=2" : "";
            dot.append("  n%d [label=\"%s\", shape=%s%s];\n".formatted(i, label(node), shape(node), border));
            List<Operand> operands = node.operands();
            for (int k = 0; k < operands.size(); k++) {
                // the order of operands matters unless they may be exchanged
                String order = ordered(node) ? " [label=\"" + (k + 1) + "\"]" : "";
                dot.append("  n%d -> n%d%s;\n".formatted(operands.get(k).index(), i, order));
            }
        }
        return dot.append("}\n").toString();
    }

    private static boolean ordered(Node node) {
        return node instanceof Node.Operation operation
                && operation.operator().arity() == 2
                && !operation.operator().commutative();
    }

    private static String shape(Node node) {
        return switch (node) {
            case Node.Input ignored -> "ellipse";
            case Node.Constant ignored -> "plaintext";
            case Node.Noise ignored -> "diamond";
            case Node.Operation ignored -> "box";
        };
    }

    private static String label(Node node) {
        return switch (node) {
            case Node.Input input -> input.source().symbol();
            case Node.Constant constant -> Double.toString(constant.value());
            case Node.Noise noise -> noise.distribution().title();
            case Node.Operation operation -> operation.operator().title();
        };
    }
}
