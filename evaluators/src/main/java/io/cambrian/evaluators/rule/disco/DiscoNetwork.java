package io.cambrian.evaluators.rule.disco;

import io.cambrian.evaluators.rule.RuleParameters;
import io.cambrian.evaluators.tensor.Axis;
import io.cambrian.evaluators.tensor.GraphBuilder;
import io.cambrian.evaluators.tensor.Node;
import io.cambrian.evaluators.tensor.Shape;
import io.cambrian.evaluators.tensor.layer.LstmCell;
import io.cambrian.evaluators.tensor.layer.Softmax;
import io.cambrian.searchspace.rule.disco.DiscoShape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A DiscoRL rule as part of a graph: what {@link io.cambrian.searchspace.rule.disco.DiscoPass} defines, for N copies side by side.
 *
 * @param shape of the rule
 */
record DiscoNetwork(DiscoShape shape) {

    /**
     * What the rule wants, as logits.
     *
     * @param policy π̂ [action][step·copy]
     * @param state ŷ [category][step·copy]
     * @param action ẑ of the actions that were taken [category][step·copy]
     */
    record Targets(Node policy, Node state, Node action) {}

    /** Targets, and the lifetime's LSTM after the update. */
    record Advice(Targets targets, LstmCell.State lifetime) {}

    /** η. */
    RuleParameters parameters() {
        return new RuleParameters(shape);
    }

    /**
     * The rule's advice on a stretch.
     *
     * @param eta the rule's parameters
     * @param lifetime the lifetime's LSTM before the update
     */
    Advice apply(GraphBuilder graph, List<Node> eta, Experience experience, Values values, LstmCell.State lifetime) {
        return new Pass(graph, shape, eta, experience, values).advice(lifetime);
    }

    /** One application: what all of its steps share. */
    private static final class Pass {
        private final GraphBuilder graph;
        private final DiscoShape shape;
        private final Map<String, Node> parts = new HashMap<>();
        private final FeatureReader reader;
        private final StretchInputs stretch;
        private final PerAction all;

        Pass(GraphBuilder graph, DiscoShape shape, List<Node> eta, Experience experience, Values values) {
            this.graph = graph;
            this.shape = shape;
            for (int i = 0; i < eta.size(); i++) {
                parts.put(shape.parts().get(i).name(), eta.get(i));
            }
            reader = new FeatureReader(graph, this::part, experience, values);
            stretch = experience.stretch();
            all = experience.perAction(graph);
        }

        private Node part(String name) {
            return Objects.requireNonNull(parts.get(name), name);
        }

        private Node linear(String layer, Node x) {
            return FeatureReader.linear(graph, this::part, layer, x);
        }

        DiscoNetwork.Advice advice(LstmCell.State lifetime) {
            FeatureReader.Features read = reader.features("");
            Node gate = linear("gate", lifetime.hidden());
            Node x = graph.multiply(readBackwards(read.ofSteps()), gate);
            Targets targets = new Targets(
                    policyTarget(x, read.ofActions()), linear("state-target", x), linear("action-target", x));
            return new Advice(targets, aged(lifetime, linear("summary", x), targets.state()));
        }

        /** h [hidden][step·copy] of x [feature][step·copy]; steps can only be told apart as rows. */
        private Node readBackwards(Node features) {
            LstmCell cell = new LstmCell("", shape.features(), shape.hidden());
            List<Node> weights =
                    List.of(part("trajectory.input"), part("trajectory.recurrent"), part("trajectory.bias"));
            int copies = stretch.copies();
            Node rows = graph.transpose(features);
            Node goesOn = stretch.goesOn(graph);
            Node[] outputs = new Node[stretch.steps()];
            Node none = graph.zeros(Shape.of(shape.hidden(), copies));
            LstmCell.State state = new LstmCell.State(none, none);
            for (int t = outputs.length - 1; t >= 0; t--) {
                Node x = graph.transpose(graph.rows(rows, t * copies, copies));
                Node kept = graph.rows(goesOn, t, 1);
                LstmCell.State before =
                        new LstmCell.State(graph.multiply(state.hidden(), kept), graph.multiply(state.cell(), kept));
                state = cell.apply(graph, weights, x, before);
                outputs[t] = graph.transpose(state.hidden());
            }
            return graph.transpose(graph.concatenate(Arrays.asList(outputs)));
        }

        /** π̂ [action][step·copy]: of every action what is known of the step and of the action, beside the mean over actions. */
        private Node policyTarget(Node x, Node ofActions) {
            Node known = graph.concatenate(List.of(all.repeated(x), ofActions));
            Node inner = graph.relu(linear("policy-target-hidden", reader.besideMean(known)));
            Node logits = linear("policy-target", inner);
            return graph.transpose(graph.reshape(logits, Shape.of(all.columns(), all.actions())));
        }

        /** The lifetime's LSTM after a step on the mean of what is read of all steps of all copies. */
        private LstmCell.State aged(LstmCell.State lifetime, Node summary, Node stateTarget) {
            List<Node> read = new ArrayList<>();
            read.add(reader.features("lifetime-").ofSteps());
            read.add(summary);
            read.add(reader.embedded("lifetime-state-embedding", Softmax.of(graph, stateTarget)));
            Node each = linear("lifetime-features", graph.concatenate(read));
            Node mean = graph.multiply(
                    graph.sum(each, Axis.COLUMNS),
                    graph.constant(1f / each.shape().columns()));
            LstmCell cell = new LstmCell("", shape.lifetimeEmbedding(), shape.lifetime());
            List<Node> weights = List.of(part("lifetime.input"), part("lifetime.recurrent"), part("lifetime.bias"));
            return cell.apply(graph, weights, mean, lifetime);
        }
    }
}
