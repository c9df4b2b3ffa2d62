package io.cambrian.evaluators.tuning;

import static io.cambrian.evaluators.tuning.Tunable.constant;
import static io.cambrian.evaluators.tuning.Tunable.flag;
import static io.cambrian.evaluators.tuning.Tunable.optionalWhole;
import static io.cambrian.evaluators.tuning.Tunable.real;
import static io.cambrian.evaluators.tuning.Tunable.whole;

import io.cambrian.evaluators.offpolicy.ExplorationNoise;
import io.cambrian.evaluators.offpolicy.NetworkShape;
import io.cambrian.evaluators.offpolicy.TargetSmoothing;
import io.cambrian.evaluators.offpolicy.Td3Settings;
import io.cambrian.evaluators.tensor.layer.Activation;
import io.cambrian.searchspace.tuning.HyperParameters;
import java.util.List;
import java.util.Optional;

/**
 * The hyper-parameters of TD3; {@link Td3Settings} says what each means. The shape of the networks is that of the policy and of
 * both critics alike; what it says of the current one is the policy's.
 */
public final class Td3Tunables extends Tunables<Td3Settings> {

    private static final double POSITIVE = Double.MIN_NORMAL;
    private static final double ANY = Double.MAX_VALUE;

    private static final Tunable<Td3Settings, Integer> LAYERS =
            whole(HiddenLayers.COUNT, 0, settings -> settings.actor().hidden().size());
    private static final Tunable<Td3Settings, Optional<Integer>> WIDTH = optionalWhole(
            HiddenLayers.WIDTH,
            1,
            settings -> HiddenLayers.sharedWidth(settings.actor().hidden()));
    private static final Tunable<Td3Settings, Activation> ACTIVATION = constant(
            "activation", Activation.class, settings -> settings.actor().activation());
    private static final Tunable<Td3Settings, Boolean> LAYER_NORM =
            flag("layer-norm", settings -> settings.actor().layerNorm());
    private static final Tunable<Td3Settings, Double> ACTOR_LEARNING_RATE =
            real("actor-learning-rate", POSITIVE, 1, Td3Settings::actorLearningRate);
    private static final Tunable<Td3Settings, Double> CRITIC_LEARNING_RATE =
            real("critic-learning-rate", POSITIVE, 1, Td3Settings::criticLearningRate);
    private static final Tunable<Td3Settings, Double> ADAM_EPSILON =
            real("adam-epsilon", POSITIVE, 1, Td3Settings::adamEpsilon);
    private static final Tunable<Td3Settings, Integer> BATCH_SIZE = whole("batch-size", 1, Td3Settings::batchSize);
    private static final Tunable<Td3Settings, Integer> REPLAY_CAPACITY =
            whole("replay-capacity", 1, Td3Settings::replayCapacity);
    private static final Tunable<Td3Settings, Double> DISCOUNT = real("discount", 0, 1, Td3Settings::discount);
    private static final Tunable<Td3Settings, Double> TARGET_SHARE =
            real("target-share", POSITIVE, 1, Td3Settings::targetShare);
    private static final Tunable<Td3Settings, Integer> ACTOR_PERIOD =
            whole("actor-period", 1, Td3Settings::actorPeriod);
    private static final Tunable<Td3Settings, Double> SMOOTHING_DEVIATION =
            real("smoothing-deviation", 0, ANY, settings -> settings.smoothing().deviation());
    private static final Tunable<Td3Settings, Double> SMOOTHING_LIMIT = real(
            "smoothing-limit", POSITIVE, ANY, settings -> settings.smoothing().limit());
    private static final Tunable<Td3Settings, Double> EXPLORATION_DEVIATION = real(
            "exploration-deviation", 0, ANY, settings -> settings.exploration().deviation());
    private static final Tunable<Td3Settings, Double> EXPLORATION_CORRELATION = real(
            "exploration-correlation",
            0,
            Math.nextDown(1.0),
            settings -> settings.exploration().correlation());
    private static final Tunable<Td3Settings, Integer> RANDOM_STEPS =
            whole("random-steps", 1, Td3Settings::randomSteps);
    private static final Tunable<Td3Settings, Integer> ENVIRONMENT_COPIES =
            whole("environment-copies", 1, Td3Settings::environmentCopies);
    private static final Tunable<Td3Settings, Integer> STEPS_PER_UPDATE =
            whole("environment-steps-per-update", 1, Td3Settings::environmentStepsPerUpdate);

    public Td3Tunables() {
        super(
                "td3",
                List.of(
                        ACTOR_LEARNING_RATE,
                        CRITIC_LEARNING_RATE,
                        BATCH_SIZE,
                        DISCOUNT,
                        TARGET_SHARE,
                        ACTOR_PERIOD,
                        SMOOTHING_DEVIATION,
                        SMOOTHING_LIMIT,
                        EXPLORATION_DEVIATION,
                        EXPLORATION_CORRELATION,
                        RANDOM_STEPS,
                        REPLAY_CAPACITY,
                        ENVIRONMENT_COPIES,
                        STEPS_PER_UPDATE,
                        ADAM_EPSILON,
                        LAYERS,
                        WIDTH,
                        ACTIVATION,
                        LAYER_NORM));
    }

    @Override
    protected Td3Settings changed(Td3Settings settings, HyperParameters legal) {
        return new Td3Settings(
                shape(settings.actor(), settings, legal),
                shape(settings.critics(), settings, legal),
                ACTOR_LEARNING_RATE.in(legal, settings),
                CRITIC_LEARNING_RATE.in(legal, settings),
                ADAM_EPSILON.in(legal, settings),
                BATCH_SIZE.in(legal, settings),
                REPLAY_CAPACITY.in(legal, settings),
                DISCOUNT.in(legal, settings),
                TARGET_SHARE.in(legal, settings),
                ACTOR_PERIOD.in(legal, settings),
                new TargetSmoothing(SMOOTHING_DEVIATION.in(legal, settings), SMOOTHING_LIMIT.in(legal, settings)),
                new ExplorationNoise(
                        EXPLORATION_DEVIATION.in(legal, settings), EXPLORATION_CORRELATION.in(legal, settings)),
                RANDOM_STEPS.in(legal, settings),
                ENVIRONMENT_COPIES.in(legal, settings),
                STEPS_PER_UPDATE.in(legal, settings),
                settings.scoring());
    }

    /** A network's own shape, but for what is asked for. */
    private static NetworkShape shape(NetworkShape own, Td3Settings settings, HyperParameters legal) {
        Td3Settings likewise = settings.change().actor(own).done();
        return new NetworkShape(
                HiddenLayers.of(own.hidden(), LAYERS.in(legal, likewise), WIDTH.in(legal, likewise)),
                ACTIVATION.in(legal, likewise),
                LAYER_NORM.in(legal, likewise));
    }
}
