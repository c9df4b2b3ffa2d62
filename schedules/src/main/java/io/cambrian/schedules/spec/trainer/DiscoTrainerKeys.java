package io.cambrian.schedules.spec.trainer;

import io.cambrian.evaluators.rule.disco.DiscoAgentSettings;
import io.cambrian.evaluators.rule.disco.DiscoMetaSettings;
import io.cambrian.schedules.spec.yaml.Section;
import java.util.Map;

/**
 * The keys under {@code trainer} of agents that predict; the defaults are those of {@link DiscoAgentSettings#small} and
 * {@link DiscoMetaSettings#usual} with {@value #LIVES} lives.
 */
final class DiscoTrainerKeys {

    private static final double ANY = Float.MAX_VALUE;
    private static final int LIVES = 2;

    private DiscoTrainerKeys() {}

    static DiscoTrainerSpec read(Section section) {
        return new DiscoTrainerSpec(
                section.made(() -> agent(section, DiscoAgentSettings.small())),
                section.made(() -> meta(section, DiscoMetaSettings.usual(LIVES))));
    }

    private static DiscoAgentSettings agent(Section section, DiscoAgentSettings usual) {
        return new DiscoAgentSettings(
                section.integers("hidden", usual.hidden(), 1),
                section.integer("model-width", usual.model(), 1),
                section.integer("value-bins", usual.bins(), 2),
                (float) section.positive("largest-value", usual.largestValue()),
                (float) section.positive("learning-rate", usual.learningRate()),
                section.integer("environment-copies", usual.copies(), 1),
                section.integer("rollout-steps", usual.steps(), 1),
                section.number("discount", usual.discount(), 0, 1),
                section.number("retrace-lambda", usual.lambda(), 0, 1),
                section.integer("judging-copies", usual.judgingCopies(), 1));
    }

    /** K may be 0 here, so that the settings can say why it may not. */
    private static DiscoMetaSettings meta(Section section, DiscoMetaSettings usual) {
        return new DiscoMetaSettings(
                section.integer("lives", usual.lives(), 1),
                section.integer("updates-per-meta-step", usual.updates(), 0),
                weight(section, "policy-entropy-weight", usual.policyEntropy()),
                weight(section, "prediction-entropy-weight", usual.predictionEntropy()),
                weight(section, "target-penalty", usual.targetPenalty()),
                weight(section, "divergence-weight", usual.divergence()),
                (float) section.positive("meta-gradient-norm-limit", usual.gradientNormLimit()),
                (float) section.positive("meta-learning-rate", usual.learningRate()),
                (float) section.positive("critic-learning-rate", usual.criticLearningRate()));
    }

    private static float weight(Section section, String key, float byDefault) {
        return (float) section.number(key, byDefault, 0, ANY);
    }

    static void write(DiscoTrainerSpec spec, Map<String, Object> keys) {
        DiscoAgentSettings agent = spec.agent();
        keys.put("hidden", agent.hidden());
        keys.put("model-width", agent.model());
        keys.put("value-bins", agent.bins());
        keys.put("largest-value", agent.largestValue());
        keys.put("learning-rate", agent.learningRate());
        keys.put("environment-copies", agent.copies());
        keys.put("rollout-steps", agent.steps());
        keys.put("discount", agent.discount());
        keys.put("retrace-lambda", agent.lambda());
        keys.put("judging-copies", agent.judgingCopies());
        DiscoMetaSettings meta = spec.meta();
        keys.put("lives", meta.lives());
        keys.put("updates-per-meta-step", meta.updates());
        keys.put("policy-entropy-weight", meta.policyEntropy());
        keys.put("prediction-entropy-weight", meta.predictionEntropy());
        keys.put("target-penalty", meta.targetPenalty());
        keys.put("divergence-weight", meta.divergence());
        keys.put("meta-gradient-norm-limit", meta.gradientNormLimit());
        keys.put("meta-learning-rate", meta.learningRate());
        keys.put("critic-learning-rate", meta.criticLearningRate());
    }
}
