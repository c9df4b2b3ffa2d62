package io.cambrian.schedules.discovery;

import io.cambrian.evaluators.environment.ActionSpace;
import io.cambrian.evaluators.fewshot.FewShotTrainer;
import io.cambrian.evaluators.task.ScoreRange;
import io.cambrian.evaluators.task.Task;
import io.cambrian.schedules.family.Searched;
import io.cambrian.schedules.spec.RunSpec;
import io.cambrian.schedules.spec.stage.StageSpec;
import io.cambrian.schedules.spec.trainer.DiscoTrainerSpec;
import io.cambrian.schedules.spec.trainer.DqnSpec;
import io.cambrian.schedules.spec.trainer.FewShotSpec;
import io.cambrian.schedules.spec.trainer.PpoSpec;
import io.cambrian.schedules.spec.trainer.ProblemsSpec;
import io.cambrian.schedules.spec.trainer.RuleTrainerSpec;
import io.cambrian.schedules.spec.trainer.SelfTuningSpec;
import io.cambrian.schedules.spec.trainer.Td3Spec;
import io.cambrian.schedules.spec.trainer.TrainerSpec;
import io.cambrian.schedules.spec.yaml.SpecException;
import io.cambrian.searchspace.Candidate;
import io.cambrian.searchspace.NearestName;
import io.cambrian.searchspace.curriculum.Choice;

/** Whether a stage can be trained by the trainer of its run, and scored. */
final class StageCheck {

    private StageCheck() {}

    /** @throws SpecException when the trainer would learn nothing on the stage, finish no episode or not know its actions */
    static void check(RunSpec spec, StageSpec stage) {
        Task task = stage.in(spec.catalogue());
        requireContent(spec, task);
        switch (spec.trainer()) {
            case DqnSpec dqn -> {
                requireTimeToLearn(dqn, task, stage);
                requireTimeForAnEpisode(dqn, task, stage);
                requireNumberedActions(dqn, task);
            }
            case Td3Spec td3 -> {
                requireTimeForAnEpisode(td3, task, stage);
                requireContinuousActions(task);
            }
            case FewShotSpec fewShot -> requireFamily(task);
            case RuleTrainerSpec rule -> {
                requireUpdate(rule, task, stage);
                requireNumberedActions(rule, task);
            }
            case DiscoTrainerSpec disco -> {
                requireUpdate(disco, task, stage);
                requireNumberedActions(disco, task);
            }
            case PpoSpec ppo -> {
                requireRollout(ppo, task, stage);
                requireTimeForAnEpisode(ppo, task, stage);
            }
            case SelfTuningSpec selfTuning -> {
                requireRollout(selfTuning, task, stage);
                requireTimeForAnEpisode(selfTuning, task, stage);
                requireNumberedActions(selfTuning, task);
            }
            case ProblemsSpec problems -> requireProblems(spec, task);
        }
    }

    /** Trainers of agents need environments to learn in. */
    private static void requireContent(RunSpec spec, Task task) {
        if (!(spec.trainer() instanceof ProblemsSpec) && !task.hasEnvironments()) {
            throw new SpecException("'" + task.name()
                    + "' has problems to be attempted and nothing to learn, but the trainer '"
                    + spec.trainer().kind() + "' trains agents; name a task such as CartPole-v1, or search the space"
                    + " 'agent-design' or 'heuristic'.");
        }
    }

    /** Problems are for candidates of one kind. */
    private static void requireProblems(RunSpec spec, Task task) {
        Class<? extends Candidate> searched =
                Searched.of(spec.searchSpace()).family().type();
        if (task.problems(searched).isEmpty()) {
            throw new SpecException("'" + task.name() + "' has no problems for candidates of the kind '"
                    + spec.searchSpace().kind() + "'; tasks that have: "
                    + String.join(
                            ", ",
                            spec.catalogue().problems().stream()
                                    .filter(each -> each.problems(searched).isPresent())
                                    .map(Task::name)
                                    .toList())
                    + ".");
        }
    }

    /**
     * Fitness adds normalised scores from 0 to 1, so a task without a scale would tell good from bad by chance only. A task that
     * stands for many levels has the scale of whichever is drawn.
     */
    static void requireScale(RunSpec spec, StageSpec stage) {
        Task task = stage.in(spec.catalogue());
        if (task.scores().equals(ScoreRange.RAW) && task.levels().isEmpty()) {
            throw new SpecException("Nobody has measured what random actions and a good agent earn on '" + stage.task()
                    + "', so a search cannot weigh its scores; add 'random-score' and 'reference-score' to its stage.");
        }
    }

    /** A curriculum has a choice only among the levels of a task that stands for many. */
    static void requireLevels(RunSpec spec, StageSpec stage) {
        if (spec.trainer() instanceof RuleTrainerSpec rule
                && !(rule.levels() instanceof Choice.Random)
                && stage.in(spec.catalogue()).levels().isEmpty()) {
            throw new SpecException("'trainer.levels' chooses among the levels that a task draws, but '" + stage.task()
                    + "' is a single one; use a task such as 'GridWorld-any-small', or leave 'trainer.levels' out.");
        }
    }

    private static void requireTimeToLearn(DqnSpec dqn, Task task, StageSpec stage) {
        if (stage.environmentSteps() < dqn.learningStarts()) {
            throw new SpecException("A stage of " + stage.environmentSteps() + " environment steps on '" + task.name()
                    + "' ends before 'trainer.learning-starts' (" + dqn.learningStarts()
                    + "); nothing would be learnt, so make the stage longer or learning start earlier.");
        }
    }

    private static void requireRollout(TrainerSpec trainer, Task task, StageSpec stage) {
        int rollout = trainer.environmentStepsPerUpdate();
        if (stage.environmentSteps() < rollout) {
            throw new SpecException(
                    "A stage of " + stage.environmentSteps() + " environment steps on '" + task.name()
                            + "' ends before the first rollout of " + rollout + " ('trainer.environment-copies' × "
                            + "'trainer.rollout-steps'); nothing would be learnt, so make the stage longer or rollouts shorter.");
        }
    }

    private static void requireUpdate(TrainerSpec trainer, Task task, StageSpec stage) {
        int stretch = trainer.environmentStepsPerUpdate();
        if (stage.environmentSteps() < stretch) {
            throw new SpecException("A life of " + stage.environmentSteps() + " environment steps on '" + task.name()
                    + "' ends before its first update, after " + stretch + " ('trainer.environment-copies' × "
                    + "'trainer.rollout-steps'); make the stage longer or rollouts shorter.");
        }
    }

    private static void requireTimeForAnEpisode(TrainerSpec trainer, Task task, StageSpec stage) {
        int copies = trainer.environmentCopies();
        long needed = (long) task.horizon() * copies;
        if (stage.environmentSteps() < needed) {
            throw new SpecException("A stage of " + stage.environmentSteps() + " environment steps on '" + task.name()
                    + "' may end before its first episode: " + copies + " copies with up to " + task.horizon()
                    + " steps an episode need 'environment-steps' of at least " + needed
                    + ", or fewer 'trainer.environment-copies'.");
        }
    }

    private static void requireContinuousActions(Task task) {
        if (!(task.actionSpace() instanceof ActionSpace.Box)) {
            throw new SpecException("The trainer 'td3' chooses numbers from intervals, but '" + task.name() + "' takes "
                    + task.actionSpace() + "; use the trainer 'dqn' or 'ppo'.");
        }
    }

    private static void requireFamily(Task task) {
        if (!FewShotTrainer.FAMILIES.contains(task.name())) {
            throw new SpecException("The trainer 'few-shot' adapts to tasks of a family, "
                    + String.join(" or ", FewShotTrainer.FAMILIES) + ", but '" + task.name()
                    + "' is a single task" + NearestName.suggestion(task.name(), FewShotTrainer.FAMILIES) + ".");
        }
    }

    private static void requireNumberedActions(TrainerSpec trainer, Task task) {
        if (task.actionSpace() instanceof ActionSpace.Box box) {
            throw new SpecException("The trainer '" + trainer.kind() + "' chooses among numbered actions, but '"
                    + task.name() + "' takes " + box + "; name it '" + task.name() + "@5' for five values of each.");
        }
    }
}
