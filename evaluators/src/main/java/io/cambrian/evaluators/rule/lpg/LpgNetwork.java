package io.cambrian.evaluators.rule.lpg;

import io.cambrian.evaluators.rule.RuleParameters;
import io.cambrian.evaluators.tensor.GraphBuilder;
import io.cambrian.evaluators.tensor.Node;
import io.cambrian.evaluators.tensor.Shape;
import io.cambrian.evaluators.tensor.layer.DenseLayer;
import io.cambrian.evaluators.tensor.layer.GruCell;
import io.cambrian.evaluators.tensor.layer.LstmCell;
import io.cambrian.evaluators.tensor.layer.Softmax;
import io.cambrian.searchspace.rule.lpg.LpgShape;
import java.util.ArrayList;
import java.util.List;

/**
 * A learned rule as part of a graph: what {@link io.cambrian.searchspace.rule.lpg.LpgPass} defines, for N copies side by side.
 *
 * @param shape of the rule
 */
record LpgNetwork(LpgShape shape) {

    private static final int OF_LAYER = 2;

    /**
     * What the rule wants.
     *
     * @param direction π̂ [1][step·copy]
     * @param logPrediction ln ŷ [category][step·copy]
     */
    record Targets(Node direction, Node logPrediction) {}

    /**
     * What the rule reads of the agent.
     *
     * @param chosen π(a_t|s_t) [1][step·copy]
     * @param prediction y(s_t) [category][step·copy]
     * @param lastPrediction y after the last step [category][copy]
     */
    record Reading(Node chosen, Node prediction, Node lastPrediction) {

        /** The same as constants. */
        Reading held(GraphBuilder graph) {
            return new Reading(
                    graph.stopGradient(chosen), graph.stopGradient(prediction), graph.stopGradient(lastPrediction));
        }
    }

    /** η. */
    RuleParameters parameters() {
        return new RuleParameters(shape);
    }

    /** The rule's targets. */
    Targets apply(GraphBuilder graph, List<Node> parameters, StretchInputs stretch, Reading reading) {
        Node goesOn = graph.subtract(graph.constant(1), stretch.ends());
        int steps = goesOn.shape().rows();
        Node embedded = graph.reshape(embed(graph, parameters, reading.prediction()), goesOn.shape());
        Node last = embed(graph, parameters, reading.lastPrediction());
        Node successors = steps == 1 ? last : graph.concatenate(List.of(graph.rows(embedded, 1, steps - 1), last));
        List<Node> features = new ArrayList<>();
        for (Node feature : List.of(
                stretch.rewards(), stretch.ends(), reading.chosen(), embedded, graph.multiply(goesOn, successors))) {
            features.add(graph.reshape(feature, reading.chosen().shape()));
        }
        stretch.age()
                .ifPresent(age -> features.add(graph.broadcast(
                        age,
                        Shape.of(age.shape().rows(), reading.chosen().shape().columns()))));
        return heads(graph, parameters, readBackwards(graph, parameters, graph.concatenate(features), goesOn));
    }

    /** φ(y) [1][column]. */
    private Node embed(GraphBuilder graph, List<Node> parameters, Node prediction) {
        Node inner = graph.relu(new DenseLayer("", shape.predictions(), shape.embedding())
                .apply(graph, parameters.subList(0, 2), prediction));
        return new DenseLayer("", shape.embedding(), 1).apply(graph, parameters.subList(2, 4), inner);
    }

    /** relu(h) [step·copy][hidden] of x [feature][step·copy]. */
    private Node readBackwards(GraphBuilder graph, List<Node> parameters, Node features, Node goesOn) {
        List<Node> ofCell = parameters.subList(2 * OF_LAYER, parameters.size() - 2 * OF_LAYER);
        return switch (shape.cell()) {
            case GRU -> readByGru(graph, ofCell, features, goesOn);
            case LSTM -> readByLstm(graph, ofCell, features, goesOn);
        };
    }

    /**
     * What the inputs contribute is one product for all steps; it is transposed because steps can only be told apart as rows.
     */
    private Node readByGru(GraphBuilder graph, List<Node> parameters, Node features, Node goesOn) {
        GruCell cell = new GruCell("", shape.features(), shape.hidden());
        int steps = goesOn.shape().rows();
        int copies = goesOn.shape().columns();
        Node projected = graph.transpose(cell.project(graph, parameters, features));
        Node[] outputs = new Node[steps];
        Node h = graph.zeros(Shape.of(shape.hidden(), copies));
        for (int t = steps - 1; t >= 0; t--) {
            Node ofInput = graph.transpose(graph.rows(projected, t * copies, copies));
            h = cell.advance(graph, parameters, ofInput, graph.multiply(h, graph.rows(goesOn, t, 1)));
            outputs[t] = graph.transpose(graph.relu(h));
        }
        return graph.concatenate(List.of(outputs));
    }

    private Node readByLstm(GraphBuilder graph, List<Node> parameters, Node features, Node goesOn) {
        LstmCell cell = new LstmCell("", shape.features(), shape.hidden());
        int steps = goesOn.shape().rows();
        int copies = goesOn.shape().columns();
        Node rows = graph.transpose(features);
        Node[] outputs = new Node[steps];
        Node none = graph.zeros(Shape.of(shape.hidden(), copies));
        LstmCell.State state = new LstmCell.State(none, none);
        for (int t = steps - 1; t >= 0; t--) {
            Node x = graph.transpose(graph.rows(rows, t * copies, copies));
            Node kept = graph.rows(goesOn, t, 1);
            LstmCell.State before =
                    new LstmCell.State(graph.multiply(state.hidden(), kept), graph.multiply(state.cell(), kept));
            state = cell.apply(graph, parameters, x, before);
            outputs[t] = graph.transpose(graph.relu(state.hidden()));
        }
        return graph.concatenate(List.of(outputs));
    }

    /** Of outputs [step·copy][hidden], which hold a step in consecutive rows. */
    private static Targets heads(GraphBuilder graph, List<Node> parameters, Node outputs) {
        int direction = parameters.size() - 2 * OF_LAYER;
        return new Targets(
                head(graph, parameters.subList(direction, direction + OF_LAYER), outputs),
                Softmax.logarithm(
                        graph, head(graph, parameters.subList(direction + OF_LAYER, parameters.size()), outputs)));
    }

    private static Node head(GraphBuilder graph, List<Node> parameters, Node outputs) {
        return graph.add(graph.product(parameters.get(0), true, outputs, true), parameters.get(1));
    }
}
