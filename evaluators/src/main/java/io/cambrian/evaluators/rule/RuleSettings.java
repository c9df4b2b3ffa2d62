package io.cambrian.evaluators.rule;

import io.cambrian.evaluators.tensor.Shape;

/**
 * Sizes and coefficients of a learned rule and of the agents that follow it.
 *
 * @param states of the tabular agents
 * @param actions of the agents
 * @param predictions m, the length of the categorical prediction y
 * @param hidden width of the recurrent cell
 * @param copies N, copies of the environment
 * @param steps T, steps of each copy between updates
 * @param updates K, updates before the agent is judged
 * @param learningRate of the agents' plain descent
 * @param gradientNormLimit of the agents' gradients
 * @param predictionWeight α_y
 * @param policyEntropy β₀
 * @param predictionEntropy β₁
 * @param policyTargetPenalty β₂
 * @param predictionTargetPenalty β₃
 */
public record RuleSettings(
        int states,
        int actions,
        int predictions,
        int hidden,
        int copies,
        int steps,
        int updates,
        float learningRate,
        float gradientNormLimit,
        float predictionWeight,
        float policyEntropy,
        float predictionEntropy,
        float policyTargetPenalty,
        float predictionTargetPenalty) {

    /** The coefficients of GROOVE's tables 2 and 3, with 8 predictions and a cell of 32. */
    public static RuleSettings of(int states, int actions, int copies, int steps, int updates) {
        return new RuleSettings(
                states, actions, 8, 32, copies, steps, updates, 40f, 0.5f, 0.5f, 0.05f, 0.001f, 0.005f, 0.001f);
    }

    /** One number for each step and copy, side by side. */
    Shape flat() {
        return Shape.of(1, steps * copies);
    }

    /** [step][copy]. */
    Shape grid() {
        return Shape.of(steps, copies);
    }
}
