package io.cambrian.schedules.spec.trainer;

import io.cambrian.evaluators.onpolicy.PpoSettings;

/**
 * Proximal policy optimisation whose restraint is the candidate.
 *
 * @param settings what the keys say; {@link PpoSettings#classic} by default
 */
public record PpoSpec(PpoSettings settings) implements TrainerSpec {

    /** The value of the key {@code kind} that asks for this trainer. */
    public static final String KIND = "ppo";

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public int environmentStepsPerUpdate() {
        return settings.actorCritic().rolloutSize();
    }

    @Override
    public int environmentCopies() {
        return settings.actorCritic().environmentCopies();
    }
}
