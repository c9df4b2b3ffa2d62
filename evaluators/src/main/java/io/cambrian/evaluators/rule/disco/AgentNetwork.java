package io.cambrian.evaluators.rule.disco;

import io.cambrian.evaluators.tensor.GraphBuilder;
import io.cambrian.evaluators.tensor.Leaf.Variable;
import io.cambrian.evaluators.tensor.Node;
import io.cambrian.evaluators.tensor.Variables;
import io.cambrian.evaluators.tensor.layer.Activation;
import io.cambrian.evaluators.tensor.layer.DenseLayer;
import io.cambrian.evaluators.tensor.layer.DenseStack;
import io.cambrian.evaluators.tensor.layer.Layer;
import io.cambrian.evaluators.tensor.layer.LstmCell;
import io.cambrian.searchspace.random.CounterRandom;
import java.util.List;

/**
 * The network of an agent under a DiscoRL rule:
 *
 * <pre>
 * h = torso(s)          π(s), y(s) linear in h          c₀ linear in h, h₀ = tanh(c₀)
 * for every action a:   hₐ = one step of an LSTM from (h₀, c₀) with a one-hot input
 *                       z(s,a), q(s,a), p(s,a) linear in hₐ
 * </pre>
 *
 * <p>All outputs are logits: π over actions, y and z over the categories of predictions, q over bins of values, p over the actions
 * of the next policy. Source: Oh, Farquhar, Kemaev, Calian et al., Nature 648, 2025, methods; heads are linear here.
 *
 * @param features of a state
 * @param hidden widths of the torso's rectified layers
 * @param model width of the LSTM
 * @param actions A
 * @param predictions length of y and z
 * @param bins of q
 */
record AgentNetwork(int features, List<Integer> hidden, int model, int actions, int predictions, int bins)
        implements Layer {

    /**
     * Logits for some states, each a column.
     *
     * @param policy π [action][column]
     * @param state y [category][column]
     * @param action z [category][column·action], see {@link PerAction}
     * @param value q [bin][column·action]
     * @param next p [action][column·action]
     */
    record Outputs(Node policy, Node state, Node action, Node value, Node next) {}

    private DenseStack torso() {
        return new DenseStack("agent.torso", features, hidden, Activation.RELU);
    }

    private DenseLayer head(String name, int outputs) {
        return new DenseLayer("agent." + name, torso().outputs(), outputs);
    }

    private DenseLayer headOfModel(String name, int outputs) {
        return new DenseLayer("agent." + name, model, outputs);
    }

    private LstmCell cell() {
        return new LstmCell("agent.model", actions, model);
    }

    /** In the order of their parameters. */
    private List<Layer> layers() {
        return List.of(
                torso(),
                head("policy", actions),
                head("state-prediction", predictions),
                head("root", model),
                cell(),
                headOfModel("action-prediction", predictions),
                headOfModel("value", bins),
                headOfModel("next-policy", actions));
    }

    @Override
    public List<Variable> parameters() {
        return layers().stream().flatMap(layer -> layer.parameters().stream()).toList();
    }

    @Override
    public void initialise(Variables variables, CounterRandom random) {
        layers().forEach(layer -> layer.initialise(variables, random));
    }

    /** Logits of the policy alone [action][column] of states [feature][column]. */
    Node policy(GraphBuilder graph, List<Node> theta, Node states) {
        Parameters parameters = new Parameters(theta);
        Node h = torso().apply(graph, parameters.of(torso()), states);
        return head("policy", actions).apply(graph, parameters.of(head("policy", actions)), h);
    }

    /** All outputs of states [feature][column]. */
    Outputs apply(GraphBuilder graph, List<Node> theta, Node states) {
        PerAction perAction = new PerAction(graph, states.shape().columns(), actions);
        Parameters parameters = new Parameters(theta);
        Node h = torso().apply(graph, parameters.of(torso()), states);
        Node policy = linear(graph, head("policy", actions), parameters, h);
        Node state = linear(graph, head("state-prediction", predictions), parameters, h);
        Node root = linear(graph, head("root", model), parameters, h);
        LstmCell.State before = new LstmCell.State(perAction.repeated(graph.tanh(root)), perAction.repeated(root));
        Node after = cell().apply(graph, parameters.of(cell()), perAction.indicators(), before)
                .hidden();
        Node action = linear(graph, headOfModel("action-prediction", predictions), parameters, after);
        Node value = linear(graph, headOfModel("value", bins), parameters, after);
        Node next = linear(graph, headOfModel("next-policy", actions), parameters, after);
        return new Outputs(policy, state, action, value, next);
    }

    private static Node linear(GraphBuilder graph, DenseLayer layer, Parameters parameters, Node x) {
        return layer.apply(graph, parameters.of(layer), x);
    }

    /** Hands the parameters out to layers, in order. */
    private static final class Parameters {
        private final List<Node> all;
        private int from;

        Parameters(List<Node> all) {
            this.all = all;
        }

        List<Node> of(Layer layer) {
            int count = layer.parameters().size();
            from += count;
            return all.subList(from - count, from);
        }
    }
}
