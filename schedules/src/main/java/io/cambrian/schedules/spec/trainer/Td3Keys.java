package io.cambrian.schedules.spec.trainer;

import io.cambrian.evaluators.offpolicy.ExplorationNoise;
import io.cambrian.evaluators.offpolicy.NetworkShape;
import io.cambrian.evaluators.offpolicy.TargetSmoothing;
import io.cambrian.evaluators.offpolicy.Td3Settings;
import io.cambrian.evaluators.tensor.layer.Activation;
import io.cambrian.schedules.spec.yaml.Section;
import io.cambrian.schedules.spec.yaml.Words;
import java.util.List;
import java.util.Map;

/** The keys under {@code trainer} of TD3; the defaults are those of {@link Td3Settings#defaults}. */
final class Td3Keys {

    private static final double ANY = Double.MAX_VALUE;
    private static final double POSITIVE = Double.MIN_NORMAL;

    private Td3Keys() {}

    static Td3Spec read(Section section) {
        Td3Settings usual = Td3Settings.defaults();
        List<Integer> hidden = section.integers("hidden", usual.actor().hidden(), 1);
        Activation activation = section.constant("activation", usual.actor().activation(), Activation.values());
        boolean layerNorm = section.flag("layer-norm", usual.actor().layerNorm());
        NetworkShape shape = new NetworkShape(hidden, activation, layerNorm);
        TargetSmoothing smoothing = section.made(() -> new TargetSmoothing(
                section.number("smoothing-deviation", usual.smoothing().deviation(), 0, ANY),
                section.number("smoothing-limit", usual.smoothing().limit(), POSITIVE, ANY)));
        ExplorationNoise exploration = section.made(() -> new ExplorationNoise(
                section.number("exploration-deviation", usual.exploration().deviation(), 0, ANY),
                section.number("exploration-correlation", usual.exploration().correlation(), 0, Math.nextDown(1.0))));
        return section.made(() -> new Td3Spec(new Td3Settings(
                shape,
                shape,
                section.number("actor-learning-rate", usual.actorLearningRate(), POSITIVE, 1),
                section.number("critic-learning-rate", usual.criticLearningRate(), POSITIVE, 1),
                section.number("adam-epsilon", usual.adamEpsilon(), POSITIVE, 1),
                section.integer("batch-size", usual.batchSize(), 1),
                section.integer("replay-capacity", usual.replayCapacity(), 1),
                section.number("discount", usual.discount(), 0, 1),
                section.number("target-share", usual.targetShare(), POSITIVE, 1),
                section.integer("actor-period", usual.actorPeriod(), 1),
                smoothing,
                exploration,
                section.integer("random-steps", usual.randomSteps(), 1),
                section.integer("environment-copies", usual.environmentCopies(), 1),
                section.integer("environment-steps-per-update", usual.environmentStepsPerUpdate(), 1),
                ScoringKeys.read(section, usual.scoring()))));
    }

    static void write(Td3Spec spec, Map<String, Object> keys) {
        Td3Settings settings = spec.settings();
        keys.put("hidden", settings.actor().hidden());
        keys.put("activation", Words.of(settings.actor().activation()));
        keys.put("layer-norm", settings.actor().layerNorm());
        keys.put("smoothing-deviation", settings.smoothing().deviation());
        keys.put("smoothing-limit", settings.smoothing().limit());
        keys.put("exploration-deviation", settings.exploration().deviation());
        keys.put("exploration-correlation", settings.exploration().correlation());
        keys.put("actor-learning-rate", settings.actorLearningRate());
        keys.put("critic-learning-rate", settings.criticLearningRate());
        keys.put("adam-epsilon", settings.adamEpsilon());
        keys.put("batch-size", settings.batchSize());
        keys.put("replay-capacity", settings.replayCapacity());
        keys.put("discount", settings.discount());
        keys.put("target-share", settings.targetShare());
        keys.put("actor-period", settings.actorPeriod());
        keys.put("random-steps", settings.randomSteps());
        keys.put("environment-copies", settings.environmentCopies());
        keys.put("environment-steps-per-update", settings.environmentStepsPerUpdate());
        ScoringKeys.write(settings.scoring(), keys);
    }
}
