package io.cambrian.evaluators.rule.disco;

/**
 * How a DiscoRL rule follows its meta-gradient.
 *
 * <p>Throws an {@link IllegalArgumentException} for fewer than one life or update, or a limit that is not above 0.
 *
 * @param lives agents that live side by side, at least 1
 * @param updates K, of each agent in a meta-step, at least 1; 20 as published, 2 in the released small-scale harness
 * @param policyEntropy weight of the judged policy's entropy
 * @param predictionEntropy weight of the entropies of y and of z
 * @param targetPenalty weight of the squared means of the logits π̂, ŷ and ẑ
 * @param divergence weight of KL(π⁻ ‖ π̂); without it rules propose updates under which policies collapse
 * @param gradientNormLimit of each life's meta-gradient, above 0: those of the first updates of a life, in which the agent's Adam
 *     divides by next to nothing, are some hundred times as large as all others and would rule the averages of the rule's Adam
 * @param learningRate of the rule's Adam, of which each life's slot has its own
 * @param criticLearningRate of the value function that judges
 */
public record DiscoMetaSettings(
        int lives,
        int updates,
        float policyEntropy,
        float predictionEntropy,
        float targetPenalty,
        float divergence,
        float gradientNormLimit,
        float learningRate,
        float criticLearningRate) {

    public DiscoMetaSettings {
        if (lives < 1) {
            throw new IllegalArgumentException("a rule learns from at least 1 life, found " + lives);
        }
        if (updates < 1) {
            throw new IllegalArgumentException("a meta-gradient goes through K ≥ 1 updates, found K = " + updates
                    + ": without any the rule has no influence on what is judged");
        }
        if (!(gradientNormLimit > 0)) {
            throw new IllegalArgumentException(
                    "the limit of a meta-gradient's norm is above 0, found " + gradientNormLimit);
        }
    }

    /** The coefficients of the released small-scale harness, with that many lives, K = 2 and no limit; the rate is the paper's. */
    public static DiscoMetaSettings usual(int lives) {
        return new DiscoMetaSettings(lives, 2, 1e-2f, 1e-3f, 1e-3f, 1e-2f, Float.MAX_VALUE, 1e-3f, 1e-3f);
    }
}
