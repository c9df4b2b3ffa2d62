package io.cambrian.evaluators.tensor;

import java.util.ArrayList;
import java.util.List;

/**
 * A graph with what comes out of it: named outputs, and variables that take new values at the end of a run.
 *
 * <p>A closed value: operations, shapes and constants, no callback into Java, so any backend can run it.
 *
 * <p>Throws an {@link IllShapedOperationException} for an update of what is no variable, or by a value of another shape, and an
 * {@link IllegalArgumentException} for an output or a variable that is named twice.
 *
 * @param graph the operations
 * @param outputs what can be read after a run
 * @param updates which variables change; all at once, after everything was computed
 */
public record Program(Graph graph, List<Output> outputs, List<Update> updates) {

    /** A value that can be read after a run. */
    public record Output(String name, Node value) {}

    /** A variable of the graph and the value it takes at the end of a run, of the same shape. */
    public record Update(Node variable, Node value) {}

    public Program {
        outputs = List.copyOf(outputs);
        updates = List.copyOf(updates);
        for (Update update : updates) {
            requireVariable(graph, update);
        }
        requireDistinct("output", outputs.stream().map(Output::name).toList());
        requireDistinct(
                "update of variable", updates.stream().map(Update::variable).toList());
    }

    /** Starts a program of the operations in {@code graph}. */
    public static Builder of(GraphBuilder graph) {
        return new Builder(graph);
    }

    private static void requireVariable(Graph graph, Update update) {
        if (!(graph.definition(update.variable()) instanceof Leaf.Variable variable)) {
            throw new IllShapedOperationException("update of " + update.variable()
                    + ": only a variable can be updated, " + "found " + graph.definition(update.variable()));
        }
        if (!variable.shape().equals(update.value().shape())) {
            throw new IllShapedOperationException("update of variable '" + variable.name() + "' (" + variable.shape()
                    + ") with " + update.value() + ": the new value must have the variable's shape");
        }
    }

    private static void requireDistinct(String what, List<?> names) {
        for (int i = 0; i < names.size(); i++) {
            if (names.indexOf(names.get(i)) < i) {
                throw new IllegalArgumentException(what + " " + names.get(i) + " is given twice");
            }
        }
    }

    /** Collects outputs and updates. */
    public static final class Builder {

        private final GraphBuilder graph;
        private final List<Output> outputs = new ArrayList<>();
        private final List<Update> updates = new ArrayList<>();

        private Builder(GraphBuilder graph) {
            this.graph = graph;
        }

        /** Names a value that can be read after a run. */
        public Builder output(String name, Node value) {
            outputs.add(new Output(name, value));
            return this;
        }

        /** Gives a variable a new value, of its shape, at the end of a run. */
        public Builder update(Node variable, Node value) {
            updates.add(new Update(variable, value));
            return this;
        }

        /** The same for several variables, as optimisers give them. */
        public Builder updates(List<Update> more) {
            updates.addAll(more);
            return this;
        }

        /**
         * The program of all that the graph has so far.
         *
         * @throws IllShapedOperationException if what is updated is no variable, or has another shape than its new value
         * @throws IllegalArgumentException if an output or a variable is named twice
         */
        public Program build() {
            return new Program(graph.graph(), outputs, updates);
        }
    }
}
