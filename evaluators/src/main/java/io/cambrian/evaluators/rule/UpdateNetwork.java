package io.cambrian.evaluators.rule;

import io.cambrian.evaluators.tensor.GraphBuilder;
import io.cambrian.evaluators.tensor.Node;
import io.cambrian.evaluators.tensor.Operation.Variable;
import io.cambrian.evaluators.tensor.Shape;
import io.cambrian.evaluators.tensor.Variables;
import io.cambrian.evaluators.tensor.layer.DenseLayer;
import io.cambrian.evaluators.tensor.layer.GruCell;
import io.cambrian.evaluators.tensor.layer.Layer;
import io.cambrian.evaluators.tensor.layer.Softmax;
import io.cambrian.searchspace.random.CounterRandom;
import java.util.ArrayList;
import java.util.List;

/**
 * The rule η. It reads a trajectory backwards and says for every step in which direction the log-probability of the action
 * should go and what the prediction should have been:
 *
 * <pre>
 * φ(y) = w₂·relu(W₁·y + b₁) + b₂
 * x_t  = (r_t, d_t, π(a_t|s_t), φ(y(s_t)), (1 − d_t)·φ(y(s_{t+1})))
 * h_t  = GRU(x_t, (1 − d_t)·h_{t+1})
 * π̂_t  = v·relu(h_t) + c          ŷ_t = softmax(V·relu(h_t) + e)
 * </pre>
 *
 * <p>d_t is 1 where the episode ended after step t. No observation and no number of actions goes in, so a rule carries over to
 * other tasks. Source: GROOVE (see the package), §3 and its released implementation for the cell and φ.
 *
 * @param predictions m, the length of y
 * @param hidden width of the cell
 */
public record UpdateNetwork(int predictions, int hidden) implements Layer {

    private static final int FEATURES = 5;
    private static final int EMBEDDING = 16;

    /**
     * What the rule wants.
     *
     * @param direction π̂ [1][step·copy]
     * @param logPrediction ln ŷ [category][step·copy]
     */
    record Targets(Node direction, Node logPrediction) {}

    private List<Layer> layers() {
        return List.of(embedding(), embeddingOutput(), cell(), directionHead(), predictionHead());
    }

    private DenseLayer embedding() {
        return new DenseLayer("rule.embedding", predictions, EMBEDDING);
    }

    private DenseLayer embeddingOutput() {
        return new DenseLayer("rule.embedding-output", EMBEDDING, 1);
    }

    private GruCell cell() {
        return new GruCell("rule.cell", FEATURES, hidden);
    }

    private DenseLayer directionHead() {
        return new DenseLayer("rule.direction", hidden, 1);
    }

    private DenseLayer predictionHead() {
        return new DenseLayer("rule.prediction", hidden, predictions);
    }

    @Override
    public List<Variable> parameters() {
        return layers().stream().flatMap(layer -> layer.parameters().stream()).toList();
    }

    @Override
    public void initialise(Variables variables, CounterRandom random) {
        layers().forEach(layer -> layer.initialise(variables, random));
    }

    /**
     * The rule's targets.
     *
     * @param parameters η
     * @param chosen π(a_t|s_t) [step][copy]
     * @param prediction y(s_t) [category][step·copy]
     * @param lastPrediction y after the last step [category][copy]
     */
    Targets apply(
            GraphBuilder graph,
            List<Node> parameters,
            Episode episode,
            Node chosen,
            Node prediction,
            Node lastPrediction) {
        Node goesOn = graph.subtract(graph.constant(1), episode.ends());
        int steps = goesOn.shape().rows();
        Node embedded = graph.reshape(embed(graph, parameters, prediction), goesOn.shape());
        Node successors = graph.concatenate(
                List.of(graph.rows(embedded, 1, steps - 1), embed(graph, parameters, lastPrediction)));
        Node features = flat(
                graph,
                List.of(episode.rewards(), episode.ends(), chosen, embedded, graph.multiply(goesOn, successors)));
        return heads(graph, parameters, readBackwards(graph, parameters.subList(4, 8), features, goesOn));
    }

    /** [step][copy] each, to one row [step·copy] each. */
    private static Node flat(GraphBuilder graph, List<Node> features) {
        return graph.concatenate(features.stream()
                .map(feature ->
                        graph.reshape(feature, Shape.of(1, feature.shape().size())))
                .toList());
    }

    /**
     * relu(h) [step·copy][hidden] of x [feature][step·copy]. What the inputs contribute is one product for all steps; it is
     * transposed because steps can only be told apart as rows.
     */
    private Node readBackwards(GraphBuilder graph, List<Node> parameters, Node features, Node goesOn) {
        int steps = goesOn.shape().rows();
        int copies = goesOn.shape().columns();
        Node projected = graph.transpose(cell().project(graph, parameters, features));
        Node[] outputs = new Node[steps];
        Node h = graph.zeros(Shape.of(hidden, copies));
        for (int t = steps - 1; t >= 0; t--) {
            Node ofInput = graph.transpose(graph.rows(projected, t * copies, copies));
            h = cell().advance(graph, parameters, ofInput, graph.multiply(h, graph.rows(goesOn, t, 1)));
            outputs[t] = graph.transpose(graph.relu(h));
        }
        return graph.concatenate(List.of(outputs));
    }

    /** φ(y) [1][column]. */
    private Node embed(GraphBuilder graph, List<Node> parameters, Node prediction) {
        Node inner = graph.relu(embedding().apply(graph, parameters.subList(0, 2), prediction));
        return embeddingOutput().apply(graph, parameters.subList(2, 4), inner);
    }

    /** Of outputs [step·copy][hidden], which hold a step in consecutive rows. */
    private Targets heads(GraphBuilder graph, List<Node> parameters, Node outputs) {
        List<Node> heads = new ArrayList<>();
        for (int head = 0; head < 2; head++) {
            Node product = graph.product(parameters.get(8 + 2 * head), true, outputs, true);
            heads.add(graph.add(product, parameters.get(9 + 2 * head)));
        }
        return new Targets(heads.get(0), Softmax.logarithm(graph, heads.get(1)));
    }
}
