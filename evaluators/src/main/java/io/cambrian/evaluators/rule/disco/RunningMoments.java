package io.cambrian.evaluators.rule.disco;

import io.cambrian.evaluators.tensor.GraphBuilder;
import io.cambrian.evaluators.tensor.Leaf.Variable;
import io.cambrian.evaluators.tensor.Node;
import io.cambrian.evaluators.tensor.Program.Update;
import io.cambrian.evaluators.tensor.Shape;
import java.util.List;

/**
 * Moving averages of a number and of its square, from which it is normalised whatever its scale:
 *
 * <pre>
 * m ← d·m + (1 − d)·mean(x)     s ← d·s + (1 − d)·mean(x²)     w ← d·w + (1 − d)
 * normalised x = (x − m/w) / (√(max(0, s/w − (m/w)²) + 10⁻¹²) + 10⁻⁶)
 * </pre>
 *
 * <p>All start at 0. Without them one task's advantages would drown those of all others. Source: Oh, Farquhar, Kemaev, Calian et
 * al., Nature 648, 2025, methods.
 *
 * @param mean m [1][1]
 * @param square s [1][1]
 * @param weight w [1][1]
 */
record RunningMoments(Node mean, Node square, Node weight) {

    private static final float UNDER_ROOT = 1e-12f;
    private static final float BESIDE_ROOT = 1e-6f;

    /** As variables whose names begin with {@code name}. */
    static RunningMoments ofVariables(GraphBuilder graph, String name) {
        List<Node> nodes = variables(name).stream()
                .map(each -> graph.variable(each.name(), each.shape()))
                .toList();
        return new RunningMoments(nodes.get(0), nodes.get(1), nodes.get(2));
    }

    static List<Variable> variables(String name) {
        return List.of(
                new Variable(name + ".mean", Shape.SCALAR),
                new Variable(name + ".square", Shape.SCALAR),
                new Variable(name + ".weight", Shape.SCALAR));
    }

    /** After they have seen x. */
    RunningMoments seen(GraphBuilder graph, Node x, float decay) {
        return new RunningMoments(
                average(graph, mean, graph.mean(x), decay),
                average(graph, square, graph.mean(graph.square(x)), decay),
                average(graph, weight, graph.constant(1), decay));
    }

    private static Node average(GraphBuilder graph, Node before, Node x, float decay) {
        return graph.add(graph.multiply(before, graph.constant(decay)), graph.multiply(x, graph.constant(1 - decay)));
    }

    /** x with mean 0 and deviation 1, as far as they know. */
    Node normalised(GraphBuilder graph, Node x) {
        return scaled(graph, graph.subtract(x, centre(graph)));
    }

    /** x divided by the deviation alone, which keeps its sign. */
    Node scaled(GraphBuilder graph, Node x) {
        Node variance = graph.subtract(graph.divide(square, weight), graph.square(centre(graph)));
        Node root = graph.sqrt(graph.add(graph.relu(variance), graph.constant(UNDER_ROOT)));
        return graph.divide(x, graph.add(root, graph.constant(BESIDE_ROOT)));
    }

    private Node centre(GraphBuilder graph) {
        return graph.divide(mean, weight);
    }

    /** What takes the variables of these to other numbers. */
    List<Update> updates(RunningMoments after) {
        return List.of(
                new Update(mean, after.mean), new Update(square, after.square), new Update(weight, after.weight));
    }
}
