package io.cambrian.schedules.spec.trainer;

import io.cambrian.evaluators.offpolicy.Td3Settings;

/**
 * TD3: twin critics, a policy that is updated less often, and smoothed targets, for continuous actions.
 *
 * @param settings what the keys say; {@link Td3Settings#defaults} by default
 */
public record Td3Spec(Td3Settings settings) implements TrainerSpec {

    /** The value of the key {@code kind} that asks for this trainer. */
    public static final String KIND = "td3";

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public int environmentStepsPerUpdate() {
        return settings.environmentStepsPerUpdate();
    }

    @Override
    public int environmentCopies() {
        return settings.environmentCopies();
    }
}
