package io.cambrian.evaluators.tensor;

import io.cambrian.evaluators.tensor.kernel.FusedFunction;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

    /** How the names of placeholders begin that may have any shape. */
    static final String FREE = "any ";

    /** The nodes of a program that a pattern's nodes stand for. */
    record Match(Map<Node, Node> images) {

        Node image(Node node) {
            return Objects.requireNonNull(images.get(node), "a match has an image of every node");
        }

        List<Node> images(List<Node> nodes) {
            return nodes.stream().map(this::image).toList();
        }
    }

    /**
     * The operations that need not be computed on their own any more: not placeholders and constants, and not a few-hot
     * matrix, which may have other readers.
     */
    List<Node> members() {
        return IntStream.range(0, graph.size())
                .filter(i -> !graph.operations().get(i).operands().isEmpty())
                .filter(i -> !(graph.operations().get(i) instanceof Selection.FewHot))
                .mapToObj(graph::node)
                .toList();
    }

    /** The match whose first result is {@code node}, if there is one. */
    Optional<Match> match(Graph program, Node node) {
        Map<Node, Node> images = new HashMap<>();
        boolean found = matches(results.getFirst(), program, node, images);
        return found ? Optional.of(new Match(images)) : Optional.empty();
    }

    private boolean matches(Node node, Graph program, Node candidate, Map<Node, Node> images) {
        Node known = images.putIfAbsent(node, candidate);
        if (known != null) {
            return known.equals(candidate);
        }
        Operation wanted = graph.definition(node);
        if (wanted instanceof Leaf.Input) {
            return isFree(node)
                    || fits(
                            node.shape(),
                            candidate.shape(),
                            new Match(images).image(results.getFirst()).shape());
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

    /** The structure of the operations fixes the shapes of sides of products. */
    private boolean isFree(Node placeholder) {
        return ((Leaf.Input) graph.definition(placeholder)).name().startsWith(FREE);
    }

    private static boolean fits(Shape placeholder, Shape found, Shape result) {
        if (placeholder.equals(FULL)) {
            return found.equals(result);
        }
        return found.equals(placeholder.equals(COLUMN) ? Shape.of(result.rows(), 1) : Shape.SCALAR);
    }

    private static boolean isSameKind(Operation wanted, Operation found) {
        return switch (wanted) {
            case Elementwise.Unary unary ->
                found instanceof Elementwise.Unary other && other.function() == unary.function();
            case Elementwise.Binary binary ->
                found instanceof Elementwise.Binary other && other.function() == binary.function();
            case Leaf.Constant constant -> constant.equals(found);
            case Contraction.Product product ->
                found instanceof Contraction.Product other
                        && other.transposeA() == product.transposeA()
                        && other.transposeB() == product.transposeB();
            case Selection.FewHot fewHot -> found instanceof Selection.FewHot;
            default -> throw new IllegalStateException("no pattern is made of " + wanted);
        };
    }
}
