package io.cambrian.evaluators.fewshot;

import io.cambrian.evaluators.fewshot.TaskWeights.Common;
import io.cambrian.evaluators.fewshot.TaskWeights.Own;
import io.cambrian.evaluators.tensor.Axis;
import io.cambrian.evaluators.tensor.GraphBuilder;
import io.cambrian.evaluators.tensor.Leaf.Variable;
import io.cambrian.evaluators.tensor.Node;
import io.cambrian.evaluators.tensor.Shape;
import io.cambrian.evaluators.tensor.gradient.Gradient;
import io.cambrian.evaluators.tensor.optimiser.UnrolledUpdates.Curvature;
import io.cambrian.searchspace.initialisation.InitialisationShape;
import java.util.ArrayList;
import java.util.List;

/**
 * A network through which the samples of several tasks pass side by side, as rows [task·sample][feature]. As long as the tasks
 * share their weights a layer is one product for all; once each has its own, a layer is one product a task, and all else is
 * still done for all rows at once.
 *
 * <p>The gradient of a task's weights needs no backward pass of its own: with the gradients δₗ of the loss by the sums
 * zₗ = hₗ·Wₗ + bₗ of all rows, it is hₗᵀ·δₗ over the rows of the task, and that of its bias the sum of these rows.
 *
 * @param shape of the network
 * @param tasks how many
 * @param samples of each task
 */
record SideBySide(InitialisationShape shape, int tasks, int samples) {

    /** What went into each layer and what it summed up to, [task·sample][feature]. */
    record Pass(List<Node> inputs, List<Node> sums) {
        Node outputs() {
            return sums.getLast();
        }
    }

    static final String LOG_DEVIATION = "log-deviation";

    /** Names and shapes of θ, in the order of an initialisation's weights; the logarithms of deviations are one row. */
    static List<Variable> parameters(InitialisationShape shape) {
        List<Variable> parameters = new ArrayList<>();
        List<Integer> widths = shape.widths();
        for (int layer = 0; layer < shape.layers(); layer++) {
            parameters.add(new Variable("weights." + layer, Shape.of(widths.get(layer), widths.get(layer + 1))));
            parameters.add(new Variable("bias." + layer, Shape.of(1, widths.get(layer + 1))));
        }
        if (shape.deviations() > 0) {
            parameters.add(new Variable(LOG_DEVIATION, Shape.of(1, shape.deviations())));
        }
        return parameters;
    }

    /** θ as variables of a graph. */
    static List<Node> variables(GraphBuilder graph, InitialisationShape shape) {
        return parameters(shape).stream()
                .map(parameter -> graph.variable(parameter.name(), parameter.shape()))
                .toList();
    }

    /** The outputs of rows x [task·sample][input]. */
    Pass forward(GraphBuilder graph, TaskWeights weights, Node x) {
        List<Node> inputs = new ArrayList<>(List.of(x));
        List<Node> sums = new ArrayList<>();
        for (int layer = 0; layer < shape.layers(); layer++) {
            if (layer > 0) {
                inputs.add(bent(graph, sums.getLast()));
            }
            sums.add(layer(graph, weights, layer, inputs.getLast()));
        }
        return new Pass(inputs, sums);
    }

    private Node bent(GraphBuilder graph, Node sum) {
        return switch (shape.nonlinearity()) {
            case RELU -> graph.relu(sum);
            case TANH -> graph.tanh(sum);
        };
    }

    private Node layer(GraphBuilder graph, TaskWeights weights, int layer, Node h) {
        return switch (weights) {
            case Common common -> dense(graph, common, 0, layer, h);
            case Own own -> {
                List<Node> parts = new ArrayList<>();
                for (int task = 0; task < tasks; task++) {
                    parts.add(dense(graph, own, task, layer, rowsOf(graph, task, h)));
                }
                yield graph.concatenate(parts);
            }
        };
    }

    private static Node dense(GraphBuilder graph, TaskWeights weights, int task, int layer, Node h) {
        return graph.add(graph.product(h, weights.of(task, 2 * layer)), weights.of(task, 2 * layer + 1));
    }

    private Node rowsOf(GraphBuilder graph, int task, Node x) {
        return graph.rows(x, task * samples, samples);
    }

    /** The sum over tasks of their mean squared errors. */
    Node squaredError(GraphBuilder graph, Pass pass, Node wanted) {
        Node squares = graph.square(graph.subtract(pass.outputs(), wanted));
        return graph.multiply(graph.constant(1f / (samples * shape.outputs())), graph.sum(squares, Axis.ALL));
    }

    /**
     * One step of descent of every task on its mean squared error. The rate is a factor of the loss, which is one number, not of
     * the gradients, which are many.
     *
     * @param curvature whether derivatives of the result see that the gradients depend on the weights
     */
    Own descended(GraphBuilder graph, TaskWeights weights, Node x, Node wanted, double rate, Curvature curvature) {
        TaskWeights at = curvature == Curvature.KEPT ? weights : weights.stopped(graph);
        Pass pass = forward(graph, at, x);
        Node gain = graph.multiply(graph.constant((float) -rate), squaredError(graph, pass, wanted));
        List<Node> directions = Gradient.of(graph, gain, pass.sums());
        List<List<Node>> next = new ArrayList<>();
        for (int task = 0; task < tasks; task++) {
            List<Node> own = new ArrayList<>();
            for (int layer = 0; layer < shape.layers(); layer++) {
                Node rows = rowsOf(graph, task, directions.get(layer));
                Node inputs = rowsOf(graph, task, pass.inputs().get(layer));
                own.add(graph.add(weights.of(task, 2 * layer), graph.product(inputs, true, rows, false)));
                own.add(graph.add(weights.of(task, 2 * layer + 1), graph.sum(rows, Axis.ROWS)));
            }
            next.add(own);
        }
        return new Own(next);
    }
}
