package io.cambrian.evaluators.tensor.gradient;

import io.cambrian.evaluators.tensor.Contraction;
import io.cambrian.evaluators.tensor.Elementwise;
import io.cambrian.evaluators.tensor.GraphBuilder;
import io.cambrian.evaluators.tensor.IllShapedOperationException;
import io.cambrian.evaluators.tensor.Layout;
import io.cambrian.evaluators.tensor.Leaf;
import io.cambrian.evaluators.tensor.Node;
import io.cambrian.evaluators.tensor.Operation;
import io.cambrian.evaluators.tensor.Reduction;
import io.cambrian.evaluators.tensor.Selection;
import io.cambrian.evaluators.tensor.Shape;
import java.util.BitSet;
import java.util.List;

/**
 * Reverse-mode differentiation that adds the derivatives to the graph as ordinary nodes.
 *
 * <p>For a scalar L and nodes x₁…xₙ it gives ∂L/∂x₁…∂L/∂xₙ, each of the shape of its xᵢ. Since the result is made of the
 * same operations, it can be differentiated again. Where a function has a corner, the derivative from one side is
 * taken: |x| and RELU have 0 at 0, a minimum or maximum of equal numbers passes everything to its first operand, the
 * maximum over rows to the first of its equal rows. A root has the derivative 0 at 0, which lets optimisers be
 * differentiated whose averages of squares are still 0.
 *
 * <p>Source: Griewank and Walther, "Evaluating Derivatives", 2008, §3.2 (the incremental adjoint recursion).
 */
public final class Gradient {

    private final GraphBuilder graph;
    private final BitSet active;
    private final Adjoints adjoints;

    private Gradient(GraphBuilder graph, BitSet active) {
        this.graph = graph;
        this.active = active;
        this.adjoints = new Adjoints(graph, active);
    }

    /**
     * Adds the gradient of {@code scalar} to {@code graph}.
     *
     * @param wrt with respect to what; a node that {@code scalar} does not depend on gets zeros
     * @throws IllShapedOperationException if {@code scalar} is not 1×1
     */
    public static List<Node> of(GraphBuilder graph, Node scalar, List<Node> wrt) {
        if (!scalar.shape().equals(Shape.SCALAR)) {
            throw new IllShapedOperationException(
                    "gradient of " + scalar + ": only a scalar (1×1) has a gradient; sum or average it first");
        }
        return of(graph, List.of(scalar), List.of(graph.constant(1)), wrt);
    }

    /**
     * Adds the gradient of Σᵢ ⟨weightᵢ, outputᵢ⟩ to {@code graph}, with the weights taken as constants even where they depend on
     * {@code wrt}: what a descent does whose targets are read from what descends, without stopping gradients through them for
     * ever.
     *
     * @param outputs any nodes
     * @param weights one for each output, of its shape: ∂L/∂output of a loss L
     * @param wrt with respect to what; a node that no output depends on gets zeros
     * @throws IllShapedOperationException if an output and its weight differ in shape
     */
    public static List<Node> of(GraphBuilder graph, List<Node> outputs, List<Node> weights, List<Node> wrt) {
        int last = outputs.stream().mapToInt(Node::index).max().orElse(-1);
        Gradient gradient = new Gradient(graph, activeNodes(graph, last, wrt));
        for (int i = 0; i < outputs.size(); i++) {
            Node output = outputs.get(i);
            if (!output.shape().equals(weights.get(i).shape())) {
                throw new IllShapedOperationException(
                        "gradient of " + output + " weighted by " + weights.get(i) + ": both must have the same shape");
            }
            gradient.adjoints.add(output, weights.get(i));
        }
        return gradient.run(last, wrt);
    }

    private List<Node> run(int last, List<Node> wrt) {
        List<Operation> operations = graph.graph().operations();
        for (int i = active.previousSetBit(last); i >= 0; i = active.previousSetBit(i - 1)) {
            Operation operation = operations.get(i);
            Node node = new Node(i, operation.shape());
            adjoints.of(node).ifPresent(adjoint -> pullBack(operation, node, adjoint));
        }
        return wrt.stream()
                .map(x -> adjoints.of(x).orElseGet(() -> graph.zeros(x.shape())))
                .toList();
    }

    /** The nodes up to the {@code last} that change when one of {@code wrt} changes. */
    private static BitSet activeNodes(GraphBuilder graph, int last, List<Node> wrt) {
        BitSet active = new BitSet();
        wrt.forEach(x -> active.set(x.index()));
        List<Operation> operations = graph.graph().operations();
        for (int i = 0; i <= last; i++) {
            Operation operation = operations.get(i);
            if (!(operation instanceof Elementwise.StopGradient)
                    && operation.operands().stream().anyMatch(operand -> active.get(operand.index()))) {
                active.set(i);
            }
        }
        return active;
    }

    private void pullBack(Operation operation, Node y, Node g) {
        switch (operation) {
            case Leaf none -> {}
            case Elementwise elementwise -> new ElementwiseRules(graph, adjoints).pullBack(elementwise, y, g);
            case Contraction contraction -> new ContractionRules(graph, adjoints).pullBack(contraction, g);
            case Reduction reduction -> new ReductionRules(graph, adjoints).pullBack(reduction, y, g);
            case Layout layout -> new LayoutRules(graph, adjoints).pullBack(layout, g);
            case Selection.Gather gather -> adjoints.accumulateChosen(gather.x(), gather.indices(), g);
            case Selection.FewHot none -> {}
        }
    }
}
