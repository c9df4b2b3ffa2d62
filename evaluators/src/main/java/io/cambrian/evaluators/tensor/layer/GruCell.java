package io.cambrian.evaluators.tensor.layer;

import io.cambrian.evaluators.tensor.GraphBuilder;
import io.cambrian.evaluators.tensor.Leaf.Variable;
import io.cambrian.evaluators.tensor.Node;
import io.cambrian.evaluators.tensor.Shape;
import io.cambrian.evaluators.tensor.Variables;
import io.cambrian.searchspace.random.CounterRandom;
import java.util.List;

/**
 * A gated recurrent unit:
 *
 * <pre>
 * z = σ(W_zᵀ·x + b_z + U_zᵀ·h)      update gate: 1 keeps the state
 * r = σ(W_rᵀ·x + b_r + U_rᵀ·h)      reset gate
 * c = tanh(W_cᵀ·x + b_c + r ⊙ (U_cᵀ·h + d))
 * h' = (1 − z) ⊙ c + z ⊙ h
 * </pre>
 *
 * <p>The reset gate acts on the product with the state, after the matrix, as in cuDNN, PyTorch and Flax; the original has it
 * before. The three gates lie side by side in the order z, r, c, so a step needs one product of the input and one of the
 * state.
 *
 * <p>Source: Cho et al., "Learning phrase representations using RNN encoder-decoder", EMNLP 2014, §2.3.
 *
 * @param name begins the names of the parameters
 * @param inputs rows of x
 * @param hidden rows of h
 */
public record GruCell(String name, int inputs, int hidden) implements Layer {

    /** W [inputs][3·hidden], U [hidden][3·hidden], b [3·hidden][1], d [hidden][1]. */
    @Override
    public List<Variable> parameters() {
        return List.of(
                new Variable(name + ".input", Shape.of(inputs, 3 * hidden)),
                new Variable(name + ".recurrent", Shape.of(hidden, 3 * hidden)),
                new Variable(name + ".bias", Shape.of(3 * hidden, 1)),
                new Variable(name + ".candidate-bias", Shape.of(hidden, 1)));
    }

    /** h' [hidden][batch] of x [inputs][batch] and h [hidden][batch]. */
    public Node apply(GraphBuilder graph, List<Node> parameters, Node x, Node h) {
        return advance(graph, parameters, project(graph, parameters, x), h);
    }

    /** Wᵀ·x + b [3·hidden][column] of x [inputs][column]; the columns may be those of many steps. */
    public Node project(GraphBuilder graph, List<Node> parameters, Node x) {
        return graph.add(graph.product(parameters.get(0), true, x, false), parameters.get(2));
    }

    /** h' of what {@link #project} made of x, and h. */
    public Node advance(GraphBuilder graph, List<Node> parameters, Node ofInput, Node h) {
        Node ofState = graph.product(parameters.get(1), true, h, false);
        Node gates = graph.sigmoid(graph.add(graph.rows(ofInput, 0, 2 * hidden), graph.rows(ofState, 0, 2 * hidden)));
        Node z = graph.rows(gates, 0, hidden);
        Node r = graph.rows(gates, hidden, hidden);
        Node remembered = graph.add(graph.rows(ofState, 2 * hidden, hidden), parameters.get(3));
        Node c = graph.tanh(graph.add(graph.rows(ofInput, 2 * hidden, hidden), graph.multiply(r, remembered)));
        return graph.add(c, graph.multiply(z, graph.subtract(h, c)));
    }

    /** Uniform weights of variance 1 / rows; b and d are 0. */
    @Override
    public void initialise(Variables variables, CounterRandom random) {
        FreshWeights.draw(variables, name + ".input", inputs, random);
        FreshWeights.draw(variables, name + ".recurrent", hidden, random);
    }
}
