package io.cambrian.schedules.spec.trainer;

import io.cambrian.evaluators.fewshot.FewShotSettings;
import io.cambrian.evaluators.fewshot.FewShotTrainer;
import io.cambrian.evaluators.task.Task;
import io.cambrian.schedules.spec.stage.StageSpec;
import io.cambrian.schedules.spec.yaml.MisfitException;
import io.cambrian.searchspace.NearestName;
import java.util.Map;

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

    @Override
    public void write(Map<String, Object> keys) {
        FewShotKeys.write(this, keys);
    }

    @Override
    public String purpose() {
        return "adapts initialisations";
    }

    @Override
    public void check(Task task, long environmentSteps) {
        if (!FewShotTrainer.FAMILIES.contains(task.name())) {
            throw new MisfitException(
                    StageSpec.TASK,
                    "The trainer '" + KIND + "' adapts to tasks of a family, "
                            + String.join(" or ", FewShotTrainer.FAMILIES) + ", but '" + task.name()
                            + "' is a single task" + NearestName.suggestion(task.name(), FewShotTrainer.FAMILIES)
                            + ".");
        }
    }
}
