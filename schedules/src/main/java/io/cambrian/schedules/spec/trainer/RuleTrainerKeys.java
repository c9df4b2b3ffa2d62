package io.cambrian.schedules.spec.trainer;

import io.cambrian.evaluators.rule.lpg.AgentSettings;
import io.cambrian.evaluators.rule.lpg.MetaSettings;
import io.cambrian.evaluators.rule.lpg.MetaSettings.Regularisation;
import io.cambrian.evaluators.tensor.optimiser.Sgd;
import io.cambrian.schedules.spec.yaml.Section;
import io.cambrian.schedules.spec.yaml.Words;
import java.util.Map;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * The keys under {@code trainer} of agents that live under update rules; the defaults are those of {@link AgentSettings#tabular}
 * and {@link MetaSettings#published} with {@value #LIVES} lives.
 */
final class RuleTrainerKeys {

    private static final String LEVELS = "levels";
    private static final double ANY = Float.MAX_VALUE;
    private static final int COPIES = 64;
    private static final int LIVES = 64;
    private static final double RATE = 40;
    private static final double CRITIC_RATE = 4;

    private RuleTrainerKeys() {}

    static RuleTrainerSpec read(Section section) {
        AgentSettings agent = section.made(() -> agent(section, AgentSettings.tabular(COPIES)));
        MetaSettings meta = section.made(() -> meta(section, MetaSettings.published(LIVES)));
        return new RuleTrainerSpec(agent, meta, LevelKeys.read(section.section(LEVELS), meta.lives()));
    }

    private static AgentSettings agent(Section section, AgentSettings usual) {
        return new AgentSettings(
                section.integers("hidden", usual.hidden(), 1),
                OptimiserKeys.read(section.section("optimiser"), new Sgd((float) RATE)),
                OptimiserKeys.read(section.section("critic-optimiser"), new Sgd((float) CRITIC_RATE)),
                (float) section.positive("gradient-norm-limit", usual.gradientNormLimit()),
                weight(section, "prediction-weight", usual.predictionWeight()),
                section.integer("environment-copies", usual.copies(), 1),
                section.integer("rollout-steps", usual.steps(), 1),
                section.number("discount", usual.discount(), 0, 1),
                section.number("gae-lambda", usual.lambda(), 0, 1),
                section.integer("judging-copies", usual.judgingCopies(), 1));
    }

    /** K may be 0 here, so that the settings can say why it may not. */
    private static MetaSettings meta(Section section, MetaSettings usual) {
        return new MetaSettings(
                section.integer("lives", usual.lives(), 1),
                section.integer("updates-per-meta-step", usual.updates(), 0),
                section.constant("rule-inputs", usual.inputs(), MetaSettings.RuleInputs.values()),
                regularisation(section, usual.regularisation()),
                (float) section.positive("meta-learning-rate", usual.learningRate()),
                shortestLife(section));
    }

    private static Regularisation regularisation(Section section, Regularisation usual) {
        return new Regularisation(
                weight(section, "policy-entropy-weight", usual.policyEntropy()),
                weight(section, "prediction-entropy-weight", usual.predictionEntropy()),
                weight(section, "policy-target-penalty", usual.policyTargetPenalty()),
                weight(section, "prediction-target-penalty", usual.predictionTargetPenalty()));
    }

    private static float weight(Section section, String key, float byDefault) {
        return (float) section.number(key, byDefault, 0, ANY);
    }

    private static OptionalInt shortestLife(Section section) {
        OptionalLong found = section.longIntegerOrNone("shortest-life", OptionalLong.empty(), 1);
        return found.isPresent() ? OptionalInt.of(Math.toIntExact(found.getAsLong())) : OptionalInt.empty();
    }

    static void write(RuleTrainerSpec spec, Map<String, Object> keys) {
        AgentSettings agent = spec.agent();
        keys.put("hidden", agent.hidden());
        keys.put("optimiser", OptimiserKeys.write(agent.optimiser()));
        keys.put("critic-optimiser", OptimiserKeys.write(agent.criticOptimiser()));
        keys.put("gradient-norm-limit", agent.gradientNormLimit());
        keys.put("prediction-weight", agent.predictionWeight());
        keys.put("environment-copies", agent.copies());
        keys.put("rollout-steps", agent.steps());
        keys.put("discount", agent.discount());
        keys.put("gae-lambda", agent.lambda());
        keys.put("judging-copies", agent.judgingCopies());
        write(spec.meta(), keys);
        keys.put(LEVELS, LevelKeys.write(spec.levels()));
    }

    private static void write(MetaSettings meta, Map<String, Object> keys) {
        keys.put("lives", meta.lives());
        keys.put("updates-per-meta-step", meta.updates());
        keys.put("rule-inputs", Words.of(meta.inputs()));
        keys.put("policy-entropy-weight", meta.regularisation().policyEntropy());
        keys.put("prediction-entropy-weight", meta.regularisation().predictionEntropy());
        keys.put("policy-target-penalty", meta.regularisation().policyTargetPenalty());
        keys.put("prediction-target-penalty", meta.regularisation().predictionTargetPenalty());
        keys.put("meta-learning-rate", meta.learningRate());
        keys.put(
                "shortest-life",
                meta.shortestLife().isPresent() ? meta.shortestLife().getAsInt() : Words.NONE);
    }
}
