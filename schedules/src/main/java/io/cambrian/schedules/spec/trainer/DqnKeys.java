package io.cambrian.schedules.spec.trainer;

import io.cambrian.evaluators.tensor.layer.Activation;
import io.cambrian.evaluators.training.Scoring;
import io.cambrian.schedules.spec.yaml.Section;
import io.cambrian.schedules.spec.yaml.Words;
import java.util.List;
import java.util.Map;

/** The keys under {@code trainer} of DQN; reading and writing are inverse. */
final class DqnKeys {

    private static final double ANY = Double.MAX_VALUE;

    private DqnKeys() {}

    static DqnSpec read(Section section) {
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

    static void write(DqnSpec spec, Map<String, Object> keys) {
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
