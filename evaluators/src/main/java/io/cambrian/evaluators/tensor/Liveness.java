package io.cambrian.evaluators.tensor;

import java.util.List;

/**
 * Who still needs which tensor. Operations that only look at a tensor in another way (the transpose of a vector, some of
 * its rows, rows of another length) share the tensor's memory; {@link #root} names the node that owns it, {@link #offset} where in it they begin.
 */
final class Liveness {

    /** Later than every operation. */
    static final int AT_THE_END = Integer.MAX_VALUE;

    private final Graph graph;
    private final int[] roots;
    private final int[] offsets;
    private final int[] lastReads;
    private final int[] positions;

    Liveness(Program program, List<Unit> units) {
        this.graph = program.graph();
        this.roots = new int[graph.size()];
        this.offsets = new int[graph.size()];
        this.lastReads = new int[graph.size()];
        this.positions = new int[graph.size()];
        for (int i = 0; i < graph.size(); i++) {
            Operation operation = graph.operations().get(i);
            if (isView(operation)) {
                int viewed = operation.operands().getFirst().index();
                roots[i] = roots[viewed];
                offsets[i] = offsets[viewed] + skipped(operation);
            } else {
                roots[i] = i;
            }
        }
        for (Unit unit : units) {
            if (isRoot(unit.position())) {
                unit.operands().forEach(operand -> lastReads[root(operand)] = unit.position());
                unit.results().forEach(result -> positions[result.index()] = unit.position());
            }
        }
        program.outputs().forEach(output -> lastReads[root(output.value())] = AT_THE_END);
        program.updates().forEach(update -> lastReads[root(update.value())] = AT_THE_END);
    }

    /** The index of the operation whose result holds the numbers of {@code node}. */
    int root(Node node) {
        return roots[node.index()];
    }

    /** How many numbers of its root lie before the first number of {@code node}. */
    int offset(Node node) {
        return offsets[node.index()];
    }

    /** Whether {@code node} has all numbers of its root, not just some of them. */
    boolean isWhole(Node node) {
        return node.shape().size() == graph.node(root(node)).shape().size();
    }

    /** Whether the i-th operation needs memory of its own. */
    boolean isRoot(int i) {
        return roots[i] == i;
    }

    /** The position of the last unit that reads what {@code root} owns, or 0 if there is none. */
    int lastRead(int root) {
        return lastReads[root];
    }

    /** When what {@code root} owns is written: the position of its unit. */
    int written(int root) {
        return positions[root];
    }

    /**
     * Whether {@code unit} may write its result over {@code operand}: it reads each number just before it writes it, and no
     * other operand sees the same memory in another way.
     */
    boolean mayOverwrite(Unit unit, Node operand, Node result) {
        return unit.isNumberByNumber()
                && unit.operands().stream()
                        .filter(other -> root(other) == root(operand))
                        .allMatch(other -> isWhole(other) && other.shape().equals(result.shape()));
    }

    private static boolean isView(Operation operation) {
        return operation instanceof Layout.Rows
                || operation instanceof Layout.Reshape
                || (operation instanceof Layout.Transpose && operation.shape().isVector());
    }

    private static int skipped(Operation view) {
        return view instanceof Layout.Rows rows ? rows.from() * rows.shape().columns() : 0;
    }
}
