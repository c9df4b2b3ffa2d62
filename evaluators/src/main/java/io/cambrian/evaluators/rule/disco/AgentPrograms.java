package io.cambrian.evaluators.rule.disco;

import io.cambrian.evaluators.learner.StateEncoding;
import io.cambrian.evaluators.rule.ProgramActing;
import io.cambrian.evaluators.rule.Stretch;
import io.cambrian.evaluators.tensor.GraphBuilder;
import io.cambrian.evaluators.tensor.Node;
import io.cambrian.evaluators.tensor.Program;
import io.cambrian.evaluators.tensor.Shape;
import io.cambrian.evaluators.tensor.gradient.Gradient;
import io.cambrian.evaluators.tensor.optimiser.Adam;
import io.cambrian.evaluators.tensor.optimiser.ClippedAdam;
import io.cambrian.evaluators.tensor.optimiser.Optimiser.Denominator;
import io.cambrian.evaluators.tensor.optimiser.OptimiserState;
import io.cambrian.evaluators.tensor.returns.GeneralisedAdvantage;
import io.cambrian.evaluators.tensor.returns.Trajectory;
import io.cambrian.searchspace.rule.disco.DiscoRule;
import io.cambrian.searchspace.rule.disco.PredictiveActorCritic;
import io.cambrian.searchspace.rule.disco.PredictiveRule;
import java.util.List;

/**
 * The programs of an agent that predicts: act, learn by a rule, and judge what it does.
 *
 * @param network of the agent
 * @param encoding how states reach it
 * @param settings how it learns
 */
record AgentPrograms(AgentNetwork network, StateEncoding encoding, DiscoAgentSettings settings) {

    static final String SUCCESSORS = "successors";
    static final String REWARDS = "rewards";
    static final String TERMINATED = "terminated";
    static final String TRUNCATED = "truncated";
    static final String ADVANTAGES = DiscoMetaGradient.ADVANTAGES;

    private static final String MOMENTS = "judged-advantage";
    private static final float EPSILON = 1e-8f;

    /** An empty stretch of the agent's experience. */
    Stretch stretch() {
        int rows = encoding.places().orElse(encoding.features());
        return new Stretch(rows, settings.copies(), settings.steps(), network.actions());
    }

    /** States [feature][column] to logits of π [action][column]. */
    Program act(int columns) {
        GraphBuilder graph = new GraphBuilder();
        Node states = encoding.states(graph, ProgramActing.STATES, columns);
        return Program.of(graph)
                .output(ProgramActing.POLICY, network.policy(graph, network.variables(graph), states))
                .build();
    }

    /** One update under a rule, of which the inputs are those of update 0 in a {@link DiscoMetaGradient}. */
    Program learn(PredictiveRule rule) {
        GraphBuilder graph = new GraphBuilder();
        AgentUpdate update = new AgentUpdate(network, encoding, settings);
        AgentState before = AgentState.ofVariables(graph, network, settings, lifetimeWidth(rule));
        AgentState after = switch (rule) {
            case DiscoRule disco -> {
                DiscoNetwork eta = new DiscoNetwork(disco.shape());
                yield update.follow(graph, eta, eta.parameters().variables(graph), before, 0)
                        .after();
            }
            case PredictiveActorCritic handMade -> update.ascend(graph, handMade.entropyWeight(), before, 0);
        };
        return Program.of(graph).updates(before.updates(after)).build();
    }

    private static int lifetimeWidth(PredictiveRule rule) {
        return switch (rule) {
            case DiscoRule disco -> disco.shape().lifetime();
            case PredictiveActorCritic handMade -> 1;
        };
    }

    /** The value function that judges, which is no part of the agent. */
    ValueNetwork judge() {
        return new ValueNetwork(encoding.features(), settings.hidden());
    }

    /**
     * Advantages of a stretch, normalised by their running moments, and one step of the judging values towards the λ-returns, with
     * errors of deviation 1. Since the agent itself has acted, V-trace has ratios of 1, and its advantages are generalised ones.
     */
    Program appraise(float learningRate) {
        GraphBuilder graph = new GraphBuilder();
        List<Node> parameters = judge().variables(graph);
        Shape grid = Shape.of(settings.steps(), settings.copies());
        Node now = values(graph, parameters, ProgramActing.STATES);
        Node next = values(graph, parameters, SUCCESSORS);
        Trajectory trajectory =
                new Trajectory(graph.input(REWARDS, grid), graph.input(TERMINATED, grid), graph.input(TRUNCATED, grid));
        Node advantages = graph.stopGradient(GeneralisedAdvantage.of(
                graph, trajectory, now, next, graph.constant((float) settings.discount()), graph.constant((float)
                        settings.lambda())));
        RunningMoments before = RunningMoments.ofVariables(graph, MOMENTS);
        RunningMoments moments = before.seen(graph, advantages, DiscoAgentSettings.MOMENT_DECAY);
        Node error = moments.scaled(graph, advantages);
        Node slope = graph.multiply(error, graph.constant(-1f / settings.stretchSize()));
        List<Node> gradients = Gradient.of(graph, List.of(now), List.of(slope), parameters);
        ClippedAdam optimiser = new ClippedAdam(Adam.of(learningRate, EPSILON), 1);
        OptimiserState state = optimiser.ofVariables(graph, parameters);
        return Program.of(graph)
                .output(ADVANTAGES, moments.normalised(graph, advantages))
                .updates(OptimiserState.updates(
                        state, optimiser.next(graph, state, gradients, Denominator.DIFFERENTIATED)))
                .updates(before.updates(moments))
                .build();
    }

    private Node values(GraphBuilder graph, List<Node> parameters, String input) {
        Node states = encoding.states(graph, input, settings.stretchSize());
        return graph.reshape(judge().apply(graph, parameters, states), Shape.of(settings.steps(), settings.copies()));
    }
}
