package io.cambrian.searchspace.heuristic;

import java.util.List;

/** A node of a heuristic with everything below it: a number, or something that holds or not. */
public sealed interface Term permits Quantity, Condition {

    /** The terms directly below, from left to right. */
    List<Term> parts();

    /**
     * The same node above other terms.
     *
     * @param parts as many as this node has, each of the type that it has there
     */
    Term with(List<Term> parts);

    /** The number of nodes, this one included. */
    default int size() {
        int size = 1;
        for (Term part : parts()) {
            size += part.size();
        }
        return size;
    }

    /** The number of nodes on the longest way down, this one included. */
    default int depth() {
        int deepest = 0;
        for (Term part : parts()) {
            deepest = Math.max(deepest, part.depth());
        }
        return deepest + 1;
    }
}
