package io.cambrian.evaluators.tuning;

import static io.cambrian.evaluators.tuning.Tunable.real;
import static io.cambrian.evaluators.tuning.Tunable.whole;

import io.cambrian.evaluators.fewshot.FewShotSettings;
import io.cambrian.searchspace.tuning.HyperParameters;
import java.util.List;

/** The hyper-parameters of few-shot adaptation; {@link FewShotSettings} says what each means. */
public final class FewShotTunables extends Tunables<FewShotSettings> {

    private static final Tunable<FewShotSettings, Double> INNER_RATE =
            real("inner-rate", Double.MIN_NORMAL, Double.MAX_VALUE, FewShotSettings::innerRate);
    private static final Tunable<FewShotSettings, Integer> SHOTS = whole("shots", 1, FewShotSettings::shots);
    private static final Tunable<FewShotSettings, Integer> ADAPTATION_STEPS =
            whole("adaptation-steps", 1, FewShotSettings::adaptationSteps);

    public FewShotTunables() {
        super("few-shot", List.of(INNER_RATE, SHOTS, ADAPTATION_STEPS));
    }

    @Override
    protected FewShotSettings changed(FewShotSettings settings, HyperParameters legal) {
        return new FewShotSettings(
                SHOTS.in(legal, settings),
                settings.tasksPerBatch(),
                INNER_RATE.in(legal, settings),
                settings.method(),
                ADAPTATION_STEPS.in(legal, settings));
    }
}
