package io.cambrian.evaluators.fewshot;

import io.cambrian.evaluators.environment.fewshot.PointNavigation;
import io.cambrian.evaluators.tensor.Backend;
import io.cambrian.evaluators.tensor.Executor;
import io.cambrian.searchspace.initialisation.Initialisation;
import io.cambrian.searchspace.random.Seed;

/**
 * A policy for navigation on its way: a meta-step adapts to one goal after the other and sums their meta-gradients. Every
 * meta-step draws from a seed of its own.
 */
final class NavigationMetaTraining extends MetaTraining {

    private final FewShotSettings settings;
    private final Seed seed;
    private final PolicyAdaptation adaptation;
    private final Executor metaGradient;
    private final Executor outerStep;

    NavigationMetaTraining(Initialisation start, FewShotSettings settings, Seed seed, Backend backend) {
        this(new Theta(start.shape()), start, settings, seed, backend);
    }

    private NavigationMetaTraining(
            Theta theta, Initialisation start, FewShotSettings settings, Seed seed, Backend backend) {
        super(theta);
        this.settings = settings;
        this.seed = seed;
        PolicyPrograms programs = new PolicyPrograms(start.shape(), settings);
        adaptation = new PolicyAdaptation(start.shape(), settings, backend);
        metaGradient = backend.executor(
                programs.metaGradient(settings.shots() * PointNavigation.PUBLISHED_LIMIT), theta.variables());
        outerStep = backend.executor(programs.outerStep(), theta.variables());
        theta.set(start.weights());
    }

    @Override
    MetaStep step(long metaStep) {
        float[] theta = weights();
        Seed batch = seed.child("meta-step", metaStep);
        double score = 0;
        long spent = 0;
        for (int task = 0; task < settings.tasksPerBatch(); task++) {
            FewShotFamily.Adapted adapted = adaptation.adapt(
                    theta,
                    batch.child("task", task),
                    settings.method().innerSteps(),
                    (step, trajectories, advantages) ->
                            PolicyAdaptation.copy(metaGradient, step, trajectories, advantages));
            metaGradient.run();
            score += adapted.scores()[adapted.scores().length - 1] / settings.tasksPerBatch();
            spent += adapted.environmentSteps();
        }
        outerStep.input(PolicyPrograms.RATE)[0] = (float) settings.method().outerStep(metaStep);
        outerStep.run();
        return new MetaStep(score, outerStep.output(PolicyPrograms.NORM)[0], spent);
    }
}
