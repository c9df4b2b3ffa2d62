package io.cambrian.evaluators.fewshot;

import io.cambrian.evaluators.Assignment;
import io.cambrian.evaluators.Curve;
import io.cambrian.evaluators.Evaluation;
import io.cambrian.evaluators.Improvement;
import io.cambrian.evaluators.Leg;
import io.cambrian.evaluators.MetaTrainer;
import io.cambrian.evaluators.Observer;
import io.cambrian.evaluators.Outcome;
import io.cambrian.evaluators.task.Task;
import io.cambrian.evaluators.tensor.Backend;
import io.cambrian.evaluators.tensor.Backends;
import io.cambrian.evaluators.training.Pacing;
import io.cambrian.searchspace.initialisation.Initialisation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Adapts initialisations to fresh tasks of a family, and lets them follow the meta-gradient of that.
 *
 * <p>{@link #train} adapts the initialisation, as it is, to as many fresh tasks as the budget has environment steps for, at least
 * one, and scores the mean over tasks of the score after {@link FewShotSettings#adaptationSteps} steps. Its curve has the means
 * after every step, from 0 on, at the environment steps that adaptation to one task had seen by then, shots counted again each
 * time they are learnt from: a high score at 0 says that the tasks are too alike to need adapting.
 *
 * <p>{@link #improve} takes meta-steps as {@link FewShotSettings#method} says, each on a fresh batch of tasks; its score is the
 * mean over the piece of the scores after a meta-step's own adaptation steps.
 *
 * <p>The family is that of the task: sinusoids of {@code Sinusoid}, goals of {@code PointNavigation}. What a sinusoid shows does
 * not depend on who looks, so its shots stay the same in all steps of adaptation; a policy lives through new episodes before each.
 */
public final class FewShotTrainer implements MetaTrainer<Initialisation> {

    /** The task that stands for sinusoids. */
    public static final String SINUSOIDS = "Sinusoid";

    /** The task that stands for goals in the plane. */
    public static final String NAVIGATION = "PointNavigation";

    /** The names of the tasks that stand for families. */
    public static final List<String> FAMILIES = List.of(SINUSOIDS, NAVIGATION);

    private final FewShotSettings settings;
    private final Backend backend;

    /** On the fastest backend of this JVM. */
    public FewShotTrainer(FewShotSettings settings) {
        this(settings, Backends.best());
    }

    /** On a chosen backend; the choice among bit-exact ones changes no bit of an evaluation. */
    public FewShotTrainer(FewShotSettings settings, Backend backend) {
        this.settings = settings;
        this.backend = backend;
    }

    @Override
    public Evaluation train(Assignment<Initialisation> assignment, Observer observer) {
        Optional<String> misfit = misfit(assignment.task(), assignment.candidate());
        if (misfit.isPresent()) {
            return Evaluation.of(assignment, new Outcome.Invalid(misfit.get()), 0);
        }
        if (!assignment.leg().equals(Leg.WHOLE)) {
            return Evaluation.of(
                    assignment,
                    new Outcome.Invalid("adaptation takes a few steps and is not cut into legs; ask for a whole one"),
                    0);
        }
        return adapted(family(assignment.task()).orElseThrow(), assignment, observer);
    }

    private Evaluation adapted(FewShotFamily family, Assignment<Initialisation> assignment, Observer observer) {
        FewShotFamily.Adaptation adaptation = family.adaptation(assignment.candidate());
        Pacing pacing = new Pacing(assignment.budget(), observer);
        long tasks = Math.max(1, assignment.budget().environmentSteps() / family.environmentStepsPerTask());
        double[] means = new double[settings.adaptationSteps() + 1];
        long spent = 0;
        for (long i = 0; i < tasks; i++) {
            FewShotFamily.Adapted adapted = adaptation.adapt(assignment.seed().child("task", i));
            for (int step = 0; step < means.length; step++) {
                means[step] += adapted.scores()[step] / tasks;
            }
            spent += adapted.environmentSteps();
            pacing.checkCancelled();
            if (pacing.timeIsUp()) {
                return Evaluation.of(assignment, new Outcome.OutOfBudget(spent), spent);
            }
            pacing.reported(spent);
        }
        return Evaluation.of(assignment, outcome(assignment.task(), family, means, spent), spent);
    }

    private Outcome outcome(Task task, FewShotFamily family, double[] means, long spent) {
        List<Curve.Point> points = new ArrayList<>();
        for (int step = 0; step < means.length; step++) {
            if (!Double.isFinite(means[step])) {
                return new Outcome.Diverged(
                        spent,
                        "the score after " + step + " steps of adaptation with the rate " + settings.innerRate());
            }
            points.add(new Curve.Point(step * family.environmentStepsPerAdaptationStep(), means[step]));
        }
        double score = means[means.length - 1];
        return new Outcome.Scored(score, task.normalise(score), new Curve(points));
    }

    @Override
    public Evaluation improve(Improvement<Initialisation> improvement, Observer observer) {
        Optional<String> misfit = misfit(improvement.task(), improvement.candidate())
                .or(() -> family(improvement.task()).orElseThrow().obstacleToImproving());
        if (misfit.isPresent()) {
            return Evaluation.of(improvement, new Outcome.Invalid(misfit.get()), 0);
        }
        return new MetaTrainingPiece(family(improvement.task()).orElseThrow(), improvement, observer).run();
    }

    private Optional<FewShotFamily> family(Task task) {
        return switch (task.name()) {
            case SINUSOIDS -> Optional.of(new SinusoidFamily(settings, backend));
            case NAVIGATION -> Optional.of(new NavigationFamily(settings, backend));
            default -> Optional.empty();
        };
    }

    private Optional<String> misfit(Task task, Initialisation initialisation) {
        return family(task)
                .map(family -> family.misfit(initialisation))
                .orElseGet(() -> Optional.of("initialisations adapt to tasks of a family, 'Sinusoid' or"
                        + " 'PointNavigation', found '" + task.name() + "'"));
    }
}
