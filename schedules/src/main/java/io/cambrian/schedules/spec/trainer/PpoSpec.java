package io.cambrian.schedules.spec.trainer;

import io.cambrian.evaluators.onpolicy.PpoSettings;
import io.cambrian.evaluators.task.Task;
import java.util.Map;

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

    @Override
    public void write(Map<String, Object> keys) {
        PpoKeys.write(this, keys);
    }

    @Override
    public String purpose() {
        return "trains agents with drifts";
    }

    @Override
    public void check(Task task, long environmentSteps) {
        StageNeeds.requireRollout(this, task, environmentSteps);
        StageNeeds.requireTimeForAnEpisode(this, task, environmentSteps);
    }
}
