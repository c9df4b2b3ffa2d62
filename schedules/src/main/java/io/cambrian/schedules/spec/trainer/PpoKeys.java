package io.cambrian.schedules.spec.trainer;

import io.cambrian.evaluators.onpolicy.ActorCriticSettings;
import io.cambrian.evaluators.onpolicy.PpoSettings;
import io.cambrian.evaluators.tensor.layer.Activation;
import io.cambrian.schedules.spec.yaml.Section;
import io.cambrian.schedules.spec.yaml.Words;
import java.util.Map;
import java.util.OptionalDouble;

/** The keys under {@code trainer} of proximal policy optimisation; the defaults are those of {@link PpoSettings#classic}. */
final class PpoKeys {

    private static final double ANY = Double.MAX_VALUE;

    private PpoKeys() {}

    static PpoSpec read(Section section) {
        PpoSettings usual = PpoSettings.classic();
        ActorCriticSettings common = actorCritic(section, usual.actorCritic());
        int epochs = section.integer("epochs", usual.epochs(), 1);
        int minibatches = section.integer("minibatches", usual.minibatches(), 1);
        OptionalDouble valueClip = section.numberOrNone("value-clip", usual.valueClip(), Double.MIN_NORMAL, ANY);
        boolean normalised = section.flag("normalise-advantages", usual.normaliseAdvantages());
        return new PpoSpec(section.made(() -> new PpoSettings(common, epochs, minibatches, valueClip, normalised)));
    }

    static void write(PpoSpec spec, Map<String, Object> keys) {
        PpoSettings ppo = spec.settings();
        write(ppo.actorCritic(), keys);
        keys.put("epochs", ppo.epochs());
        keys.put("minibatches", ppo.minibatches());
        keys.put("value-clip", orNone(ppo.valueClip()));
        keys.put("normalise-advantages", ppo.normaliseAdvantages());
    }

    private static ActorCriticSettings actorCritic(Section section, ActorCriticSettings usual) {
        return new ActorCriticSettings(
                section.integers("hidden", usual.hidden(), 1),
                section.constant("activation", usual.activation(), Activation.values()),
                section.flag("shared-torso", usual.sharedTorso()),
                section.number("learning-rate", usual.learningRate(), Double.MIN_NORMAL, 1),
                section.flag("anneal-learning-rate", usual.annealed()),
                section.number("adam-epsilon", usual.adamEpsilon(), Double.MIN_NORMAL, 1),
                section.integer("environment-copies", usual.environmentCopies(), 1),
                section.integer("rollout-steps", usual.rolloutSteps(), 1),
                section.number("discount", usual.discount(), 0, 1),
                section.number("gae-lambda", usual.lambda(), 0, 1),
                section.number("entropy-weight", usual.entropyWeight(), 0, ANY),
                section.number("value-weight", usual.valueWeight(), 0, ANY),
                section.numberOrNone("gradient-norm-limit", usual.gradientNormLimit(), Double.MIN_NORMAL, ANY),
                section.flag("normalise-observations", usual.normaliseObservations()),
                section.flag("normalise-rewards", usual.normaliseRewards()),
                ScoringKeys.read(section, usual.scoring()));
    }

    private static void write(ActorCriticSettings settings, Map<String, Object> keys) {
        keys.put("hidden", settings.hidden());
        keys.put("activation", Words.of(settings.activation()));
        keys.put("shared-torso", settings.sharedTorso());
        keys.put("learning-rate", settings.learningRate());
        keys.put("anneal-learning-rate", settings.annealed());
        keys.put("adam-epsilon", settings.adamEpsilon());
        keys.put("environment-copies", settings.environmentCopies());
        keys.put("rollout-steps", settings.rolloutSteps());
        keys.put("discount", settings.discount());
        keys.put("gae-lambda", settings.lambda());
        keys.put("entropy-weight", settings.entropyWeight());
        keys.put("value-weight", settings.valueWeight());
        keys.put("gradient-norm-limit", orNone(settings.gradientNormLimit()));
        keys.put("normalise-observations", settings.normaliseObservations());
        keys.put("normalise-rewards", settings.normaliseRewards());
        ScoringKeys.write(settings.scoring(), keys);
    }

    private static Object orNone(OptionalDouble number) {
        return number.isPresent() ? number.getAsDouble() : Words.NONE;
    }
}
