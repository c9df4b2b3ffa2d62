package io.cambrian.evaluators.tensor;

import io.cambrian.evaluators.tensor.Leaf.Constant;
import io.cambrian.evaluators.tensor.kernel.BinaryFunction;
import io.cambrian.evaluators.tensor.kernel.ConvolutionGeometry;
import io.cambrian.evaluators.tensor.kernel.ConvolutionKind;
import io.cambrian.evaluators.tensor.kernel.ScanDirection;
import io.cambrian.evaluators.tensor.kernel.UnaryFunction;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Collects the operations of a graph. An operation that is already there is not added again, so common
 * subexpressions are shared by construction.
 *
 * <p>What is added two by two, number by number, may differ in shape where one side has a single row or a single column, which is
 * repeated ({@link Elementwise.Binary}). Operands that do not fit, or are of another graph, are refused with an
 * {@link IllShapedOperationException}.
 *
 * <p>Mutable, for one thread, while a graph is being written.
 */
public final class GraphBuilder {

    private final List<Operation> operations = new ArrayList<>();
    private final Map<Operation, Node> known = new HashMap<>();

    /** The node of {@code operation}, which is added if it is new. */
    public Node add(Operation operation) {
        for (Node operand : operation.operands()) {
            requireOwn(operand);
        }
        return known.computeIfAbsent(operation, added -> {
            operations.add(added);
            return new Node(operations.size() - 1, added.shape());
        });
    }

    /** The operation that defines {@code node}. */
    public Operation definition(Node node) {
        requireOwn(node);
        return operations.get(node.index());
    }

    /** What has been collected so far. */
    public Graph graph() {
        return new Graph(operations);
    }

    /** A tensor that the caller writes before each run. */
    public Node input(String name, Shape shape) {
        return add(new Leaf.Input(name, shape));
    }

    /** The value of a variable when the run began. */
    public Node variable(String name, Shape shape) {
        return add(new Leaf.Variable(name, shape));
    }

    /** A 1×1 tensor of a number that is known now; refuses what is not a number. */
    public Node constant(float value) {
        return add(new Constant(value));
    }

    /** A tensor of zeros. */
    public Node zeros(Shape shape) {
        return broadcast(constant(0), shape);
    }

    /** −x. */
    public Node negate(Node x) {
        return unary(UnaryFunction.NEGATE, x);
    }

    /** |x|. */
    public Node abs(Node x) {
        return unary(UnaryFunction.ABS, x);
    }

    /** −1, 0 or 1. */
    public Node sign(Node x) {
        return unary(UnaryFunction.SIGN, x);
    }

    /** max(x, 0). */
    public Node relu(Node x) {
        return unary(UnaryFunction.RELU, x);
    }

    /** tanh x. */
    public Node tanh(Node x) {
        return unary(UnaryFunction.TANH, x);
    }

    /** 1 / (1 + e⁻ˣ). */
    public Node sigmoid(Node x) {
        return unary(UnaryFunction.SIGMOID, x);
    }

    /** eˣ. */
    public Node exp(Node x) {
        return unary(UnaryFunction.EXP, x);
    }

    /** ln x: −∞ at 0, not a number below. */
    public Node log(Node x) {
        return unary(UnaryFunction.LOG, x);
    }

    /** √x. */
    public Node sqrt(Node x) {
        return unary(UnaryFunction.SQRT, x);
    }

    /** x, but 0 where |x| &lt; 10⁻³⁰; its derivative is taken as 1. */
    public Node flushTiny(Node x) {
        return unary(UnaryFunction.FLUSH_TINY, x);
    }

    /** x². */
    public Node square(Node x) {
        return multiply(x, x);
    }

    /** a + b number by number. */
    public Node add(Node a, Node b) {
        return binary(BinaryFunction.ADD, a, b);
    }

    /** a − b number by number. */
    public Node subtract(Node a, Node b) {
        return binary(BinaryFunction.SUBTRACT, a, b);
    }

    /** a·b number by number; a factor that is the constant 1 is left out. */
    public Node multiply(Node a, Node b) {
        if (isOne(a) && a.shape().broadcastsTo(b.shape())) {
            return b;
        }
        if (isOne(b) && b.shape().broadcastsTo(a.shape())) {
            return a;
        }
        return binary(BinaryFunction.MULTIPLY, a, b);
    }

    /** a / b number by number. */
    public Node divide(Node a, Node b) {
        return binary(BinaryFunction.DIVIDE, a, b);
    }

    /** The smaller of each pair; its derivative goes to a where both are equal. */
    public Node minimum(Node a, Node b) {
        return binary(BinaryFunction.MINIMUM, a, b);
    }

    /** The larger of each pair; its derivative goes to a where both are equal. */
    public Node maximum(Node a, Node b) {
        return binary(BinaryFunction.MAXIMUM, a, b);
    }

    /** a &gt; b ? 1 : 0; without a derivative. */
    public Node greater(Node a, Node b) {
        return binary(BinaryFunction.GREATER, a, b);
    }

    /** a ≥ b ? 1 : 0; without a derivative. */
    public Node greaterOrEqual(Node a, Node b) {
        return binary(BinaryFunction.GREATER_OR_EQUAL, a, b);
    }

    /** a = b ? 1 : 0; without a derivative. */
    public Node equal(Node a, Node b) {
        return binary(BinaryFunction.EQUAL, a, b);
    }

    /** condition &gt; 0 ? x : 0. */
    public Node gate(Node x, Node condition) {
        return binary(BinaryFunction.GATE, x, condition);
    }

    /** condition = 1 ? yes : no, for a condition of zeros and ones. */
    public Node select(Node condition, Node yes, Node no) {
        return add(gate(yes, condition), gate(no, subtract(constant(1), condition)));
    }

    /** a·b as matrices. */
    public Node product(Node a, Node b) {
        return product(a, false, b, false);
    }

    /** The product of a or aᵀ and b or bᵀ. */
    public Node product(Node a, boolean transposeA, Node b, boolean transposeB) {
        return add(new Contraction.Product(a, transposeA, b, transposeB));
    }

    /** xᵀ. */
    public Node transpose(Node x) {
        return add(new Layout.Transpose(x));
    }

    /** The numbers of x, row after row, read as rows of another length: 1×(steps·copies) is steps×copies. */
    public Node reshape(Node x, Shape shape) {
        return x.shape().equals(shape) ? x : add(new Layout.Reshape(x, shape));
    }

    /** x repeated along its axes of length 1 until it has the given shape. */
    public Node broadcast(Node x, Shape shape) {
        return x.shape().equals(shape) ? x : add(new Layout.Broadcast(x, shape));
    }

    /** The sum over an axis: of m×n, 1×n over rows, m×1 over columns, 1×1 over all. */
    public Node sum(Node x, Axis axis) {
        return axis.reduce(x.shape()).equals(x.shape()) ? x : add(new Reduction.Sum(x, axis));
    }

    /** The sum over all, divided by their number. */
    public Node mean(Node x) {
        return multiply(sum(x, Axis.ALL), constant(1f / x.shape().size()));
    }

    /** The largest number of each column: m×n becomes 1×n. */
    public Node maxOverRows(Node x) {
        return add(new Reduction.MaxOverRows(x));
    }

    /** The row of the largest number of each column, the first of equals: m×n becomes 1×n; without a derivative. */
    public Node argMaxOverRows(Node x) {
        return add(new Reduction.ArgMaxOverRows(x));
    }

    /** A 1 in the row that {@code indices} (one row of numbers) names, 0 elsewhere. */
    public Node oneHot(Node indices, int rows) {
        Selection.requireOneRow("one-hot", indices);
        return fewHot(indices, rows);
    }

    /** A 1 in each row that a column of {@code indices} names, 0 elsewhere; a negative index names none. */
    public Node fewHot(Node indices, int rows) {
        return add(new Selection.FewHot(indices, rows));
    }

    /**
     * For each column of x [m][n] the number in the row that {@code indices} [1][n] names, 0 to m − 1: 1×n. A run throws an
     * {@link IndexOutOfBoundsException} for an index that names no row.
     */
    public Node gather(Node x, Node indices) {
        return add(new Selection.Gather(x, indices));
    }

    /** {@code count} rows of x from row {@code from} on. */
    public Node rows(Node x, int from, int count) {
        return from == 0 && count == x.shape().rows() ? x : add(new Layout.Rows(x, from, count));
    }

    /** The parts one below the other. */
    public Node concatenate(List<Node> parts) {
        return parts.size() == 1 ? parts.getFirst() : add(new Layout.Concatenate(parts));
    }

    /** y_t = x_t + f_t·y_{t−1} or y_t = x_t + f_t·y_{t+1} over rows; factors of one row or column are repeated. */
    public Node scan(Node x, Node factor, ScanDirection direction) {
        return add(new Reduction.Scan(x, broadcast(factor, x.shape()), direction));
    }

    /** The convolution of boards [channel·row·column][batch] with weights [patch][output channel]. */
    public Node convolution(ConvolutionGeometry geometry, Node boards, Node weights) {
        return convolution(ConvolutionKind.FORWARD, geometry, boards, weights);
    }

    /** A convolution or one of its gradients. */
    public Node convolution(ConvolutionKind kind, ConvolutionGeometry geometry, Node a, Node b) {
        return add(new Contraction.Convolution(kind, geometry, a, b));
    }

    /** x itself, through which no derivative goes. */
    public Node stopGradient(Node x) {
        return add(new Elementwise.StopGradient(x));
    }

    private Node unary(UnaryFunction function, Node x) {
        return add(new Elementwise.Unary(function, x));
    }

    private Node binary(BinaryFunction function, Node a, Node b) {
        Node left = repeatsAlone(a, b) ? ((Layout.Broadcast) definition(a)).x() : a;
        Node right = repeatsAlone(b, left) ? ((Layout.Broadcast) definition(b)).x() : b;
        return add(new Elementwise.Binary(function, left, right));
    }

    /** Whether {@code node} is a broadcast that the other operand would cause anyway. */
    private boolean repeatsAlone(Node node, Node other) {
        return definition(node) instanceof Layout.Broadcast && node.shape().equals(other.shape());
    }

    private boolean isOne(Node node) {
        return definition(node) instanceof Constant constant && constant.value() == 1f;
    }

    private void requireOwn(Node node) {
        boolean own = node.index() < operations.size()
                && operations.get(node.index()).shape().equals(node.shape());
        if (!own) {
            throw new IllShapedOperationException(node + " does not belong to this graph of " + operations.size()
                    + " operations; nodes cannot be mixed between graphs");
        }
    }
}
