package io.cambrian.schedules.spec.trainer;

import io.cambrian.evaluators.learner.Scoring;
import io.cambrian.evaluators.tensor.layer.Activation;
import io.cambrian.schedules.spec.space.AgentDesignSpaceSpec;
import io.cambrian.schedules.spec.space.DiscoSpaceSpec;
import io.cambrian.schedules.spec.space.DriftSpaceSpec;
import io.cambrian.schedules.spec.space.HeuristicSpaceSpec;
import io.cambrian.schedules.spec.space.InitialisationSpaceSpec;
import io.cambrian.schedules.spec.space.LossSpaceSpec;
import io.cambrian.schedules.spec.space.RuleSpaceSpec;
import io.cambrian.schedules.spec.space.SearchSpaceSpec;
import io.cambrian.schedules.spec.space.TuningSpec;
import io.cambrian.schedules.spec.yaml.Section;
import io.cambrian.schedules.spec.yaml.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The keys under {@code trainer} with their defaults; reading and writing are inverse. */
public final class TrainerKeys {

    private static final double ANY = Double.MAX_VALUE;

    /** A trainer that is known, but whose learning no candidate of a run can change. */
    private static final String A2C = "a2c";

    private static final List<String> KINDS = List.of(
            DqnSpec.KIND,
            PpoSpec.KIND,
            Td3Spec.KIND,
            SelfTuningSpec.KIND,
            RuleTrainerSpec.KIND,
            DiscoTrainerSpec.KIND,
            FewShotSpec.KIND,
            ProblemsSpec.KIND,
            A2C);

    private TrainerKeys() {}

    /** @param space what is searched; decides which trainer is usual */
    public static TrainerSpec read(Section section, SearchSpaceSpec space) {
        try (section) {
            String kind = section.choice("kind", usual(space), KINDS);
            return switch (kind) {
                case DqnSpec.KIND -> dqn(section);
                case PpoSpec.KIND -> PpoKeys.read(section);
                case Td3Spec.KIND -> Td3Keys.read(section);
                case RuleTrainerSpec.KIND -> RuleTrainerKeys.read(section);
                case DiscoTrainerSpec.KIND -> DiscoTrainerKeys.read(section);
                case FewShotSpec.KIND -> FewShotKeys.read(section);
                case SelfTuningSpec.KIND -> SelfTuningKeys.read(section);
                case ProblemsSpec.KIND -> new ProblemsSpec();
                default ->
                    throw section.refused(
                            "kind",
                            "'a2c' takes one step from each rollout, when the ratio of the policies is still 1, so that no"
                                    + " drift can act; use 'ppo', or 'rule' with the candidate A2C");
            };
        }
    }

    private static String usual(SearchSpaceSpec space) {
        return switch (space) {
            case LossSpaceSpec loss -> DqnSpec.KIND;
            case DriftSpaceSpec drift -> PpoSpec.KIND;
            case RuleSpaceSpec rule -> RuleTrainerSpec.KIND;
            case DiscoSpaceSpec disco -> DiscoTrainerSpec.KIND;
            case InitialisationSpaceSpec initialisation -> FewShotSpec.KIND;
            case HeuristicSpaceSpec heuristic -> ProblemsSpec.KIND;
            case AgentDesignSpaceSpec design -> ProblemsSpec.KIND;
            case TuningSpec tuning -> usual(tuning);
        };
    }

    private static String usual(TuningSpec tuning) {
        return switch (tuning.kindOfPrograms()) {
            case LossSpaceSpec.KIND -> DqnSpec.KIND;
            case DriftSpaceSpec.KIND -> PpoSpec.KIND;
            case RuleSpaceSpec.KIND -> RuleTrainerSpec.KIND;
            case DiscoSpaceSpec.KIND -> DiscoTrainerSpec.KIND;
            case InitialisationSpaceSpec.KIND -> FewShotSpec.KIND;
            default -> Td3Spec.KIND;
        };
    }

    public static Map<String, Object> write(TrainerSpec spec) {
        Map<String, Object> keys = new LinkedHashMap<>();
        keys.put("kind", spec.kind());
        switch (spec) {
            case DqnSpec dqn -> write(dqn, keys);
            case PpoSpec ppo -> PpoKeys.write(ppo, keys);
            case Td3Spec td3 -> Td3Keys.write(td3, keys);
            case RuleTrainerSpec rule -> RuleTrainerKeys.write(rule, keys);
            case DiscoTrainerSpec disco -> DiscoTrainerKeys.write(disco, keys);
            case FewShotSpec fewShot -> FewShotKeys.write(fewShot, keys);
            case SelfTuningSpec selfTuning -> SelfTuningKeys.write(selfTuning, keys);
            case ProblemsSpec problems -> {}
        }
        return keys;
    }

    private static DqnSpec dqn(Section section) {
        return new DqnSpec(
                section.integers("hidden", List.of(64, 64), 1),
                section.constant("activation", Activation.RELU, Activation.values()),
                section.number("learning-rate", 1e-3, Double.MIN_NORMAL, 1),
                section.integer("batch-size", 32, 1),
                section.number("discount", 0.99, 0, 1),
                section.integer("replay-capacity", 50_000, 1),
                section.integer("learning-starts", 1_000, 1),
                section.integer("target-copy-period", 100, 1),
                section.integer("environment-copies", 8, 1),
                section.integer("environment-steps-per-update", 1, 1),
                section.number("epsilon-end", 0.02, 0, 1),
                section.longInteger("epsilon-steps", 1_000, 1),
                section.optionalNumber("gradient-norm-limit", Double.MIN_NORMAL, ANY),
                ScoringKeys.read(section, new Scoring.LastTrainingEpisodes(50)));
    }

    private static void write(DqnSpec spec, Map<String, Object> keys) {
        keys.put("hidden", spec.hidden());
        keys.put("activation", Words.of(spec.activation()));
        keys.put("learning-rate", spec.learningRate());
        keys.put("batch-size", spec.batchSize());
        keys.put("discount", spec.discount());
        keys.put("replay-capacity", spec.replayCapacity());
        keys.put("learning-starts", spec.learningStarts());
        keys.put("target-copy-period", spec.targetCopyPeriod());
        keys.put("environment-copies", spec.environmentCopies());
        keys.put("environment-steps-per-update", spec.environmentStepsPerUpdate());
        keys.put("epsilon-end", spec.epsilonEnd());
        keys.put("epsilon-steps", spec.epsilonSteps());
        spec.gradientNormLimit().ifPresent(limit -> keys.put("gradient-norm-limit", limit));
        ScoringKeys.write(spec.scoring(), keys);
    }
}
