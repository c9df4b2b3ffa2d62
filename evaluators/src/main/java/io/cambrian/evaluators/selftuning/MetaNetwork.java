package io.cambrian.evaluators.selftuning;

import io.cambrian.evaluators.selftuning.setting.Coefficient;
import io.cambrian.evaluators.selftuning.setting.HeadLosses;
import io.cambrian.evaluators.selftuning.setting.MetaModel;
import io.cambrian.evaluators.selftuning.setting.Quantity.Held;
import io.cambrian.evaluators.selftuning.setting.Quantity.Tuned;
import io.cambrian.evaluators.tensor.GraphBuilder;
import io.cambrian.evaluators.tensor.Leaf.Variable;
import io.cambrian.evaluators.tensor.Node;
import io.cambrian.evaluators.tensor.Shape;
import io.cambrian.evaluators.tensor.Variables;
import io.cambrian.evaluators.tensor.layer.DenseLayer;
import io.cambrian.evaluators.tensor.layer.DenseStack;
import io.cambrian.searchspace.random.CounterRandom;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * η(w, context): the values of all meta-parameters of all heads, as nodes.
 *
 * @param losses which quantities there are
 * @param model where their free numbers come from
 */
record MetaNetwork(HeadLosses losses, MetaModel model) {

    private static final String FREE = "meta.free";

    /** The head of a context network starts with small weights, so that quantities start near their start in any context. */
    private static final double HEAD_GAIN = 0.1;

    /** Names and shapes of w; none where nothing is tuned. */
    List<Variable> weights() {
        int tuned = losses.tuned().size();
        if (tuned == 0) {
            return List.of();
        }
        return switch (model) {
            case MetaModel.FreeScalars free -> List.of(new Variable(FREE, Shape.of(tuned, 1)));
            case MetaModel.ContextNetwork network ->
                Stream.of(stack(network).parameters(), head(network).parameters())
                        .flatMap(List::stream)
                        .toList();
        };
    }

    /** Declares w and draws its start. */
    void initialise(Variables variables, CounterRandom random) {
        weights().forEach(weight -> variables.declare(weight.name(), weight.shape()));
        if (losses.tuned().isEmpty()) {
            return;
        }
        switch (model) {
            case MetaModel.FreeScalars free -> writeStart(variables.values(FREE));
            case MetaModel.ContextNetwork network -> {
                stack(network).initialise(variables, random);
                head(network).initialiseOrthogonally(variables, HEAD_GAIN, random);
                writeStart(variables.values(head(network).parameters().getLast().name()));
            }
        }
    }

    private void writeStart(float[] free) {
        List<Coefficient> tuned = losses.tuned();
        for (int i = 0; i < free.length; i++) {
            free[i] = (float) ((Tuned) losses.of(tuned.get(i))).freeStart();
        }
    }

    /** The shape of the input that a context is written to. */
    Shape contextShape() {
        return Shape.of(Math.max(1, model.history()), 1);
    }

    /**
     * The values of all meta-parameters, head after head.
     *
     * @param weights w
     * @param context [rollout][1]; of no meaning to free scalars
     */
    List<Eta> values(GraphBuilder graph, List<Node> weights, Node context) {
        return IntStream.range(0, losses.heads().size())
                .mapToObj(head ->
                        Eta.of(graph, parameter -> value(graph, weights, context, new Coefficient(head, parameter))))
                .toList();
    }

    private Node value(GraphBuilder graph, List<Node> weights, Node context, Coefficient coefficient) {
        return switch (losses.of(coefficient)) {
            case Held held -> graph.constant((float) held.value());
            case Tuned tuned -> {
                int place = losses.tuned().indexOf(coefficient);
                yield value(graph, tuned, graph.rows(free(graph, weights, context), place, 1));
            }
        };
    }

    /** low + (high − low)·σ(x) for the free number x. */
    private static Node value(GraphBuilder graph, Tuned tuned, Node free) {
        Node share = graph.multiply(graph.constant((float) (tuned.high() - tuned.low())), graph.sigmoid(free));
        return graph.add(graph.constant((float) tuned.low()), share);
    }

    /** One free number for each tuned quantity, [quantity][1]. */
    private Node free(GraphBuilder graph, List<Node> weights, Node context) {
        return switch (model) {
            case MetaModel.FreeScalars free -> weights.getFirst();
            case MetaModel.ContextNetwork network -> {
                int ofStack = stack(network).parameters().size();
                Node hidden = stack(network).apply(graph, weights.subList(0, ofStack), context);
                yield head(network).apply(graph, weights.subList(ofStack, weights.size()), hidden);
            }
        };
    }

    private static DenseStack stack(MetaModel.ContextNetwork network) {
        return new DenseStack("meta", network.history(), network.hidden(), network.activation());
    }

    private DenseLayer head(MetaModel.ContextNetwork network) {
        return new DenseLayer(
                "meta.head", stack(network).outputs(), losses.tuned().size());
    }
}
