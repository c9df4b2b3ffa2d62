package io.cambrian.evaluators.tuning;

import io.cambrian.evaluators.selftuning.setting.LearningSettings;
import io.cambrian.evaluators.selftuning.setting.LossParameters;
import io.cambrian.evaluators.selftuning.setting.MetaParameter;
import io.cambrian.evaluators.selftuning.setting.Method;
import io.cambrian.evaluators.selftuning.setting.Quantity;
import io.cambrian.evaluators.selftuning.setting.SelfTuningSettings;
import io.cambrian.evaluators.selftuning.setting.TuningSettings;
import io.cambrian.evaluators.tensor.optimiser.Adam;
import io.cambrian.evaluators.tensor.optimiser.Optimiser;
import io.cambrian.evaluators.tensor.optimiser.RmsProp;
import io.cambrian.evaluators.tensor.optimiser.Sgd;
import io.cambrian.searchspace.tuning.HyperParameters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;

/**
 * The hyper-parameters of self-tuning actor-critics; {@link SelfTuningSettings} says what each means. A coefficient of the loss is
 * its value where it is held, and where it is tuned, the value it starts with.
 */
public final class SelfTuningTunables extends Tunables<SelfTuningSettings> {

    private static final double POSITIVE = Float.MIN_NORMAL;
    private static final double ANY = Float.MAX_VALUE;

    private static final Tunable<SelfTuningSettings, Double> LEARNING_RATE =
            real("learning-rate", settings -> rate(settings.learning().optimiser()));
    private static final Tunable<SelfTuningSettings, OptionalDouble> META_LEARNING_RATE = Tunable.optionalReal(
            "meta-learning-rate",
            settings ->
                    tunes(settings) ? OptionalDouble.of(rate(settings.tuning().optimiser())) : OptionalDouble.empty());
    private static final Tunable<SelfTuningSettings, Integer> COPIES = Tunable.whole(
            "environment-copies", 1, settings -> settings.learning().environmentCopies());
    private static final Tunable<SelfTuningSettings, Integer> STEPS =
            Tunable.whole("rollout-steps", 1, settings -> settings.learning().rolloutSteps());
    private static final Tunable<SelfTuningSettings, Optional<Integer>> UPDATES = Tunable.optionalWhole(
            "updates",
            1,
            settings -> tunes(settings) ? Optional.of(settings.tuning().updates()) : Optional.empty());
    private static final Tunable<SelfTuningSettings, Optional<Integer>> TARGET_LENGTH =
            Tunable.optionalWhole("target-length", 1, SelfTuningTunables::targetLength);

    /** The hyper-parameters that only tell how coefficients are tuned: without tuning they say nothing. */
    static final Set<String> OF_TUNING = Set.of(META_LEARNING_RATE.name(), UPDATES.name(), TARGET_LENGTH.name());

    public SelfTuningTunables() {
        super("self-tuning", tunables());
    }

    private static List<Tunable<SelfTuningSettings, ?>> tunables() {
        List<Tunable<SelfTuningSettings, ?>> all =
                new ArrayList<>(List.of(LEARNING_RATE, META_LEARNING_RATE, COPIES, STEPS, UPDATES, TARGET_LENGTH));
        for (MetaParameter parameter : MetaParameter.values()) {
            all.add(start(parameter));
        }
        return all;
    }

    private static Tunable<SelfTuningSettings, Double> start(MetaParameter parameter) {
        return Tunable.real(
                parameter.label(),
                parameter.least(),
                parameter.greatest(),
                settings -> settings.parameters().of(parameter).start());
    }

    private static Tunable<SelfTuningSettings, Double> real(String name, Function<SelfTuningSettings, Double> part) {
        return Tunable.real(name, POSITIVE, ANY, part);
    }

    @Override
    protected SelfTuningSettings changed(SelfTuningSettings settings, HyperParameters legal) {
        LearningSettings learning = settings.learning();
        return new SelfTuningSettings(
                new LearningSettings(
                        learning.architecture(),
                        withRate(learning.optimiser(), LEARNING_RATE.in(legal, settings)),
                        learning.gradientNormLimit(),
                        COPIES.in(legal, settings),
                        STEPS.in(legal, settings),
                        learning.actorPeriod()),
                parameters(settings, legal),
                settings.auxiliary(),
                tuning(settings, legal),
                settings.outerCritic(),
                settings.scoring());
    }

    private static LossParameters parameters(SelfTuningSettings settings, HyperParameters legal) {
        LossParameters parameters = settings.parameters();
        for (MetaParameter parameter : MetaParameter.values()) {
            double value = start(parameter).in(legal, settings);
            parameters = parameters.with(
                    parameter,
                    switch (settings.parameters().of(parameter)) {
                        case Quantity.Held held -> new Quantity.Held(value);
                        case Quantity.Tuned tuned -> new Quantity.Tuned(tuned.low(), tuned.high(), value);
                    });
        }
        return parameters;
    }

    private static boolean tunes(SelfTuningSettings settings) {
        return !(settings.tuning().method() instanceof Method.Untuned);
    }

    private static TuningSettings tuning(SelfTuningSettings settings, HyperParameters legal) {
        TuningSettings tuning = settings.tuning();
        Optional<Integer> updates = UPDATES.in(legal, settings);
        OptionalDouble rate = META_LEARNING_RATE.in(legal, settings);
        if (!tunes(settings)) {
            requireNone(updates.isPresent(), UPDATES);
            requireNone(rate.isPresent(), META_LEARNING_RATE);
            requireNone(TARGET_LENGTH.in(legal, settings).isPresent(), TARGET_LENGTH);
            return tuning;
        }
        return new TuningSettings(
                method(settings, legal),
                updates.orElseThrow(),
                tuning.model(),
                withRate(tuning.optimiser(), rate.orElseThrow()),
                tuning.gradientNormLimit(),
                tuning.stopped(),
                tuning.reverse());
    }

    private static Method method(SelfTuningSettings settings, HyperParameters legal) {
        Optional<Integer> length = TARGET_LENGTH.in(legal, settings);
        return switch (settings.tuning().method()) {
            case Method.Bootstrapped same ->
                new Method.Bootstrapped(
                        same.plain(), length.orElse(same.targetLength()), same.targetOptimiser(), same.valueMatching());
            case Method.MetaGradients same -> {
                requireNone(length.isPresent(), TARGET_LENGTH);
                yield same;
            }
            case Method.Untuned same -> same;
        };
    }

    private static void requireNone(boolean asked, Tunable<?, ?> tunable) {
        if (asked) {
            throw new IllegalArgumentException("'" + tunable.name()
                    + "' changes nothing with this method; use 'method: meta-gradient' or 'method: bootstrapped', which"
                    + " alone has a 'target-length'");
        }
    }

    private static Optional<Integer> targetLength(SelfTuningSettings settings) {
        return settings.tuning().method() instanceof Method.Bootstrapped bootstrapped
                ? Optional.of(bootstrapped.targetLength())
                : Optional.empty();
    }

    private static double rate(Optimiser optimiser) {
        float rate = switch (optimiser) {
            case Sgd sgd -> sgd.learningRate();
            case RmsProp rmsProp -> rmsProp.learningRate();
            case Adam adam -> adam.learningRate();
        };
        return Double.parseDouble(Float.toString(rate));
    }

    private static Optimiser withRate(Optimiser optimiser, double rate) {
        return switch (optimiser) {
            case Sgd sgd -> new Sgd((float) rate);
            case RmsProp rmsProp -> new RmsProp((float) rate, rmsProp.decay(), rmsProp.epsilon());
            case Adam adam -> new Adam((float) rate, adam.meanDecay(), adam.squareDecay(), adam.epsilon());
        };
    }
}
