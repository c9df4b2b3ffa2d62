package io.cambrian.evaluators.tuning;

import static io.cambrian.evaluators.tuning.Tunable.optionalWhole;
import static io.cambrian.evaluators.tuning.Tunable.real;
import static io.cambrian.evaluators.tuning.Tunable.whole;

import io.cambrian.evaluators.rule.lpg.AgentSettings;
import io.cambrian.evaluators.tensor.optimiser.Adam;
import io.cambrian.evaluators.tensor.optimiser.Optimiser;
import io.cambrian.evaluators.tensor.optimiser.RmsProp;
import io.cambrian.evaluators.tensor.optimiser.Sgd;
import io.cambrian.searchspace.tuning.HyperParameters;
import java.util.List;
import java.util.Optional;

/**
 * The hyper-parameters of agents that live under update rules; {@link AgentSettings} says what each means. Learning rates are
 * those of the optimisers that the settings have.
 */
public final class RuleTunables extends Tunables<AgentSettings> {

    private static final double POSITIVE = Float.MIN_NORMAL;
    private static final double ANY = Float.MAX_VALUE;

    private static final Tunable<AgentSettings, Integer> LAYERS =
            whole(HiddenLayers.COUNT, 0, settings -> settings.hidden().size());
    private static final Tunable<AgentSettings, Optional<Integer>> WIDTH =
            optionalWhole(HiddenLayers.WIDTH, 1, settings -> HiddenLayers.sharedWidth(settings.hidden()));
    private static final Tunable<AgentSettings, Double> LEARNING_RATE =
            real("learning-rate", POSITIVE, ANY, settings -> rate(settings.optimiser()));
    private static final Tunable<AgentSettings, Double> CRITIC_LEARNING_RATE =
            real("critic-learning-rate", POSITIVE, ANY, settings -> rate(settings.criticOptimiser()));
    private static final Tunable<AgentSettings, Double> GRADIENT_NORM_LIMIT =
            real("gradient-norm-limit", POSITIVE, ANY, settings -> (double) settings.gradientNormLimit());
    private static final Tunable<AgentSettings, Double> PREDICTION_WEIGHT =
            real("prediction-weight", 0, ANY, settings -> (double) settings.predictionWeight());
    private static final Tunable<AgentSettings, Integer> COPIES = whole("environment-copies", 1, AgentSettings::copies);
    private static final Tunable<AgentSettings, Integer> STEPS = whole("rollout-steps", 1, AgentSettings::steps);
    private static final Tunable<AgentSettings, Double> DISCOUNT = real("discount", 0, 1, AgentSettings::discount);
    private static final Tunable<AgentSettings, Double> LAMBDA = real("gae-lambda", 0, 1, AgentSettings::lambda);

    public RuleTunables() {
        super(
                "rule",
                List.of(
                        LEARNING_RATE,
                        CRITIC_LEARNING_RATE,
                        GRADIENT_NORM_LIMIT,
                        PREDICTION_WEIGHT,
                        DISCOUNT,
                        LAMBDA,
                        STEPS,
                        COPIES,
                        LAYERS,
                        WIDTH));
    }

    @Override
    protected AgentSettings changed(AgentSettings settings, HyperParameters legal) {
        return new AgentSettings(
                HiddenLayers.of(settings.hidden(), LAYERS.in(legal, settings), WIDTH.in(legal, settings)),
                with(settings.optimiser(), LEARNING_RATE.in(legal, settings)),
                with(settings.criticOptimiser(), CRITIC_LEARNING_RATE.in(legal, settings)),
                GRADIENT_NORM_LIMIT.in(legal, settings).floatValue(),
                PREDICTION_WEIGHT.in(legal, settings).floatValue(),
                COPIES.in(legal, settings),
                STEPS.in(legal, settings),
                DISCOUNT.in(legal, settings),
                LAMBDA.in(legal, settings),
                settings.judgingCopies(),
                settings.disclosure());
    }

    private static double rate(Optimiser optimiser) {
        return switch (optimiser) {
            case Sgd sgd -> sgd.learningRate();
            case Adam adam -> adam.learningRate();
            case RmsProp rmsProp -> rmsProp.learningRate();
        };
    }

    private static Optimiser with(Optimiser optimiser, double rate) {
        return switch (optimiser) {
            case Sgd sgd -> new Sgd((float) rate);
            case Adam adam -> new Adam((float) rate, adam.meanDecay(), adam.squareDecay(), adam.epsilon());
            case RmsProp rmsProp -> new RmsProp((float) rate, rmsProp.decay(), rmsProp.epsilon());
        };
    }
}
