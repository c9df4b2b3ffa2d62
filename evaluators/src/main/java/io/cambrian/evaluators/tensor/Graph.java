package io.cambrian.evaluators.tensor;

import java.util.List;

/**
 * Operations in single static assignment form: operation i defines node i and reads only nodes before it.
 *
 * <p>Throws an {@link IllShapedOperationException} for an operation that reads what is not defined before it.
 *
 * @param operations in order of definition
 */
public record Graph(List<Operation> operations) {

    public Graph {
        operations = List.copyOf(operations);
        for (int i = 0; i < operations.size(); i++) {
            for (Node operand : operations.get(i).operands()) {
                requireDefined(operations, i, operand);
            }
        }
    }

    /** The operation that defines {@code node}. */
    public Operation definition(Node node) {
        return operations.get(node.index());
    }

    /** The node of the i-th operation. */
    public Node node(int index) {
        return new Node(index, operations.get(index).shape());
    }

    /** How many operations there are. */
    public int size() {
        return operations.size();
    }

    private static void requireDefined(List<Operation> operations, int reader, Node operand) {
        int index = operand.index();
        if (index < 0 || index >= reader || !operations.get(index).shape().equals(operand.shape())) {
            throw new IllShapedOperationException("operation #" + reader + " ("
                    + operations.get(reader).getClass().getSimpleName() + ") reads " + operand
                    + ", which is not defined before it with that shape");
        }
    }
}
