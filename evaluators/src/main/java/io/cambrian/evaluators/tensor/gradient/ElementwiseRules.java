package io.cambrian.evaluators.tensor.gradient;

import io.cambrian.evaluators.tensor.Elementwise;
import io.cambrian.evaluators.tensor.GraphBuilder;
import io.cambrian.evaluators.tensor.Node;

/**
 * The derivatives of what is computed number by number. With the adjoint g of y:
 *
 * <table>
 * <caption>What x, or a and b, get</caption>
 * <tr><th>y<th>share<th>y<th>shares
 * <tr><td>−x<td>−g<td>a + b<td>g; g
 * <tr><td>|x|<td>g·sign(x)<td>a − b<td>g; −g
 * <tr><td>relu(x)<td>g where y &gt; 0<td>a·b<td>g·b; g·a
 * <tr><td>sigmoid(x)<td>g·y·(1 − y)<td>a / b<td>g/b; −g·y/b
 * <tr><td>tanh(x)<td>g·(1 − y²)<td>min(a, b), max(a, b)<td>g to the one that is y, to a if both are
 * <tr><td>exp(x)<td>g·y<td>a where b &gt; 0<td>g where b &gt; 0; nothing
 * <tr><td>log(x)<td>g/x<td>a &gt; b, a ≥ b, a = b<td>nothing
 * <tr><td>√x<td>g/2y, 0 at 0<td>sign(x), stop(x)<td>nothing
 * <tr><td>x, tiny numbers as 0<td>g<td><td>
 * </table>
 *
 * <p>What was repeated over an axis is summed over it.
 */
record ElementwiseRules(GraphBuilder graph, Adjoints adjoints) {

    void pullBack(Elementwise operation, Node y, Node g) {
        switch (operation) {
            case Elementwise.Unary unary -> pullBackUnary(unary, y, g);
            case Elementwise.Binary binary -> pullBackBinary(binary, y, g);
            case Elementwise.StopGradient none -> {}
        }
    }

    private void pullBackUnary(Elementwise.Unary unary, Node y, Node g) {
        Node x = unary.x();
        switch (unary.function()) {
            case NEGATE -> adjoints.accumulate(x, () -> graph.negate(g));
            case ABS -> adjoints.accumulate(x, () -> graph.multiply(g, graph.sign(x)));
            case SIGN -> {}
            // y > 0 just where x > 0, and x need not be kept
            case RELU -> adjoints.accumulate(x, () -> graph.gate(g, y));
            case SIGMOID ->
                adjoints.accumulate(
                        x, () -> graph.multiply(g, graph.multiply(y, graph.subtract(graph.constant(1), y))));
            case TANH ->
                adjoints.accumulate(x, () -> graph.multiply(g, graph.subtract(graph.constant(1), graph.square(y))));
            case EXP -> adjoints.accumulate(x, () -> graph.multiply(g, y));
            case LOG -> adjoints.accumulate(x, () -> graph.divide(g, x));
            case SQRT -> adjoints.accumulate(x, () -> pullBackRoot(y, g));
            case FLUSH_TINY -> adjoints.accumulate(x, () -> g);
        }
    }

    /** g / 2y where y > 0, else 0; the quotient is kept finite there too, so that its own derivative is 0 and not 0/0. */
    private Node pullBackRoot(Node y, Node g) {
        Node denominator = graph.add(y, graph.equal(y, graph.constant(0)));
        return graph.gate(graph.divide(graph.multiply(g, graph.constant(0.5f)), denominator), y);
    }

    private void pullBackBinary(Elementwise.Binary binary, Node y, Node g) {
        Node a = binary.a();
        Node b = binary.b();
        switch (binary.function()) {
            case ADD -> {
                adjoints.accumulate(a, () -> adjoints.reduceTo(g, a.shape()));
                adjoints.accumulate(b, () -> adjoints.reduceTo(g, b.shape()));
            }
            case SUBTRACT -> {
                adjoints.accumulate(a, () -> adjoints.reduceTo(g, a.shape()));
                adjoints.accumulate(b, () -> graph.negate(adjoints.reduceTo(g, b.shape())));
            }
            case MULTIPLY -> {
                adjoints.accumulate(a, () -> adjoints.reduceTo(graph.multiply(g, b), a.shape()));
                adjoints.accumulate(b, () -> adjoints.reduceTo(graph.multiply(g, a), b.shape()));
            }
            case DIVIDE -> {
                adjoints.accumulate(a, () -> adjoints.reduceTo(graph.divide(g, b), a.shape()));
                adjoints.accumulate(
                        b, () -> graph.negate(adjoints.reduceTo(graph.divide(graph.multiply(g, y), b), b.shape())));
            }
            case MINIMUM -> passToChosen(g, b, a, graph.greaterOrEqual(b, a), graph.greater(a, b));
            case MAXIMUM -> passToChosen(g, b, a, graph.greaterOrEqual(a, b), graph.greater(b, a));
            case GATE -> adjoints.accumulate(a, () -> adjoints.reduceTo(graph.gate(g, b), a.shape()));
            case GREATER, GREATER_OR_EQUAL, EQUAL -> {}
        }
    }

    private void passToChosen(Node g, Node b, Node a, Node choosesA, Node choosesB) {
        adjoints.accumulate(a, () -> adjoints.reduceTo(graph.gate(g, choosesA), a.shape()));
        adjoints.accumulate(b, () -> adjoints.reduceTo(graph.gate(g, choosesB), b.shape()));
    }
}
