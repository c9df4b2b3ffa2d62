package io.cambrian.schedules.spec.trainer;

import io.cambrian.evaluators.rule.disco.DiscoAgentSettings;
import io.cambrian.evaluators.rule.disco.DiscoMetaSettings;
import io.cambrian.evaluators.task.Task;
import java.util.Map;

/**
 * Agents that predict live under the candidate, a DiscoRL rule or an actor-critic.
 *
 * @param agent who they are and how they live; {@link DiscoAgentSettings#small} by default
 * @param meta how the rule follows its meta-gradient; {@link DiscoMetaSettings#usual} by default
 */
public record DiscoTrainerSpec(DiscoAgentSettings agent, DiscoMetaSettings meta) implements TrainerSpec {

    /** The value of the key {@code kind} that asks for this trainer. */
    public static final String KIND = "disco";

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public int environmentStepsPerUpdate() {
        return agent.stretchSize();
    }

    @Override
    public int environmentCopies() {
        return agent.copies();
    }

    @Override
    public void write(Map<String, Object> keys) {
        DiscoTrainerKeys.write(this, keys);
    }

    @Override
    public String purpose() {
        return "lets agents that predict live under DiscoRL rules";
    }

    @Override
    public void check(Task task, long environmentSteps) {
        StageNeeds.requireUpdate(this, task, environmentSteps);
        StageNeeds.requireNumberedActions(this, task);
    }
}
