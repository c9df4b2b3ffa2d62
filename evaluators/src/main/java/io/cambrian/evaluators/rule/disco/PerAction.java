package io.cambrian.evaluators.rule.disco;

import io.cambrian.evaluators.tensor.Axis;
import io.cambrian.evaluators.tensor.GraphBuilder;
import io.cambrian.evaluators.tensor.Node;
import io.cambrian.evaluators.tensor.Shape;
import java.util.ArrayList;
import java.util.List;

/**
 * Tensors that have a column for each action in each of some columns: column c·A + a is about action a in column c. No weight
 * belongs to an action, so whatever is written this way is the same for every number and every order of actions.
 *
 * @param graph in which they are written
 * @param columns C
 * @param actions A
 */
record PerAction(GraphBuilder graph, int columns, int actions) {

    /** [row][column·action] of x [row][column], the same for every action. */
    Node repeated(Node x) {
        int rows = x.shape().rows();
        Node tall = graph.reshape(x, Shape.of(rows * columns, 1));
        return graph.reshape(
                graph.broadcast(tall, Shape.of(rows * columns, actions)), Shape.of(rows, columns * actions));
    }

    /** Σ over actions [row][column] of x [row][column·action]. */
    Node total(Node x) {
        int rows = x.shape().rows();
        Node tall = graph.reshape(x, Shape.of(rows * columns, actions));
        return graph.reshape(graph.sum(tall, Axis.COLUMNS), Shape.of(rows, columns));
    }

    /** The mean over actions [row][column] of x [row][column·action]. */
    Node mean(Node x) {
        return graph.multiply(total(x), graph.constant(1f / actions));
    }

    /** The largest over actions [1][column] of x [1][column·action]. */
    Node largest(Node x) {
        return graph.maxOverRows(graph.transpose(graph.reshape(x, Shape.of(columns, actions))));
    }

    /** [1][column·action] of x [action][column]. */
    Node flat(Node x) {
        return graph.reshape(graph.transpose(x), Shape.of(1, columns * actions));
    }

    /** 1 where an action was taken, else 0 [1][column·action]. */
    Node taken(Node indices) {
        return flat(graph.oneHot(indices, actions));
    }

    /** Each column's action as an indicator [action][column·action]. */
    Node indicators() {
        List<Node> numbers = new ArrayList<>();
        for (int action = 0; action < actions; action++) {
            numbers.add(graph.constant(action));
        }
        Node row = graph.transpose(graph.concatenate(numbers));
        Node all = graph.broadcast(row, Shape.of(columns, actions));
        return graph.oneHot(graph.reshape(all, Shape.of(1, columns * actions)), actions);
    }
}
