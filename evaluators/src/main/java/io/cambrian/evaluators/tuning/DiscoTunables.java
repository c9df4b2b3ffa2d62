package io.cambrian.evaluators.tuning;

import static io.cambrian.evaluators.tuning.Tunable.optionalWhole;
import static io.cambrian.evaluators.tuning.Tunable.real;
import static io.cambrian.evaluators.tuning.Tunable.whole;

import io.cambrian.evaluators.rule.disco.DiscoAgentSettings;
import io.cambrian.searchspace.tuning.HyperParameters;
import java.util.List;
import java.util.Optional;

/** The hyper-parameters of agents that predict; {@link DiscoAgentSettings} says what each means. */
public final class DiscoTunables extends Tunables<DiscoAgentSettings> {

    private static final double POSITIVE = Float.MIN_NORMAL;
    private static final double ANY = Float.MAX_VALUE;

    private static final Tunable<DiscoAgentSettings, Integer> LAYERS =
            whole(HiddenLayers.COUNT, 1, settings -> settings.hidden().size());
    private static final Tunable<DiscoAgentSettings, Optional<Integer>> WIDTH =
            optionalWhole(HiddenLayers.WIDTH, 1, settings -> HiddenLayers.sharedWidth(settings.hidden()));
    private static final Tunable<DiscoAgentSettings, Double> LEARNING_RATE =
            real("learning-rate", POSITIVE, ANY, settings -> (double) settings.learningRate());
    private static final Tunable<DiscoAgentSettings, Integer> COPIES =
            whole("environment-copies", 1, DiscoAgentSettings::copies);
    private static final Tunable<DiscoAgentSettings, Integer> STEPS =
            whole("rollout-steps", 1, DiscoAgentSettings::steps);
    private static final Tunable<DiscoAgentSettings, Double> DISCOUNT =
            real("discount", 0, 1, DiscoAgentSettings::discount);
    private static final Tunable<DiscoAgentSettings, Double> LAMBDA =
            real("retrace-lambda", 0, 1, DiscoAgentSettings::lambda);

    public DiscoTunables() {
        super("disco", List.of(LEARNING_RATE, DISCOUNT, LAMBDA, STEPS, COPIES, LAYERS, WIDTH));
    }

    @Override
    protected DiscoAgentSettings changed(DiscoAgentSettings settings, HyperParameters legal) {
        return new DiscoAgentSettings(
                HiddenLayers.of(settings.hidden(), LAYERS.in(legal, settings), WIDTH.in(legal, settings)),
                settings.model(),
                settings.bins(),
                settings.largestValue(),
                LEARNING_RATE.in(legal, settings).floatValue(),
                COPIES.in(legal, settings),
                STEPS.in(legal, settings),
                DISCOUNT.in(legal, settings),
                LAMBDA.in(legal, settings),
                settings.judgingCopies());
    }
}
