package io.cambrian.schedules.spec.trainer;

import io.cambrian.evaluators.selftuning.network.BoardValues;
import io.cambrian.evaluators.selftuning.network.DenseValues;
import io.cambrian.evaluators.selftuning.network.ValueArchitecture;
import io.cambrian.evaluators.selftuning.setting.MetaModel;
import io.cambrian.evaluators.selftuning.setting.Method;
import io.cambrian.evaluators.selftuning.setting.Mixing;
import io.cambrian.evaluators.selftuning.setting.OuterCritic;
import io.cambrian.evaluators.selftuning.setting.OuterLoss;
import io.cambrian.evaluators.selftuning.setting.Reverse;
import io.cambrian.evaluators.selftuning.setting.SelfTuningSettings;
import io.cambrian.evaluators.selftuning.setting.StoppedGradient;
import io.cambrian.evaluators.selftuning.setting.TuningSettings;
import io.cambrian.evaluators.tensor.layer.Activation;
import io.cambrian.evaluators.tensor.optimiser.Adam;
import io.cambrian.evaluators.tensor.optimiser.Optimiser;
import io.cambrian.evaluators.tensor.optimiser.RmsProp;
import io.cambrian.schedules.spec.yaml.Section;
import io.cambrian.schedules.spec.yaml.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/** How a self-tuning agent follows its meta-gradient: the keys beside those of learning itself. */
final class TuningMethodKeys {

    private static final String NONE = "none";
    private static final String META_GRADIENT = "meta-gradient";
    private static final String BOOTSTRAPPED = "bootstrapped";
    private static final String LAST = "last-update";
    private static final String UNIFORM = "uniform";
    private static final String GEOMETRIC = "geometric";
    private static final double ANY = Double.MAX_VALUE;
    private static final Optimiser USUAL_META = Adam.of(1e-3f, 1e-4f);
    private static final Optimiser USUAL_STEP = new RmsProp(1e-3f, 0.99f, 1e-5f);

    private TuningMethodKeys() {}

    /** @param tunes whether anything is to be tuned, so that there is a method unless the keys say otherwise */
    static TuningSettings read(Section section, boolean tunes) {
        String method =
                section.choice("method", tunes ? META_GRADIENT : NONE, List.of(NONE, META_GRADIENT, BOOTSTRAPPED));
        if (method.equals(NONE)) {
            return TuningSettings.none();
        }
        return new TuningSettings(
                method.equals(BOOTSTRAPPED) ? bootstrapped(section) : metaGradients(section),
                section.integer("updates", 1, 0),
                model(section),
                OptimiserKeys.read(section.section("meta-optimiser"), USUAL_META),
                section.numberOrNone("meta-gradient-norm-limit", OptionalDouble.empty(), Double.MIN_NORMAL, ANY),
                Set.copyOf(section.constants(
                        "stopped", List.copyOf(TuningSettings.SEMI_GRADIENT), StoppedGradient.values())),
                section.constant("reverse", Reverse.RECOMPUTED, Reverse.values()));
    }

    static void write(SelfTuningSettings settings, Map<String, Object> keys) {
        TuningSettings tuning = settings.tuning();
        switch (tuning.method()) {
            case Method.Untuned untuned -> {
                keys.put("method", NONE);
                return;
            }
            case Method.MetaGradients metaGradients -> {
                keys.put("method", META_GRADIENT);
                write(metaGradients.outer(), keys);
                write(metaGradients.mixing(), keys);
            }
            case Method.Bootstrapped bootstrapped -> {
                keys.put("method", BOOTSTRAPPED);
                write(bootstrapped.plain(), keys);
                keys.put("target-length", bootstrapped.targetLength());
                keys.put("target-optimiser", OptimiserKeys.write(bootstrapped.targetOptimiser()));
                keys.put("value-matching", bootstrapped.valueMatching());
            }
        }
        keys.put("updates", tuning.updates());
        write(tuning.model(), keys);
        keys.put("meta-optimiser", OptimiserKeys.write(tuning.optimiser()));
        keys.put("meta-gradient-norm-limit", SelfTuningKeys.orNone(tuning.gradientNormLimit()));
        keys.put("stopped", tuning.stopped().stream().sorted().map(Words::of).toList());
        keys.put("reverse", Words.of(tuning.reverse()));
        settings.outerCritic().ifPresent(critic -> keys.put("outer-critic", write(critic)));
    }

    private static Method metaGradients(Section section) {
        OuterLoss outer = outer(section, section.number("outer-change-weight", 0, 0, ANY));
        Mixing mixing = switch (section.choice("mixing", LAST, List.of(LAST, UNIFORM, GEOMETRIC))) {
            case UNIFORM -> new Mixing.Uniform();
            case GEOMETRIC -> new Mixing.Geometric(section.positive("mixing-ratio", 0.5));
            default -> new Mixing.LastUpdate();
        };
        return new Method.MetaGradients(outer, mixing);
    }

    private static Method bootstrapped(Section section) {
        return new Method.Bootstrapped(
                outer(section, 0),
                section.integer("target-length", 8, 1),
                OptimiserKeys.read(section.section("target-optimiser"), USUAL_STEP),
                section.number("value-matching", 0, 0, ANY));
    }

    private static OuterLoss outer(Section section, double changeWeight) {
        return new OuterLoss(
                section.number("outer-discount", 0.99, 0, 1),
                section.number("outer-lambda", 1, 0, 1),
                section.number("outer-policy-weight", 1, 0, ANY),
                section.number("outer-value-weight", 0, 0, ANY),
                section.number("outer-entropy-weight", 0, 0, ANY),
                changeWeight);
    }

    private static void write(OuterLoss outer, Map<String, Object> keys) {
        keys.put("outer-discount", outer.discount());
        keys.put("outer-lambda", outer.lambda());
        keys.put("outer-policy-weight", outer.policyWeight());
        keys.put("outer-value-weight", outer.valueWeight());
        keys.put("outer-entropy-weight", outer.entropyWeight());
        if (outer.changeWeight() > 0) {
            keys.put("outer-change-weight", outer.changeWeight());
        }
    }

    private static void write(Mixing mixing, Map<String, Object> keys) {
        switch (mixing) {
            case Mixing.LastUpdate last -> keys.put("mixing", LAST);
            case Mixing.Uniform uniform -> keys.put("mixing", UNIFORM);
            case Mixing.Geometric geometric -> {
                keys.put("mixing", GEOMETRIC);
                keys.put("mixing-ratio", geometric.ratio());
            }
        }
    }

    private static MetaModel model(Section section) {
        if (!section.has("context")) {
            return new MetaModel.FreeScalars();
        }
        try (Section context = section.section("context")) {
            return context.made(() -> new MetaModel.ContextNetwork(
                    context.integer("rollouts", 10, 1),
                    context.positive("reward-scale", 1),
                    context.integers("hidden", List.of(32), 1),
                    context.constant("activation", Activation.TANH, Activation.values())));
        }
    }

    private static void write(MetaModel model, Map<String, Object> keys) {
        switch (model) {
            case MetaModel.FreeScalars free -> {}
            case MetaModel.ContextNetwork network -> {
                Map<String, Object> context = new LinkedHashMap<>();
                context.put("rollouts", network.history());
                context.put("reward-scale", network.rewardScale());
                context.put("hidden", network.hidden());
                context.put("activation", Words.of(network.activation()));
                keys.put("context", context);
            }
        }
    }

    /** Values for the outer loss alone, if the group {@code outer-critic} is there. */
    static Optional<OuterCritic> outerCritic(Section section) {
        if (!section.has("outer-critic")) {
            return Optional.empty();
        }
        try (Section critic = section.section("outer-critic")) {
            List<Integer> hidden = critic.integers("hidden", List.of(64, 64), 1);
            ValueArchitecture architecture = critic.has("filters")
                    ? new BoardValues(critic.integer("filters", 1, 1), hidden)
                    : new DenseValues(hidden, critic.constant("activation", Activation.TANH, Activation.values()));
            return Optional.of(
                    new OuterCritic(architecture, OptimiserKeys.read(critic.section("optimiser"), USUAL_STEP)));
        }
    }

    private static Map<String, Object> write(OuterCritic critic) {
        Map<String, Object> keys = new LinkedHashMap<>();
        switch (critic.architecture()) {
            case DenseValues dense -> {
                keys.put("hidden", dense.hidden());
                keys.put("activation", Words.of(dense.activation()));
            }
            case BoardValues board -> {
                keys.put("filters", board.filters());
                keys.put("hidden", board.hidden());
            }
            default -> throw new IllegalArgumentException("no run spec describes the values " + critic.architecture());
        }
        keys.put("optimiser", OptimiserKeys.write(critic.optimiser()));
        return keys;
    }
}
