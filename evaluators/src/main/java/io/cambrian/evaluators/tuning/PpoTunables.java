package io.cambrian.evaluators.tuning;

import static io.cambrian.evaluators.tuning.Tunable.constant;
import static io.cambrian.evaluators.tuning.Tunable.flag;
import static io.cambrian.evaluators.tuning.Tunable.optionalReal;
import static io.cambrian.evaluators.tuning.Tunable.optionalWhole;
import static io.cambrian.evaluators.tuning.Tunable.real;
import static io.cambrian.evaluators.tuning.Tunable.whole;

import io.cambrian.evaluators.onpolicy.ActorCriticSettings;
import io.cambrian.evaluators.onpolicy.PpoSettings;
import io.cambrian.evaluators.tensor.layer.Activation;
import io.cambrian.searchspace.tuning.HyperParameters;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The hyper-parameters of proximal policy optimisation, called as in run specs; {@link PpoSettings} and
 * {@link ActorCriticSettings} say what each means.
 */
public final class PpoTunables extends Tunables<PpoSettings> {

    private static final double POSITIVE = Double.MIN_NORMAL;
    private static final double ANY = Double.MAX_VALUE;

    private static final Tunable<PpoSettings, Integer> LAYERS = whole(
            HiddenLayers.COUNT, 0, settings -> settings.actorCritic().hidden().size());
    private static final Tunable<PpoSettings, Optional<Integer>> WIDTH = optionalWhole(
            HiddenLayers.WIDTH,
            1,
            settings -> HiddenLayers.sharedWidth(settings.actorCritic().hidden()));
    private static final Tunable<PpoSettings, Activation> ACTIVATION = constant(
            "activation", Activation.class, settings -> settings.actorCritic().activation());
    private static final Tunable<PpoSettings, Boolean> SHARED_TORSO =
            flag("shared-torso", settings -> settings.actorCritic().sharedTorso());
    private static final Tunable<PpoSettings, Double> LEARNING_RATE = real(
            "learning-rate", POSITIVE, 1, settings -> settings.actorCritic().learningRate());
    private static final Tunable<PpoSettings, Boolean> ANNEALED =
            flag("anneal-learning-rate", settings -> settings.actorCritic().annealed());
    private static final Tunable<PpoSettings, Double> ADAM_EPSILON =
            real("adam-epsilon", POSITIVE, 1, settings -> settings.actorCritic().adamEpsilon());
    private static final Tunable<PpoSettings, Integer> ENVIRONMENT_COPIES =
            whole("environment-copies", 1, settings -> settings.actorCritic().environmentCopies());
    private static final Tunable<PpoSettings, Integer> ROLLOUT_STEPS =
            whole("rollout-steps", 1, settings -> settings.actorCritic().rolloutSteps());
    private static final Tunable<PpoSettings, Double> DISCOUNT =
            real("discount", 0, 1, settings -> settings.actorCritic().discount());
    private static final Tunable<PpoSettings, Double> LAMBDA =
            real("gae-lambda", 0, 1, settings -> settings.actorCritic().lambda());
    private static final Tunable<PpoSettings, Double> ENTROPY_WEIGHT =
            real("entropy-weight", 0, ANY, settings -> settings.actorCritic().entropyWeight());
    private static final Tunable<PpoSettings, Double> VALUE_WEIGHT =
            real("value-weight", 0, ANY, settings -> settings.actorCritic().valueWeight());
    private static final Tunable<PpoSettings, OptionalDouble> GRADIENT_NORM_LIMIT = optionalReal(
            "gradient-norm-limit", settings -> settings.actorCritic().gradientNormLimit());
    private static final Tunable<PpoSettings, Boolean> NORMALISE_OBSERVATIONS =
            flag("normalise-observations", settings -> settings.actorCritic().normaliseObservations());
    private static final Tunable<PpoSettings, Boolean> NORMALISE_REWARDS =
            flag("normalise-rewards", settings -> settings.actorCritic().normaliseRewards());
    private static final Tunable<PpoSettings, Integer> EPOCHS = whole("epochs", 1, PpoSettings::epochs);
    private static final Tunable<PpoSettings, Integer> MINIBATCHES = whole("minibatches", 1, PpoSettings::minibatches);
    private static final Tunable<PpoSettings, OptionalDouble> VALUE_CLIP =
            optionalReal("value-clip", PpoSettings::valueClip);
    private static final Tunable<PpoSettings, Boolean> NORMALISE_ADVANTAGES =
            flag("normalise-advantages", PpoSettings::normaliseAdvantages);

    public PpoTunables() {
        super(
                "ppo",
                List.of(
                        LEARNING_RATE,
                        ANNEALED,
                        DISCOUNT,
                        LAMBDA,
                        ENTROPY_WEIGHT,
                        VALUE_WEIGHT,
                        VALUE_CLIP,
                        EPOCHS,
                        MINIBATCHES,
                        ROLLOUT_STEPS,
                        ENVIRONMENT_COPIES,
                        GRADIENT_NORM_LIMIT,
                        NORMALISE_ADVANTAGES,
                        NORMALISE_OBSERVATIONS,
                        NORMALISE_REWARDS,
                        ADAM_EPSILON,
                        LAYERS,
                        WIDTH,
                        ACTIVATION,
                        SHARED_TORSO));
    }

    @Override
    protected PpoSettings changed(PpoSettings settings, HyperParameters legal) {
        return new PpoSettings(
                actorCritic(settings, legal),
                EPOCHS.in(legal, settings),
                MINIBATCHES.in(legal, settings),
                VALUE_CLIP.in(legal, settings),
                NORMALISE_ADVANTAGES.in(legal, settings));
    }

    private static ActorCriticSettings actorCritic(PpoSettings settings, HyperParameters legal) {
        ActorCriticSettings common = settings.actorCritic();
        return new ActorCriticSettings(
                HiddenLayers.of(common.hidden(), LAYERS.in(legal, settings), WIDTH.in(legal, settings)),
                ACTIVATION.in(legal, settings),
                SHARED_TORSO.in(legal, settings),
                LEARNING_RATE.in(legal, settings),
                ANNEALED.in(legal, settings),
                ADAM_EPSILON.in(legal, settings),
                ENVIRONMENT_COPIES.in(legal, settings),
                ROLLOUT_STEPS.in(legal, settings),
                DISCOUNT.in(legal, settings),
                LAMBDA.in(legal, settings),
                ENTROPY_WEIGHT.in(legal, settings),
                VALUE_WEIGHT.in(legal, settings),
                GRADIENT_NORM_LIMIT.in(legal, settings),
                NORMALISE_OBSERVATIONS.in(legal, settings),
                NORMALISE_REWARDS.in(legal, settings),
                common.scoring());
    }
}
