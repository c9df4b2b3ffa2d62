package io.cambrian.schedules.spec.trainer;

import io.cambrian.evaluators.fewshot.FewShotSettings;

/**
 * Adaptation of the candidate, an initialisation, to tasks of a family.
 *
 * @param settings how, and what the candidate follows where the outer loop asks for that; {@link FewShotSettings#sinusoid} by
 *     default
 */
public record FewShotSpec(FewShotSettings settings) implements TrainerSpec {

    /** The value of the key {@code kind} that asks for this trainer. */
    public static final String KIND = "few-shot";

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public int environmentStepsPerUpdate() {
        return settings.shots();
    }

    @Override
    public int environmentCopies() {
        return 1;
    }
}
