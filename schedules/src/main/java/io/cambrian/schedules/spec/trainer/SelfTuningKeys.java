package io.cambrian.schedules.spec.trainer;

import io.cambrian.evaluators.selftuning.network.Architecture;
import io.cambrian.evaluators.selftuning.network.BoardNetworks;
import io.cambrian.evaluators.selftuning.network.DenseNetworks;
import io.cambrian.evaluators.selftuning.network.LinearNetworks;
import io.cambrian.evaluators.selftuning.network.SharedNetworks;
import io.cambrian.evaluators.selftuning.setting.LearningSettings;
import io.cambrian.evaluators.selftuning.setting.LossParameters;
import io.cambrian.evaluators.selftuning.setting.MetaParameter;
import io.cambrian.evaluators.selftuning.setting.Quantity;
import io.cambrian.evaluators.selftuning.setting.SelfTuningSettings;
import io.cambrian.evaluators.tensor.layer.Activation;
import io.cambrian.evaluators.training.Scoring;
import io.cambrian.schedules.spec.yaml.Section;
import io.cambrian.schedules.spec.yaml.Words;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * The keys under {@code trainer} of self-tuning actor-critics. A coefficient of the loss is a number that is held, or a group
 * {@code {from: …, to: …, start: …}} of bounds between which the agent tunes it. Auxiliary heads are a number of heads that are
 * like the one that acts, or a group of their {@code count} and of those coefficients in which they differ from it.
 */
final class SelfTuningKeys {

    private static final String LINEAR = "linear";
    private static final String DENSE = "dense";
    private static final String BOARD = "board";
    private static final String SHARED = "shared";
    private static final String AUXILIARY = "auxiliary-heads";
    private static final String BOUNDS = "bounds {from, to, start}";
    private static final double ANY = Double.MAX_VALUE;

    private SelfTuningKeys() {}

    static SelfTuningSpec read(Section section) {
        SelfTuningSettings usual = SelfTuningSettings.usual();
        LearningSettings learning = learning(section, usual.learning());
        LossParameters parameters = parameters(section, usual.parameters());
        List<LossParameters> auxiliary = auxiliary(section, parameters);
        Scoring.LastTrainingEpisodes scoring = new Scoring.LastTrainingEpisodes(
                section.integer("scoring-episodes", usual.scoring().episodes(), 1));
        return section.made(() -> new SelfTuningSpec(new SelfTuningSettings(
                learning,
                parameters,
                auxiliary,
                TuningMethodKeys.read(section, tunes(parameters, auxiliary)),
                TuningMethodKeys.outerCritic(section),
                scoring)));
    }

    static void write(SelfTuningSpec spec, Map<String, Object> keys) {
        SelfTuningSettings settings = spec.settings();
        write(settings.learning(), keys);
        settings.parameters()
                .quantities()
                .forEach((parameter, quantity) -> keys.put(parameter.label(), write(quantity)));
        if (!settings.auxiliary().isEmpty()) {
            keys.put(AUXILIARY, write(settings.auxiliary()));
        }
        TuningMethodKeys.write(settings, keys);
        keys.put("scoring-episodes", settings.scoring().episodes());
    }

    private static LearningSettings learning(Section section, LearningSettings usual) {
        return section.made(() -> new LearningSettings(
                architecture(section),
                OptimiserKeys.read(section.section("optimiser"), usual.optimiser()),
                section.numberOrNone("gradient-norm-limit", usual.gradientNormLimit(), Double.MIN_NORMAL, ANY),
                section.integer("environment-copies", usual.environmentCopies(), 1),
                section.integer("rollout-steps", usual.rolloutSteps(), 1),
                section.integer("actor-period", usual.actorPeriod(), 1)));
    }

    private static void write(LearningSettings learning, Map<String, Object> keys) {
        write(learning.architecture(), keys);
        keys.put("optimiser", OptimiserKeys.write(learning.optimiser()));
        keys.put("gradient-norm-limit", orNone(learning.gradientNormLimit()));
        keys.put("environment-copies", learning.environmentCopies());
        keys.put("rollout-steps", learning.rolloutSteps());
        keys.put("actor-period", learning.actorPeriod());
    }

    private static Architecture architecture(Section section) {
        String kind = section.choice("networks", DENSE, List.of(DENSE, LINEAR, BOARD, SHARED));
        if (kind.equals(LINEAR)) {
            return new LinearNetworks();
        }
        List<Integer> hidden = section.integers("hidden", List.of(64, 64), 1);
        if (kind.equals(BOARD)) {
            return new BoardNetworks(
                    section.integer("filters", 32, 1), hidden, section.integers("value-hidden", hidden, 1));
        }
        Activation activation = section.constant("activation", Activation.TANH, Activation.values());
        return kind.equals(SHARED)
                ? new SharedNetworks(hidden, activation)
                : new DenseNetworks(hidden, section.integers("value-hidden", hidden, 1), activation);
    }

    private static void write(Architecture architecture, Map<String, Object> keys) {
        switch (architecture) {
            case LinearNetworks linear -> keys.put("networks", LINEAR);
            case DenseNetworks dense -> {
                keys.put("networks", DENSE);
                keys.put("hidden", dense.policyHidden());
                keys.put("value-hidden", dense.valueHidden());
                keys.put("activation", Words.of(dense.activation()));
            }
            case SharedNetworks shared -> {
                keys.put("networks", SHARED);
                keys.put("hidden", shared.hidden());
                keys.put("activation", Words.of(shared.activation()));
            }
            case BoardNetworks board -> {
                keys.put("networks", BOARD);
                keys.put("filters", board.filters());
                keys.put("hidden", board.policyHidden());
                keys.put("value-hidden", board.valueHidden());
            }
            default -> throw new IllegalArgumentException("no run spec describes the networks " + architecture);
        }
    }

    private static LossParameters parameters(Section section, LossParameters usual) {
        EnumMap<MetaParameter, Quantity> quantities = new EnumMap<>(MetaParameter.class);
        for (MetaParameter parameter : MetaParameter.values()) {
            quantities.put(parameter, quantity(section, parameter.label(), usual.of(parameter)));
        }
        return section.made(() -> new LossParameters(quantities));
    }

    private static List<LossParameters> auxiliary(Section section, LossParameters main) {
        if (!section.isGroup(AUXILIARY)) {
            return Collections.nCopies(section.integer(AUXILIARY, 0, 0), main);
        }
        try (Section group = section.section(AUXILIARY)) {
            return Collections.nCopies(group.integer("count", 1, 1), parameters(group, main));
        }
    }

    private static boolean tunes(LossParameters parameters, List<LossParameters> auxiliary) {
        return Stream.concat(Stream.of(parameters), auxiliary.stream())
                .anyMatch(head -> !head.tuned().isEmpty());
    }

    private static Map<String, Object> write(List<LossParameters> auxiliary) {
        if (auxiliary.stream().distinct().count() > 1) {
            throw new IllegalArgumentException("no run spec describes auxiliary heads that differ from each other");
        }
        Map<String, Object> keys = new LinkedHashMap<>();
        keys.put("count", auxiliary.size());
        auxiliary
                .getFirst()
                .quantities()
                .forEach((parameter, quantity) -> keys.put(parameter.label(), write(quantity)));
        return keys;
    }

    private static Quantity quantity(Section section, String key, Quantity usual) {
        if (!section.has(key)) {
            return usual;
        }
        if (!section.isGroup(key)) {
            return new Quantity.Held(section.number(key, 0, ANY, BOUNDS));
        }
        try (Section bounds = section.section(key)) {
            double low = bounds.number("from", 0, ANY);
            double high = bounds.number("to", 0, ANY);
            double start = bounds.number("start", (low + high) / 2, 0, ANY);
            return bounds.made(() -> new Quantity.Tuned(low, high, start));
        }
    }

    private static Object write(Quantity quantity) {
        return switch (quantity) {
            case Quantity.Held held -> held.value();
            case Quantity.Tuned tuned -> {
                Map<String, Object> bounds = new LinkedHashMap<>();
                bounds.put("from", tuned.low());
                bounds.put("to", tuned.high());
                bounds.put("start", tuned.start());
                yield bounds;
            }
        };
    }

    static Object orNone(OptionalDouble number) {
        return number.isPresent() ? number.getAsDouble() : Words.NONE;
    }
}
