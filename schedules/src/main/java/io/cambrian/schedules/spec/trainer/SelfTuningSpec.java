package io.cambrian.schedules.spec.trainer;

import io.cambrian.evaluators.selftuning.setting.SelfTuningSettings;
import io.cambrian.evaluators.task.Task;
import java.util.Map;

/**
 * An actor-critic that tunes coefficients of its own loss by meta-gradients while it lives, or, with {@code method: none}, one that
 * keeps them.
 *
 * @param settings what the keys say; {@link SelfTuningSettings#usual} by default
 */
public record SelfTuningSpec(SelfTuningSettings settings) implements TrainerSpec {

    /** The value of the key {@code kind} that asks for this trainer. */
    public static final String KIND = "self-tuning";

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public int environmentStepsPerUpdate() {
        return settings.learning().rolloutSize();
    }

    @Override
    public int environmentCopies() {
        return settings.learning().environmentCopies();
    }

    @Override
    public void write(Map<String, Object> keys) {
        SelfTuningKeys.write(this, keys);
    }

    @Override
    public String purpose() {
        return "lets agents tune a loss of their own";
    }

    @Override
    public void check(Task task, long environmentSteps) {
        StageNeeds.requireRollout(this, task, environmentSteps);
        StageNeeds.requireTimeForAnEpisode(this, task, environmentSteps);
        StageNeeds.requireNumberedActions(this, task);
    }
}
