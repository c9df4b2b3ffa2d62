package io.cambrian.evaluators.tensor;

import io.cambrian.evaluators.tensor.kernel.ConvolutionGeometry;
import io.cambrian.evaluators.tensor.kernel.ConvolutionKind;
import io.cambrian.evaluators.tensor.kernel.ScanDirection;
import java.util.BitSet;
import java.util.List;
import java.util.function.Supplier;

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
        this.adjoints = new Adjoints(graph);
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
            if (!(operation instanceof Operation.StopGradient)
                    && operation.operands().stream().anyMatch(operand -> active.get(operand.index()))) {
                active.set(i);
            }
        }
        return active;
    }

    private void pullBack(Operation operation, Node y, Node g) {
        switch (operation) {
            case Operation.Unary unary -> pullBackUnary(unary, y, g);
            case Operation.Binary binary -> pullBackBinary(binary, y, g);
            case Operation.Product product -> pullBackProduct(product, g);
            case Operation.Transpose transpose -> accumulate(transpose.x(), () -> graph.transpose(g));
            case Operation.Reshape reshape ->
                accumulate(reshape.x(), () -> graph.reshape(g, reshape.x().shape()));
            case Operation.Broadcast broadcast ->
                accumulate(broadcast.x(), () -> reduceTo(g, broadcast.x().shape()));
            case Operation.Sum sum ->
                accumulate(sum.x(), () -> graph.broadcast(g, sum.x().shape()));
            case Operation.MaxOverRows max -> pullBackChoice(max.x(), graph.argMaxOverRows(max.x()), g);
            case Operation.Gather gather -> pullBackChoice(gather.x(), gather.indices(), g);
            case Operation.Rows rows -> pullBackRows(rows, g);
            case Operation.Concatenate all -> pullBackConcatenate(all, g);
            case Operation.Scan scan -> pullBackScan(scan, y, g);
            case Operation.Convolution convolution -> pullBackConvolution(convolution, g);
            case Operation.Input none -> {}
            case Operation.Variable none -> {}
            case Operation.Constant none -> {}
            case Operation.ArgMaxOverRows none -> {}
            case Operation.FewHot none -> {}
            case Operation.StopGradient none -> {}
        }
    }

    private void pullBackUnary(Operation.Unary unary, Node y, Node g) {
        Node x = unary.x();
        switch (unary.function()) {
            case NEGATE -> accumulate(x, () -> graph.negate(g));
            case ABS -> accumulate(x, () -> graph.multiply(g, graph.sign(x)));
            case SIGN -> {}
            // y > 0 just where x > 0, and x need not be kept
            case RELU -> accumulate(x, () -> graph.gate(g, y));
            case SIGMOID ->
                accumulate(x, () -> graph.multiply(g, graph.multiply(y, graph.subtract(graph.constant(1), y))));
            case TANH -> accumulate(x, () -> graph.multiply(g, graph.subtract(graph.constant(1), graph.square(y))));
            case EXP -> accumulate(x, () -> graph.multiply(g, y));
            case LOG -> accumulate(x, () -> graph.divide(g, x));
            case SQRT -> accumulate(x, () -> pullBackRoot(y, g));
            case FLUSH_TINY -> accumulate(x, () -> g);
        }
    }

    /** g / 2y where y > 0, else 0; the quotient is kept finite there too, so that its own derivative is 0 and not 0/0. */
    private Node pullBackRoot(Node y, Node g) {
        Node denominator = graph.add(y, graph.equal(y, graph.constant(0)));
        return graph.gate(graph.divide(graph.multiply(g, graph.constant(0.5f)), denominator), y);
    }

    private void pullBackBinary(Operation.Binary binary, Node y, Node g) {
        Node a = binary.a();
        Node b = binary.b();
        switch (binary.function()) {
            case ADD -> {
                accumulate(a, () -> reduceTo(g, a.shape()));
                accumulate(b, () -> reduceTo(g, b.shape()));
            }
            case SUBTRACT -> {
                accumulate(a, () -> reduceTo(g, a.shape()));
                accumulate(b, () -> graph.negate(reduceTo(g, b.shape())));
            }
            case MULTIPLY -> {
                accumulate(a, () -> reduceTo(graph.multiply(g, b), a.shape()));
                accumulate(b, () -> reduceTo(graph.multiply(g, a), b.shape()));
            }
            case DIVIDE -> {
                accumulate(a, () -> reduceTo(graph.divide(g, b), a.shape()));
                accumulate(b, () -> graph.negate(reduceTo(graph.divide(graph.multiply(g, y), b), b.shape())));
            }
            case MINIMUM -> passToChosen(g, b, a, graph.greaterOrEqual(b, a), graph.greater(a, b));
            case MAXIMUM -> passToChosen(g, b, a, graph.greaterOrEqual(a, b), graph.greater(b, a));
            case GATE -> accumulate(a, () -> reduceTo(graph.gate(g, b), a.shape()));
            case GREATER, GREATER_OR_EQUAL, EQUAL -> {}
        }
    }

    private void passToChosen(Node g, Node b, Node a, Node choosesA, Node choosesB) {
        accumulate(a, () -> reduceTo(graph.gate(g, choosesA), a.shape()));
        accumulate(b, () -> reduceTo(graph.gate(g, choosesB), b.shape()));
    }

    /** For C = A·B with adjoint G: the adjoint of A is G·Bᵀ and that of B is Aᵀ·G, written without extra transposes. */
    private void pullBackProduct(Operation.Product product, Node g) {
        Node a = product.a();
        Node b = product.b();
        boolean ta = product.transposeA();
        boolean tb = product.transposeB();
        accumulate(a, () -> ta ? graph.product(b, tb, g, true) : graph.product(g, false, b, !tb));
        accumulate(b, () -> tb ? graph.product(g, true, a, ta) : graph.product(a, !ta, g, false));
    }

    private void pullBackRows(Operation.Rows rows, Node g) {
        if (active.get(rows.x().index())) {
            adjoints.addRows(rows.x(), rows.from(), g);
        }
    }

    private void pullBackConcatenate(Operation.Concatenate all, Node g) {
        int from = 0;
        for (Node part : all.parts()) {
            int start = from;
            int rows = part.shape().rows();
            accumulate(part, () -> graph.rows(g, start, rows));
            from += rows;
        }
    }

    /**
     * For y_t = f_t·y_{t−1} + x_t the adjoint of x is z_t = g_t + f_{t+1}·z_{t+1}, a scan the other way, and that of f_t is
     * z_t·y_{t−1}; backwards the same with the neighbours exchanged.
     */
    private void pullBackScan(Operation.Scan scan, Node y, Node g) {
        ScanDirection back = scan.direction().opposite();
        Node z = graph.scan(g, shifted(scan.factor(), back), back);
        accumulate(scan.x(), () -> z);
        accumulate(scan.factor(), () -> graph.multiply(z, shifted(y, scan.direction())));
    }

    /** Row t becomes row t + 1 (forwards) or t − 1; zeros move in. */
    private Node shifted(Node x, ScanDirection direction) {
        int kept = x.shape().rows() - 1;
        Node zeros = graph.zeros(Shape.of(1, x.shape().columns()));
        if (kept == 0) {
            return zeros;
        }
        return switch (direction) {
            case FORWARDS -> graph.concatenate(List.of(zeros, graph.rows(x, 0, kept)));
            case BACKWARDS -> graph.concatenate(List.of(graph.rows(x, 1, kept), zeros));
        };
    }

    /** The three kinds are the derivatives of one form Σ w·x·z by w, x and z, so each pulls back to the other two. */
    private void pullBackConvolution(Operation.Convolution convolution, Node g) {
        ConvolutionGeometry sizes = convolution.geometry();
        Node a = convolution.a();
        Node b = convolution.b();
        switch (convolution.kind()) {
            case FORWARD -> {
                accumulate(a, () -> graph.convolution(ConvolutionKind.INPUT_GRADIENT, sizes, g, b));
                accumulate(b, () -> graph.convolution(ConvolutionKind.WEIGHT_GRADIENT, sizes, a, g));
            }
            case INPUT_GRADIENT -> {
                accumulate(a, () -> graph.convolution(sizes, g, b));
                accumulate(b, () -> graph.convolution(ConvolutionKind.WEIGHT_GRADIENT, sizes, g, a));
            }
            case WEIGHT_GRADIENT -> {
                accumulate(a, () -> graph.convolution(ConvolutionKind.INPUT_GRADIENT, sizes, b, g));
                accumulate(b, () -> graph.convolution(sizes, a, g));
            }
        }
    }

    private void pullBackChoice(Node x, Node indices, Node g) {
        accumulate(x, () -> graph.multiply(graph.oneHot(indices, x.shape().rows()), g));
    }

    /** The adjoint of a broadcast: what was repeated is summed. */
    private Node reduceTo(Node g, Shape shape) {
        Node rows =
                shape.rows() < g.shape().rows() && shape.columns() == g.shape().columns() ? graph.sum(g, Axis.ROWS) : g;
        if (rows.shape().equals(shape)) {
            return rows;
        }
        return graph.sum(rows, shape.rows() == rows.shape().rows() ? Axis.COLUMNS : Axis.ALL);
    }

    /** Adds a share to the adjoint of {@code x}; the share is not even written down when nothing depends on it. */
    private void accumulate(Node x, Supplier<Node> share) {
        if (active.get(x.index())) {
            adjoints.add(x, share.get());
        }
    }
}
