package io.cambrian.evaluators.tabular;

import io.cambrian.evaluators.Assignment;
import io.cambrian.evaluators.Budget;
import io.cambrian.evaluators.Curve;
import io.cambrian.evaluators.Evaluation;
import io.cambrian.evaluators.Observer;
import io.cambrian.evaluators.Outcome;
import io.cambrian.evaluators.Trainer;
import io.cambrian.searchspace.loss.LossProgram;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;

/**
 * Trains a table of action values with a loss program, on {@linkplain FiniteTask tasks whose model is known}.
 *
 * <p>There is nothing to explore: each update learns from every transition of the problem at once
 * ({@link TabularLearner}), which counts as that many environment steps, and the score is computed from the model
 * ({@link Appraisal}). So an evaluation has no noise but the program's own, and takes some milliseconds at most.
 *
 * <p>The score is the mean of three measurements, after a quarter, after half and at the end of the training: what has been
 * learnt must last. A loss that is right for a moment, on the way to where it is wrong, does not get away with it.
 */
public final class TabularTrainer implements Trainer<LossProgram> {

    private static final int OBSERVED_EVERY = 64;

    private final List<FiniteTask> tasks;

    /** @param tasks what can be trained on; an assignment names one of them */
    public TabularTrainer(List<FiniteTask> tasks) {
        this.tasks = List.copyOf(tasks);
    }

    @Override
    public Evaluation train(Assignment<LossProgram> assignment, Observer observer) {
        String name = assignment.task().name();
        Optional<FiniteTask> known =
                tasks.stream().filter(task -> task.name().equals(name)).findFirst();
        if (known.isEmpty()) {
            return Evaluation.of(assignment, new Outcome.Invalid(unknown(name)), 0);
        }
        int stepsPerUpdate = known.get().problem().steps().size();
        if (assignment.budget().environmentSteps() < stepsPerUpdate) {
            String reason =
                    "one update of " + name + " takes " + stepsPerUpdate + " environment steps, found a budget of "
                            + assignment.budget().environmentSteps();
            return Evaluation.of(assignment, new Outcome.Invalid(reason), 0);
        }
        return train(assignment, known.get(), observer);
    }

    private static Evaluation train(Assignment<LossProgram> assignment, FiniteTask task, Observer observer) {
        long started = System.nanoTime();
        int stepsPerUpdate = task.problem().steps().size();
        long updates = assignment.budget().environmentSteps() / stepsPerUpdate;
        TabularLearner learner = new TabularLearner(task.problem(), assignment.candidate(), assignment.seed());
        List<Curve.Point> points = new ArrayList<>();
        for (long update = 1; update <= updates; update++) {
            learner.update();
            long steps = update * stepsPerUpdate;
            if (!learner.finite()) {
                return Evaluation.of(assignment, new Outcome.Diverged(steps, "an action value"), steps);
            }
            if (measuredAfter(update, updates)) {
                points.add(new Curve.Point(steps, task.score(learner.table())));
            }
            if (update % OBSERVED_EVERY == 0) {
                observe(observer, steps);
                if (late(assignment.budget(), started)) {
                    return Evaluation.of(assignment, new Outcome.OutOfBudget(steps), steps);
                }
            }
        }
        return scored(assignment, new Curve(points), updates * stepsPerUpdate);
    }

    private static boolean measuredAfter(long update, long updates) {
        return update == updates / 4 || update == updates / 2 || update == updates;
    }

    private static Evaluation scored(Assignment<LossProgram> assignment, Curve curve, long steps) {
        double score = curve.points().stream()
                .mapToDouble(Curve.Point::score)
                .average()
                .orElseThrow();
        double normalised = assignment.task().normalise(score);
        return Evaluation.of(assignment, new Outcome.Scored(score, normalised, curve), steps);
    }

    private String unknown(String name) {
        return "a table is trained on " + tasks.stream().map(FiniteTask::name).collect(Collectors.joining(" or "))
                + ", whose transitions are known; found " + name;
    }

    private static void observe(Observer observer, long steps) {
        observer.progressed(steps);
        if (observer.cancelled()) {
            throw new CancellationException("stopped after " + steps + " environment steps");
        }
    }

    private static boolean late(Budget budget, long startedNanos) {
        return budget.time().isPresent()
                && System.nanoTime() - startedNanos > budget.time().get().toNanos();
    }
}
