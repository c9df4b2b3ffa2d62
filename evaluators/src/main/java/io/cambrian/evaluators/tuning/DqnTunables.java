package io.cambrian.evaluators.tuning;

import static io.cambrian.evaluators.tuning.Tunable.constant;
import static io.cambrian.evaluators.tuning.Tunable.optionalReal;
import static io.cambrian.evaluators.tuning.Tunable.optionalWhole;
import static io.cambrian.evaluators.tuning.Tunable.real;
import static io.cambrian.evaluators.tuning.Tunable.whole;

import io.cambrian.evaluators.learner.DqnSettings;
import io.cambrian.evaluators.tensor.layer.Activation;
import io.cambrian.searchspace.tuning.HyperParameters;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** The hyper-parameters of deep Q-learning, called as in run specs; {@link DqnSettings} says what each means. */
public final class DqnTunables extends Tunables<DqnSettings> {

    private static final double POSITIVE = Double.MIN_NORMAL;

    private static final Tunable<DqnSettings, Integer> LAYERS =
            whole(HiddenLayers.COUNT, 0, settings -> settings.hidden().size());
    private static final Tunable<DqnSettings, Optional<Integer>> WIDTH =
            optionalWhole(HiddenLayers.WIDTH, 1, settings -> HiddenLayers.sharedWidth(settings.hidden()));
    private static final Tunable<DqnSettings, Activation> ACTIVATION =
            constant("activation", Activation.class, DqnSettings::activation);
    private static final Tunable<DqnSettings, Double> LEARNING_RATE =
            real("learning-rate", POSITIVE, 1, DqnSettings::learningRate);
    private static final Tunable<DqnSettings, Double> ADAM_EPSILON =
            real("adam-epsilon", POSITIVE, 1, DqnSettings::adamEpsilon);
    private static final Tunable<DqnSettings, Integer> BATCH_SIZE = whole("batch-size", 1, DqnSettings::batchSize);
    private static final Tunable<DqnSettings, Integer> REPLAY_CAPACITY =
            whole("replay-capacity", 1, DqnSettings::replayCapacity);
    private static final Tunable<DqnSettings, Integer> LEARNING_STARTS =
            whole("learning-starts", 1, DqnSettings::learningStarts);
    private static final Tunable<DqnSettings, Integer> TARGET_COPY_PERIOD =
            whole("target-copy-period", 1, DqnSettings::targetCopyPeriod);
    private static final Tunable<DqnSettings, Double> DISCOUNT = real("discount", 0, 1, DqnSettings::discount);
    private static final Tunable<DqnSettings, Double> EPSILON_START =
            real("epsilon-start", 0, 1, DqnSettings::epsilonStart);
    private static final Tunable<DqnSettings, Double> EPSILON_END = real("epsilon-end", 0, 1, DqnSettings::epsilonEnd);
    private static final Tunable<DqnSettings, Integer> EPSILON_STEPS =
            whole("epsilon-steps", 1, settings -> Math.clamp(settings.epsilonSteps(), 1, Integer.MAX_VALUE));
    private static final Tunable<DqnSettings, Integer> ENVIRONMENT_COPIES =
            whole("environment-copies", 1, DqnSettings::environmentCopies);
    private static final Tunable<DqnSettings, Integer> STEPS_PER_UPDATE =
            whole("environment-steps-per-update", 1, DqnSettings::environmentStepsPerUpdate);
    private static final Tunable<DqnSettings, OptionalDouble> GRADIENT_NORM_LIMIT =
            optionalReal("gradient-norm-limit", DqnSettings::gradientNormLimit);

    public DqnTunables() {
        super(
                "dqn",
                List.of(
                        LEARNING_RATE,
                        BATCH_SIZE,
                        DISCOUNT,
                        TARGET_COPY_PERIOD,
                        REPLAY_CAPACITY,
                        LEARNING_STARTS,
                        ENVIRONMENT_COPIES,
                        STEPS_PER_UPDATE,
                        EPSILON_START,
                        EPSILON_END,
                        EPSILON_STEPS,
                        GRADIENT_NORM_LIMIT,
                        ADAM_EPSILON,
                        LAYERS,
                        WIDTH,
                        ACTIVATION));
    }

    @Override
    protected DqnSettings changed(DqnSettings settings, HyperParameters legal) {
        return new DqnSettings(
                HiddenLayers.of(settings.hidden(), LAYERS.in(legal, settings), WIDTH.in(legal, settings)),
                ACTIVATION.in(legal, settings),
                LEARNING_RATE.in(legal, settings),
                ADAM_EPSILON.in(legal, settings),
                BATCH_SIZE.in(legal, settings),
                REPLAY_CAPACITY.in(legal, settings),
                LEARNING_STARTS.in(legal, settings),
                TARGET_COPY_PERIOD.in(legal, settings),
                DISCOUNT.in(legal, settings),
                EPSILON_START.in(legal, settings),
                EPSILON_END.in(legal, settings),
                EPSILON_STEPS.in(legal, settings),
                ENVIRONMENT_COPIES.in(legal, settings),
                STEPS_PER_UPDATE.in(legal, settings),
                GRADIENT_NORM_LIMIT.in(legal, settings),
                settings.scoring());
    }
}
