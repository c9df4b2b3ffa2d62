package io.cambrian.schedules.discovery;

import io.cambrian.evaluators.task.ScoreRange;
import io.cambrian.evaluators.task.Task;
import io.cambrian.schedules.family.Family;
import io.cambrian.schedules.family.Searched;
import io.cambrian.schedules.spec.RunSpec;
import io.cambrian.schedules.spec.stage.StageSpec;
import io.cambrian.schedules.spec.yaml.MisfitException;
import io.cambrian.searchspace.Candidate;

/** Whether a stage can be trained by the trainer of its run, and scored. */
final class StageCheck {

    private StageCheck() {}

    /** @throws MisfitException with the key of the stage, when the trainer would learn nothing on the stage, finish no episode or not know its actions */
    static void check(RunSpec spec, StageSpec stage) {
        Task task = stage.in(spec.catalogue());
        requireContent(spec, task);
        spec.trainer().check(task, stage.environmentSteps());
        if (spec.trainer().attempts()) {
            requireProblems(spec, task);
        }
    }

    /** Trainers of agents need environments to learn in. */
    private static void requireContent(RunSpec spec, Task task) {
        if (!spec.trainer().attempts() && !task.hasEnvironments()) {
            throw new MisfitException(
                    StageSpec.TASK,
                    "'" + task.name()
                            + "' has problems to be attempted and nothing to learn, but the trainer '"
                            + spec.trainer().kind()
                            + "' trains agents; name a task such as CartPole-v1, or search the space"
                            + " 'agent-design' or 'heuristic'.");
        }
    }

    /** Problems are for candidates of one kind. */
    private static void requireProblems(RunSpec spec, Task task) {
        Family<?> family = Searched.of(spec.searchSpace()).family();
        Class<? extends Candidate> searched = family.type();
        if (task.problems(searched).isEmpty()) {
            throw new MisfitException(
                    StageSpec.TASK,
                    "'" + task.name() + "' has no problems for " + family.plural()
                            + "; tasks that have: "
                            + String.join(
                                    ", ",
                                    spec.catalogue().problems().stream()
                                            .filter(each ->
                                                    each.problems(searched).isPresent())
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
            throw new MisfitException(
                    StageSpec.TASK,
                    "Nobody has measured what random actions and a good agent earn on '" + stage.task()
                            + "', so a search cannot weigh its scores; add 'random-score' and 'reference-score' to its stage.");
        }
    }

    /** A curriculum has a choice only among the levels of a task that stands for many. */
    static void requireLevels(RunSpec spec, StageSpec stage) {
        if (spec.trainer().choosesLevels()
                && stage.in(spec.catalogue()).levels().isEmpty()) {
            throw new MisfitException(
                    StageSpec.TASK,
                    "'trainer.levels' chooses among the levels that a task draws, but '" + stage.task()
                            + "' is a single one; use a task such as 'GridWorld-any-small', or leave 'trainer.levels' out.");
        }
    }
}
