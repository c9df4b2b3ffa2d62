package io.cambrian.searchspace.rule.disco;

import java.util.List;

/**
 * What a DiscoRL rule reads: a stretch of one copy's experience, in the order in which it happened.
 *
 * @param steps at least one
 * @param last what is known of the state after the last step; it does not count where the last step ends an episode
 */
public record DiscoTrajectory(List<Step> steps, Last last) {

    /**
     * What a network says about a state, as probabilities.
     *
     * @param policy π(·|s) [actions]
     * @param state y(s) [predictions]
     * @param actions z(s, a) for every action a [actions][predictions]
     */
    public record Said(List<Double> policy, List<Double> state, List<List<Double>> actions) {
        public Said {
            policy = List.copyOf(policy);
            state = List.copyOf(state);
            actions = actions.stream().map(List::copyOf).toList();
        }
    }

    /**
     * What a step is worth.
     *
     * @param value V(s)
     * @param advantage A of the action that was taken
     * @param normalised A by its running mean and deviation
     * @param ofActions q⁻(s, ·) [actions]
     * @param advantages q⁻(s, ·) − V⁻(s) [actions]
     * @param normalisedAdvantages the same by the mean and deviation of A [actions]
     */
    public record Worth(
            double value,
            double advantage,
            double normalised,
            List<Double> ofActions,
            List<Double> advantages,
            List<Double> normalisedAdvantages) {
        public Worth {
            ofActions = List.copyOf(ofActions);
            advantages = List.copyOf(advantages);
            normalisedAdvantages = List.copyOf(normalisedAdvantages);
        }
    }

    /**
     * One step.
     *
     * @param action that was taken, counted from 0
     * @param behaviour μ(·|s), by which it was chosen [actions]
     * @param reward r
     * @param ends whether the episode ended after it, for whatever reason
     * @param agent by the agent's network
     * @param target by its target network
     */
    public record Step(
            int action, List<Double> behaviour, double reward, boolean ends, Said agent, Said target, Worth worth) {
        public Step {
            behaviour = List.copyOf(behaviour);
        }
    }

    /**
     * The state after the last step.
     *
     * @param agent by the agent's network
     * @param target by its target network
     * @param value V(s)
     */
    public record Last(Said agent, Said target, double value) {}

    /** @throws IllegalArgumentException if there is no step */
    public DiscoTrajectory {
        steps = List.copyOf(steps);
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("a rule reads at least 1 step, found none");
        }
    }
}
