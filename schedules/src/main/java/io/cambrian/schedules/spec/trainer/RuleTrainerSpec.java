package io.cambrian.schedules.spec.trainer;

import io.cambrian.evaluators.rule.lpg.AgentSettings;
import io.cambrian.evaluators.rule.lpg.MetaSettings;
import io.cambrian.evaluators.task.Task;
import io.cambrian.searchspace.curriculum.Choice;
import io.cambrian.searchspace.rule.lpg.Rule;
import java.util.Map;
import java.util.OptionalInt;

/**
 * Agents that live under the candidate, an update rule.
 *
 * @param agent who they are and how they live; {@link AgentSettings#tabular} by default
 * @param meta how the rule follows its meta-gradient, where the outer loop asks for that; {@link MetaSettings#published} by default
 * @param levels on which levels agents live in a meta-training; a fresh one for every life by default
 */
public record RuleTrainerSpec(AgentSettings agent, MetaSettings meta, Choice levels) implements TrainerSpec {

    /** The value of the key {@code kind} that asks for this trainer. */
    public static final String KIND = Rule.KIND;

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
        RuleTrainerKeys.write(this, keys);
    }

    @Override
    public String purpose() {
        return "lets agents live under update rules";
    }

    @Override
    public void check(Task task, long environmentSteps) {
        StageNeeds.requireUpdate(this, task, environmentSteps);
        StageNeeds.requireNumberedActions(this, task);
    }

    @Override
    public boolean choosesLevels() {
        return !(levels instanceof Choice.Random);
    }

    @Override
    public OptionalInt shortestLife() {
        return meta.shortestLife();
    }
}
