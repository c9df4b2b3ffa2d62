package io.cambrian.evaluators.tensor.layer;

import io.cambrian.evaluators.tensor.GraphBuilder;
import io.cambrian.evaluators.tensor.Leaf.Variable;
import io.cambrian.evaluators.tensor.Node;
import io.cambrian.evaluators.tensor.Shape;
import io.cambrian.evaluators.tensor.Variables;
import io.cambrian.searchspace.random.CounterRandom;
import java.util.Arrays;
import java.util.List;

/**
 * Long short-term memory with a forget gate and without peepholes:
 *
 * <pre>
 * i = σ(W_iᵀ·x + U_iᵀ·h + b_i)    f = σ(W_fᵀ·x + U_fᵀ·h + b_f)    o = σ(W_oᵀ·x + U_oᵀ·h + b_o)
 * g = tanh(W_gᵀ·x + U_gᵀ·h + b_g)
 * c' = f ⊙ c + i ⊙ g              h' = o ⊙ tanh(c')
 * </pre>
 *
 * <p>The gates lie side by side in the order i, f, o, g (PyTorch has i, f, g, o).
 *
 * <p>Source: Gers, Schmidhuber and Cummins, "Learning to forget: continual prediction with LSTM", Neural Computation 2000, §3.
 *
 * @param name begins the names of the parameters
 * @param inputs rows of x
 * @param hidden rows of h and c
 */
public record LstmCell(String name, int inputs, int hidden) implements Layer {

    /** h and c, each [hidden][batch]. */
    public record State(Node hidden, Node cell) {}

    /** W [inputs][4·hidden], U [hidden][4·hidden], b [4·hidden][1]. */
    @Override
    public List<Variable> parameters() {
        return List.of(
                new Variable(name + ".input", Shape.of(inputs, 4 * hidden)),
                new Variable(name + ".recurrent", Shape.of(hidden, 4 * hidden)),
                new Variable(name + ".bias", Shape.of(4 * hidden, 1)));
    }

    /** The next state after x [inputs][batch]. */
    public State apply(GraphBuilder graph, List<Node> parameters, Node x, State state) {
        Node ofInput = graph.add(graph.product(parameters.get(0), true, x, false), parameters.get(2));
        Node sum = graph.add(ofInput, graph.product(parameters.get(1), true, state.hidden(), false));
        Node gates = graph.sigmoid(graph.rows(sum, 0, 3 * hidden));
        Node input = graph.rows(gates, 0, hidden);
        Node forget = graph.rows(gates, hidden, hidden);
        Node output = graph.rows(gates, 2 * hidden, hidden);
        Node candidate = graph.tanh(graph.rows(sum, 3 * hidden, hidden));
        Node cell = graph.add(graph.multiply(forget, state.cell()), graph.multiply(input, candidate));
        return new State(graph.multiply(output, graph.tanh(cell)), cell);
    }

    /**
     * Uniform weights of variance 1 / rows; b is 0, for the forget gate 1 (Jozefowicz, Zaremba and Sutskever, "An empirical
     * exploration of recurrent network architectures", ICML 2015, §2.2).
     */
    @Override
    public void initialise(Variables variables, CounterRandom random) {
        FreshWeights.draw(variables, name + ".input", inputs, random);
        FreshWeights.draw(variables, name + ".recurrent", hidden, random);
        Arrays.fill(variables.values(name + ".bias"), hidden, 2 * hidden, 1f);
    }
}
