package io.cambrian.evaluators.tensor;

/**
 * The result of one operation of a graph.
 *
 * @param index the operation's place in its graph; operands always come before
 * @param shape of the result
 */
public record Node(int index, Shape shape) {

    @Override
    public String toString() {
        return "#" + index + " (" + shape + ")";
    }
}
