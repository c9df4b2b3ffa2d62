package io.cambrian.evaluators.rule.lpg;

import java.util.OptionalInt;

/**
 * How a rule follows its meta-gradient.
 *
 * <p>Throws an {@link IllegalArgumentException} for fewer than one life or update, or a shortest life of none.
 *
 * @param lives agents that live side by side, at least 1
 * @param updates K, of each agent in a meta-step, at least 1
 * @param inputs whether derivatives go through what the rule reads
 * @param regularisation what rules gain besides the agents' success
 * @param learningRate of the rule's Adam
 * @param shortestLife if any: the updates of a life are then drawn log-uniformly from here to those of the budget
 */
public record MetaSettings(
        int lives,
        int updates,
        RuleInputs inputs,
        Regularisation regularisation,
        float learningRate,
        OptionalInt shortestLife) {

    private static final int UPDATES = 5;
    private static final float LEARNING_RATE = 1e-4f;
    private static final Regularisation PUBLISHED = new Regularisation(0.05f, 0.001f, 0.005f, 0.001f);

    /**
     * What rules gain besides the agents' success: β₀·H(π) + β₁·H(y) − β₂·π̂² − β₃·‖ŷ‖², means over the samples that they are
     * learnt from.
     *
     * @param policyEntropy β₀, weight of the entropy of the agent's policy
     * @param predictionEntropy β₁, weight of the entropy of its prediction
     * @param policyTargetPenalty β₂, of the rule's targets π̂ for the policy
     * @param predictionTargetPenalty β₃, of its targets ŷ for the prediction
     */
    public record Regularisation(
            float policyEntropy, float predictionEntropy, float policyTargetPenalty, float predictionTargetPenalty) {}

    /** What a derivative of the agents' success does at the inputs of the rule. */
    public enum RuleInputs {
        /** Takes them for constants, as published. */
        HELD,
        /** Goes on through the agent that they were read from. What the agent itself follows is the same. */
        FOLLOWED
    }

    public MetaSettings {
        if (lives < 1) {
            throw new IllegalArgumentException("a rule learns from at least 1 life, found " + lives);
        }
        if (updates < 1) {
            throw new IllegalArgumentException("a meta-gradient goes through K ≥ 1 updates, found K = " + updates
                    + ": without any the rule has no influence on what is judged");
        }
        if (shortestLife.isPresent() && shortestLife.getAsInt() < 1) {
            throw new IllegalArgumentException(
                    "a life has at least 1 update, found " + shortestLife.getAsInt() + " for the shortest");
        }
    }

    /**
     * The coefficients of GROOVE's tables 2 and 3: K = 5, β = 0.05, 0.001, 0.005, 0.001, learning rate 10⁻⁴; with that many lives,
     * 512 in the source.
     */
    public static MetaSettings published(int lives) {
        return new MetaSettings(lives, UPDATES, RuleInputs.HELD, PUBLISHED, LEARNING_RATE, OptionalInt.empty());
    }

    /** The same with another K. */
    public MetaSettings withUpdates(int other) {
        return new MetaSettings(lives, other, inputs, regularisation, learningRate, shortestLife);
    }

    /** The same with another way of derivatives at the rule's inputs. */
    public MetaSettings withInputs(RuleInputs other) {
        return new MetaSettings(lives, updates, other, regularisation, learningRate, shortestLife);
    }

    /** The same with another learning rate. */
    public MetaSettings withLearningRate(float other) {
        return new MetaSettings(lives, updates, inputs, regularisation, other, shortestLife);
    }

    /** The same with lives of different lengths, from so many updates on. */
    public MetaSettings withShortestLife(int fewest) {
        return new MetaSettings(lives, updates, inputs, regularisation, learningRate, OptionalInt.of(fewest));
    }
}
