package io.cambrian.evaluators.rule.disco;

import io.cambrian.evaluators.rule.disco.AgentNetwork.Outputs;
import io.cambrian.evaluators.tensor.GraphBuilder;
import io.cambrian.evaluators.tensor.Node;
import io.cambrian.evaluators.tensor.layer.Softmax;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * What a DiscoRL rule reads of a stretch; {@code DiscoFeatures} beside {@link io.cambrian.searchspace.rule.disco.DiscoPass} has the list. Derivatives go through
 * the predictions y and z, and through nothing else that the agent says.
 */
final class FeatureReader {

    private final GraphBuilder graph;
    private final Function<String, Node> parts;
    private final Experience experience;
    private final Values values;
    private final StretchInputs stretch;
    private final PerAction all;
    private final PerAction last;

    /**
     * What was read.
     *
     * @param ofSteps [feature][step·copy]
     * @param ofActions the summary of every action [number][step·copy·action]
     */
    record Features(Node ofSteps, Node ofActions) {}

    /** @param parts of the rule, by name */
    FeatureReader(GraphBuilder graph, Function<String, Node> parts, Experience experience, Values values) {
        this.graph = graph;
        this.parts = parts;
        this.experience = experience;
        this.values = values;
        stretch = experience.stretch();
        all = experience.perAction(graph);
        last = experience.perLastAction(graph);
    }

    /** Wᵀ·x + b. */
    static Node linear(GraphBuilder graph, Function<String, Node> parts, String layer, Node x) {
        return graph.add(graph.product(parts.apply(layer + ".weight"), true, x, false), parts.apply(layer + ".bias"));
    }

    private Node linear(String layer, Node x) {
        return linear(graph, parts, layer, x);
    }

    /** φ [1][column] of probabilities [category][column]. */
    Node embedded(String layer, Node probabilities) {
        return linear(layer, graph.relu(linear(layer + "-hidden", probabilities)));
    }

    /** Each column of an action beside the mean over the actions of its step. */
    Node besideMean(Node x) {
        return graph.concatenate(List.of(x, all.repeated(all.mean(x))));
    }

    /** What one of the two LSTMs reads, each with embeddings of its own. */
    Features features(String prefix) {
        Node embedded = ofAction(prefix, experience.now());
        Node targetEmbedded = ofAction(prefix, experience.targetNow());
        Node ofActions = summarised(prefix, embedded, targetEmbedded);
        List<Node> rows = new ArrayList<>(ofOutcomes());
        rows.addAll(ofStates(prefix, experience.now(), experience.last()));
        rows.addAll(ofStates(prefix, experience.targetNow(), experience.targetLast()));
        rows.addAll(overActions(embedded, ofAction(prefix, experience.last())));
        rows.addAll(overActions(targetEmbedded, ofAction(prefix, experience.targetLast())));
        rows.add(all.mean(ofActions));
        rows.add(taken(ofActions));
        return new Features(graph.concatenate(rows), ofActions);
    }

    /** π(a), μ(a), r, whether it goes on, V(s_t), V(s_{t+1}), A, normalised A, π⁻(a). */
    private List<Node> ofOutcomes() {
        return List.of(
                ofTaken(experience.policy(graph)),
                ofTaken(experience.behaviour(graph)),
                row(squeezed(stretch.rewards())),
                row(stretch.goesOn(graph)),
                squeezed(values.now()),
                squeezed(values.next()),
                squeezed(values.advantage()),
                values.normalised(),
                ofTaken(experience.targetPolicy(graph)));
    }

    /** φ(y(s_t)), φ(y(s_{t+1})). */
    private List<Node> ofStates(String prefix, Outputs now, Outputs after) {
        Node embedded = embedded(prefix + "state-embedding", Softmax.of(graph, now.state()));
        Node lastEmbedded = embedded(prefix + "state-embedding", Softmax.of(graph, after.state()));
        return List.of(embedded, stretch.following(graph, embedded, lastEmbedded));
    }

    /** φ(z) of the taken action, its mean under π at s_t and s_{t+1}, its largest at s_t and s_{t+1}. */
    private List<Node> overActions(Node embedded, Node lastEmbedded) {
        Node mean = all.total(graph.multiply(embedded, all.flat(experience.policy(graph))));
        Node lastMean = last.total(graph.multiply(lastEmbedded, last.flat(experience.lastPolicy(graph))));
        Node largest = all.largest(embedded);
        return List.of(
                taken(embedded),
                mean,
                stretch.following(graph, mean, lastMean),
                largest,
                stretch.following(graph, largest, last.largest(lastEmbedded)));
    }

    /** Two layers over what is known of every action [number][step·copy·action]. */
    private Node summarised(String prefix, Node embedded, Node targetEmbedded) {
        Node known = graph.concatenate(List.of(
                all.flat(experience.policy(graph)),
                all.flat(experience.behaviour(graph)),
                all.flat(experience.targetPolicy(graph)),
                embedded,
                targetEmbedded,
                squeezed(values.ofActions()),
                squeezed(values.advantages()),
                values.normalisedAdvantages(),
                experience.taken()));
        Node inner = graph.relu(linear(prefix + "actions-hidden", besideMean(known)));
        return graph.relu(linear(prefix + "actions", besideMean(inner)));
    }

    private Node ofAction(String prefix, Outputs outputs) {
        return embedded(prefix + "action-embedding", Softmax.of(graph, outputs.action()));
    }

    private Node ofTaken(Node policy) {
        return taken(all.flat(policy));
    }

    private Node taken(Node ofActions) {
        return all.total(graph.multiply(ofActions, experience.taken()));
    }

    private Node row(Node grid) {
        return graph.reshape(grid, values.now().shape());
    }

    /** sign(x)·ln(1 + |x|). */
    private Node squeezed(Node x) {
        Node logarithm = graph.log(graph.add(graph.constant(1), graph.abs(x)));
        return graph.multiply(graph.sign(x), logarithm);
    }
}
