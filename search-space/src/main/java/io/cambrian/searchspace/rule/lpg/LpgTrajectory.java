package io.cambrian.searchspace.rule.lpg;

import io.cambrian.searchspace.rule.LifeStage;
import java.util.List;

/**
 * What a learned rule reads: a stretch of one copy's experience, in the order in which it happened.
 *
 * @param steps at least one
 * @param lastPrediction y of the state after the last step, the probabilities of the rule's m categories
 * @param stage how old the agent is
 */
public record LpgTrajectory(List<Step> steps, List<Double> lastPrediction, LifeStage stage) {

    /**
     * One step.
     *
     * @param reward r
     * @param ends d: whether the episode ended after it, for whatever reason
     * @param chosen π(a|s), the probability of the action that was taken
     * @param prediction y(s), the probabilities of the rule's m categories
     */
    public record Step(double reward, boolean ends, double chosen, List<Double> prediction) {
        public Step {
            prediction = List.copyOf(prediction);
        }
    }

    /** @throws IllegalArgumentException if there is no step */
    public LpgTrajectory {
        steps = List.copyOf(steps);
        lastPrediction = List.copyOf(lastPrediction);
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("a rule reads at least 1 step, found none");
        }
    }
}
