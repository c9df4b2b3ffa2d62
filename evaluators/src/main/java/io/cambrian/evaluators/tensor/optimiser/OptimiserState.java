package io.cambrian.evaluators.tensor.optimiser;

import io.cambrian.evaluators.tensor.GraphBuilder;
import io.cambrian.evaluators.tensor.Leaf.Variable;
import io.cambrian.evaluators.tensor.Node;
import io.cambrian.evaluators.tensor.Program.Update;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Parameters and the memory of their optimiser at one moment, as nodes of a graph: variables, or what some steps made of
 * them.
 *
 * @param parameters what is optimised
 * @param memory what the optimiser remembers, in the order of {@link Optimiser#memory}
 */
public record OptimiserState(List<Node> parameters, List<Node> memory) {

    public OptimiserState {
        parameters = List.copyOf(parameters);
        memory = List.copyOf(memory);
    }

    /**
     * The state that the variables hold when a run begins.
     *
     * @throws IllegalArgumentException if a parameter is not a variable
     */
    public static OptimiserState ofVariables(GraphBuilder graph, Optimiser optimiser, List<Node> parameters) {
        return ofVariables(graph, parameters, optimiser::memory);
    }

    /** The same where the memory has names of another choice. */
    static OptimiserState ofVariables(GraphBuilder graph, List<Node> parameters, UnaryOperator<List<Variable>> naming) {
        List<Variable> memory = naming.apply(declarations(graph, parameters));
        return new OptimiserState(
                parameters,
                memory.stream()
                        .map(own -> graph.variable(own.name(), own.shape()))
                        .toList());
    }

    /** Fresh memory of zeros, for parameters that are variables or any other nodes. */
    public static OptimiserState fresh(GraphBuilder graph, Optimiser optimiser, List<Node> parameters) {
        List<Variable> shapes = parameters.stream()
                .map(parameter -> new Variable(parameter.toString(), parameter.shape()))
                .toList();
        return new OptimiserState(
                parameters,
                optimiser.memory(shapes).stream()
                        .map(own -> graph.zeros(own.shape()))
                        .toList());
    }

    private static List<Variable> declarations(GraphBuilder graph, List<Node> parameters) {
        return parameters.stream()
                .map(parameter -> switch (graph.definition(parameter)) {
                    case Variable variable -> variable;
                    default ->
                        throw new IllegalArgumentException("the parameter " + parameter
                                + " is not a variable, so its optimiser's memory has no name; start from fresh memory");
                })
                .toList();
    }

    /** What takes the variables of one state to another. */
    public static List<Update> updates(OptimiserState before, OptimiserState after) {
        List<Update> updates = new ArrayList<>();
        for (int i = 0; i < before.size(); i++) {
            updates.add(new Update(before.tensor(i), after.tensor(i)));
        }
        return updates;
    }

    /** How many tensors there are. */
    int size() {
        return parameters.size() + memory.size();
    }

    /** The i-th tensor, the parameters first. */
    Node tensor(int i) {
        return i < parameters.size() ? parameters.get(i) : memory.get(i - parameters.size());
    }
}
