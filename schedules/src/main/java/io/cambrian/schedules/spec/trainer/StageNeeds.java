package io.cambrian.schedules.spec.trainer;

import io.cambrian.evaluators.environment.ActionSpace;
import io.cambrian.evaluators.task.Task;
import io.cambrian.schedules.spec.stage.StageSpec;
import io.cambrian.schedules.spec.yaml.MisfitException;

/** What several trainers need of a stage; each refuses in one sentence that names the keys and the remedy. */
final class StageNeeds {

    private StageNeeds() {}

    /** A rollout before the first update. */
    static void requireRollout(TrainerSpec trainer, Task task, long environmentSteps) {
        int rollout = trainer.environmentStepsPerUpdate();
        if (environmentSteps < rollout) {
            throw new MisfitException(
                    StageSpec.ENVIRONMENT_STEPS,
                    "A stage of " + environmentSteps + " environment steps on '" + task.name()
                            + "' ends before the first rollout of " + rollout + " ('trainer.environment-copies' × "
                            + "'trainer.rollout-steps'); nothing would be learnt, so make the stage longer or rollouts shorter.");
        }
    }

    /** A life that is longer than the way to its first update. */
    static void requireUpdate(TrainerSpec trainer, Task task, long environmentSteps) {
        int stretch = trainer.environmentStepsPerUpdate();
        if (environmentSteps < stretch) {
            throw new MisfitException(
                    StageSpec.ENVIRONMENT_STEPS,
                    "A life of " + environmentSteps + " environment steps on '" + task.name()
                            + "' ends before its first update, after " + stretch + " ('trainer.environment-copies' × "
                            + "'trainer.rollout-steps'); make the stage longer or rollouts shorter.");
        }
    }

    static void requireTimeForAnEpisode(TrainerSpec trainer, Task task, long environmentSteps) {
        int copies = trainer.environmentCopies();
        long needed = (long) task.horizon() * copies;
        if (environmentSteps < needed) {
            throw new MisfitException(
                    StageSpec.ENVIRONMENT_STEPS,
                    "A stage of " + environmentSteps + " environment steps on '" + task.name()
                            + "' may end before its first episode: " + copies + " copies with up to " + task.horizon()
                            + " steps an episode need 'environment-steps' of at least " + needed
                            + ", or fewer 'trainer.environment-copies'.");
        }
    }

    static void requireNumberedActions(TrainerSpec trainer, Task task) {
        if (task.actionSpace() instanceof ActionSpace.Box box) {
            throw new MisfitException(
                    StageSpec.TASK,
                    "The trainer '" + trainer.kind() + "' chooses among numbered actions, but '" + task.name()
                            + "' takes " + box + "; name it '" + task.name() + "@5' for five values of each.");
        }
    }
}
