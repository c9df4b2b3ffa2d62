package io.cambrian.schedules.spec.trainer;

import io.cambrian.evaluators.environment.ActionSpace;
import io.cambrian.evaluators.offpolicy.Td3Settings;
import io.cambrian.evaluators.task.Task;
import io.cambrian.schedules.spec.stage.StageSpec;
import io.cambrian.schedules.spec.yaml.MisfitException;
import java.util.Map;

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

    @Override
    public void write(Map<String, Object> keys) {
        Td3Keys.write(this, keys);
    }

    @Override
    public String purpose() {
        return "trains agents with losses of its own";
    }

    @Override
    public void check(Task task, long environmentSteps) {
        StageNeeds.requireTimeForAnEpisode(this, task, environmentSteps);
        if (!(task.actionSpace() instanceof ActionSpace.Box)) {
            throw new MisfitException(
                    StageSpec.TASK,
                    "The trainer '" + KIND + "' chooses numbers from intervals, but '" + task.name() + "' takes "
                            + task.actionSpace() + "; use the trainer 'dqn' or 'ppo'.");
        }
    }
}
