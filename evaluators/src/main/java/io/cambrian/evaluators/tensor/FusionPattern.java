package io.cambrian.evaluators.tensor;

import io.cambrian.evaluators.tensor.kernel.FusedFunction;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The operations that a fused function stands for, as a small graph: its inputs are placeholders that stand for any node of
 * fitting shape, its constants for themselves.
 *
 * @param function what computes them at once
 * @param graph the operations
 * @param operands the placeholders in the order of the function
 * @param results in the order of the function; the last operation of all comes first
 */
record FusionPattern(FusedFunction function, Graph graph, List<Node> operands, List<Node> results) {

    /** The shape of placeholders that must have the shape of the first result. */
    static final Shape FULL = Shape.of(3, 2);

    /** The shape of placeholders for a column as high as the first result. */
    static final Shape COLUMN = Shape.of(3, 1);

    /** The nodes of a program that a pattern's nodes stand for. */
    record Match(Map<Node, Node> images) {

        Node image(Node node) {
            return images.get(node);
        }

        List<Node> images(List<Node> nodes) {
            return nodes.stream().map(images::get).toList();
        }
    }

    /** The pattern's operations themselves, without placeholders and constants. */
    List<Node> members() {
        return IntStream.range(0, graph.size())
                .filter(i -> !graph.operations().get(i).operands().isEmpty())
                .mapToObj(graph::node)
                .toList();
    }

    /** The match whose first result is {@code node}, if there is one. */
    Optional<Match> match(Graph program, Node node) {
        Map<Node, Node> images = new HashMap<>();
        return matches(results.getFirst(), program, node, images) ? Optional.of(new Match(images)) : Optional.empty();
    }

    private boolean matches(Node node, Graph program, Node candidate, Map<Node, Node> images) {
        Node known = images.putIfAbsent(node, candidate);
        if (known != null) {
            return known.equals(candidate);
        }
        Operation wanted = graph.definition(node);
        if (wanted instanceof Operation.Input) {
            return fits(
                    node.shape(),
                    candidate.shape(),
                    images.get(results.getFirst()).shape());
        }
        Operation found = program.definition(candidate);
        if (!isSameKind(wanted, found)) {
            return false;
        }
        for (int i = 0; i < wanted.operands().size(); i++) {
            if (!matches(wanted.operands().get(i), program, found.operands().get(i), images)) {
                return false;
            }
        }
        return true;
    }

    private static boolean fits(Shape placeholder, Shape found, Shape result) {
        if (placeholder.equals(FULL)) {
            return found.equals(result);
        }
        return found.equals(placeholder.equals(COLUMN) ? Shape.of(result.rows(), 1) : Shape.SCALAR);
    }

    private static boolean isSameKind(Operation wanted, Operation found) {
        return switch (wanted) {
            case Operation.Unary unary ->
                found instanceof Operation.Unary other && other.function() == unary.function();
            case Operation.Binary binary ->
                found instanceof Operation.Binary other && other.function() == binary.function();
            case Operation.Constant constant -> constant.equals(found);
            default -> throw new IllegalStateException("patterns are made of functions of numbers, found " + wanted);
        };
    }
}
