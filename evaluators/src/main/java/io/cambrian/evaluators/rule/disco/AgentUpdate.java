package io.cambrian.evaluators.rule.disco;

import io.cambrian.evaluators.learner.StateEncoding;
import io.cambrian.evaluators.rule.disco.AgentNetwork.Outputs;
import io.cambrian.evaluators.rule.disco.DiscoNetwork.Targets;
import io.cambrian.evaluators.tensor.GraphBuilder;
import io.cambrian.evaluators.tensor.Node;
import io.cambrian.evaluators.tensor.gradient.Gradient;
import io.cambrian.evaluators.tensor.layer.LstmCell;
import io.cambrian.evaluators.tensor.layer.Softmax;
import io.cambrian.evaluators.tensor.optimiser.Optimiser.Denominator;
import io.cambrian.evaluators.tensor.optimiser.OptimiserState;
import java.util.ArrayList;
import java.util.List;

/**
 * One update of an agent that predicts. It descends the mean over the steps of a stretch of
 *
 * <pre>
 * under a DiscoRL rule:   KL(π̂ ‖ π) + KL(ŷ ‖ y) + KL(ẑ ‖ z(s,a)) + goes on·KL(π(s') ‖ p(s,a)) + 0.2·KL(two-hot G ‖ q(s,a))
 * under an actor-critic:  −ln π(a|s)·A − e·H(π) + 0.2·KL(two-hot G ‖ q(s,a))
 * </pre>
 *
 * <p>with all targets as constants. Where x are logits, ∂KL(p ‖ softmax x)/∂x = softmax x − p, so only these differences are
 * written and the loss itself is not. The step is Adam's with every number limited, then θ⁻ ← 0.9·θ⁻ + 0.1·θ with θ as it was.
 *
 * <p>A derivative of what becomes of the agent goes through all of it but for what divides in Adam, what the values and their
 * loss contribute, and what the rule reads as constants. Source: Oh, Farquhar, Kemaev, Calian et al., Nature 648, 2025, methods;
 * the derivative of the values' loss by θ, which holds nothing of the rule, is left out here as a whole.
 *
 * @param network of the agent
 * @param encoding how states reach it
 * @param settings how it learns
 */
record AgentUpdate(AgentNetwork network, StateEncoding encoding, DiscoAgentSettings settings) {

    /**
     * What an update was made of.
     *
     * @param after the agent
     * @param targets of the rule
     * @param experience from which they came
     */
    record Step(AgentState after, Targets targets, Experience experience) {}

    /** Under a DiscoRL rule. */
    Step follow(GraphBuilder graph, DiscoNetwork rule, List<Node> eta, AgentState before, int update) {
        Experience experience = experience(graph, before, update);
        Values values = Values.of(graph, experience, before.moments(), settings);
        DiscoNetwork.Advice advice = rule.apply(graph, eta, experience, values, before.lifetime());
        List<Node> outputs = new ArrayList<>();
        List<Node> slopes = new ArrayList<>();
        pull(graph, experience, advice.targets(), outputs, slopes);
        AgentState after = moved(graph, before, advice.lifetime(), experience, values, outputs, slopes);
        return new Step(after, advice.targets(), experience);
    }

    /** Under an actor-critic. */
    AgentState ascend(GraphBuilder graph, double entropyWeight, AgentState before, int update) {
        Experience experience = experience(graph, before, update);
        Values values = Values.of(graph, experience, before.moments(), settings);
        Node logPolicy = Softmax.logarithm(graph, experience.now().policy());
        Node chosen = graph.gather(logPolicy, experience.stretch().actions());
        Node gain = graph.mean(graph.multiply(chosen, values.normalised()));
        Node entropy = Distributions.entropy(graph, logPolicy);
        Node loss = graph.negate(graph.add(gain, graph.multiply(entropy, graph.constant((float) entropyWeight))));
        Node policy = experience.now().policy();
        Node slope = Gradient.of(graph, loss, List.of(policy)).getFirst();
        return moved(graph, before, before.lifetime(), experience, values, List.of(policy), List.of(slope));
    }

    /** What the agent makes of the stretch of an update. */
    Experience experience(GraphBuilder graph, AgentState before, int update) {
        StretchInputs stretch = StretchInputs.of(graph, encoding, network.actions(), settings, update);
        List<Node> theta = before.learner().parameters();
        PerAction all = new PerAction(graph, settings.stretchSize(), network.actions());
        return new Experience(
                stretch,
                network.apply(graph, theta, stretch.states()),
                network.apply(graph, theta, stretch.lastStates()),
                network.apply(graph, before.target(), stretch.states()),
                network.apply(graph, before.target(), stretch.lastStates()),
                all.taken(stretch.actions()));
    }

    /** Outputs that have targets, and the slopes of the loss there. */
    private void pull(
            GraphBuilder graph, Experience experience, Targets targets, List<Node> outputs, List<Node> slopes) {
        PerAction all = experience.perAction(graph);
        Outputs now = experience.now();
        Node share = graph.constant(1f / settings.stretchSize());
        Node ofTaken = graph.multiply(experience.taken(), share);
        outputs.add(now.policy());
        slopes.add(graph.multiply(excess(graph, now.policy(), Softmax.of(graph, targets.policy())), share));
        outputs.add(now.state());
        slopes.add(graph.multiply(excess(graph, now.state(), Softmax.of(graph, targets.state())), share));
        outputs.add(now.action());
        Node wanted = all.repeated(Softmax.of(graph, targets.action()));
        slopes.add(graph.multiply(excess(graph, now.action(), wanted), ofTaken));
        outputs.add(now.next());
        slopes.add(graph.multiply(nextExcess(graph, experience), ofTaken));
    }

    /** softmax p − π(s'), 0 at the end of an episode. */
    private static Node nextExcess(GraphBuilder graph, Experience experience) {
        PerAction all = experience.perAction(graph);
        StretchInputs stretch = experience.stretch();
        Node next = stretch.shifted(graph, experience.policy(graph), experience.lastPolicy(graph));
        Node excess = excess(graph, experience.now().next(), all.repeated(graph.stopGradient(next)));
        Node goesOn = graph.reshape(stretch.goesOn(graph), stretch.actions().shape());
        return graph.multiply(excess, all.repeated(goesOn));
    }

    private static Node excess(GraphBuilder graph, Node logits, Node wanted) {
        return graph.subtract(Softmax.of(graph, logits), wanted);
    }

    private AgentState moved(
            GraphBuilder graph,
            AgentState before,
            LstmCell.State lifetime,
            Experience experience,
            Values values,
            List<Node> outputs,
            List<Node> slopes) {
        List<Node> theta = before.learner().parameters();
        List<Node> pulled = Gradient.of(graph, outputs, slopes, theta);
        List<Node> ofValues = ofValues(graph, experience, values, theta);
        List<Node> gradients = new ArrayList<>();
        for (int i = 0; i < theta.size(); i++) {
            gradients.add(graph.add(pulled.get(i), ofValues.get(i)));
        }
        OptimiserState learner = settings.optimiser().next(graph, before.learner(), gradients, Denominator.HELD);
        return new AgentState(learner, followed(graph, before), lifetime, values.moments());
    }

    /** The gradient of the values' loss, a constant for every further derivative. */
    private List<Node> ofValues(GraphBuilder graph, Experience experience, Values values, List<Node> theta) {
        PerAction all = experience.perAction(graph);
        Node wanted = all.repeated(settings.valueBins().twoHot(graph, values.target()));
        Node weight = graph.constant(DiscoAgentSettings.VALUE_WEIGHT / settings.stretchSize());
        Node slope = graph.multiply(
                excess(graph, experience.now().value(), wanted), graph.multiply(experience.taken(), weight));
        return Gradient.of(graph, List.of(experience.now().value()), List.of(slope), theta).stream()
                .map(graph::stopGradient)
                .toList();
    }

    private static List<Node> followed(GraphBuilder graph, AgentState before) {
        Node kept = graph.constant(DiscoAgentSettings.TARGET_DECAY);
        Node taken = graph.constant(1 - DiscoAgentSettings.TARGET_DECAY);
        List<Node> followed = new ArrayList<>();
        for (int i = 0; i < before.target().size(); i++) {
            followed.add(graph.add(
                    graph.multiply(before.target().get(i), kept),
                    graph.multiply(before.learner().parameters().get(i), taken)));
        }
        return followed;
    }
}
