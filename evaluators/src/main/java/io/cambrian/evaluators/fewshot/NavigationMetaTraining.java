package io.cambrian.evaluators.fewshot;

import io.cambrian.evaluators.checkpoint.CheckpointReader;
import io.cambrian.evaluators.checkpoint.CheckpointWriter;
import io.cambrian.evaluators.environment.fewshot.PointNavigation;
import io.cambrian.evaluators.tensor.Backend;
import io.cambrian.evaluators.tensor.Executor;
import io.cambrian.evaluators.tensor.Variables;
import io.cambrian.searchspace.initialisation.Initialisation;
import io.cambrian.searchspace.initialisation.InitialisationShape;
import io.cambrian.searchspace.random.Seed;

/** A policy for navigation on its way: a meta-step adapts to one goal after the other and sums their meta-gradients. */
final class NavigationMetaTraining implements MetaTraining {

    private final InitialisationShape shape;
    private final FewShotSettings settings;
    private final Seed seed;
    private final PolicyAdaptation adaptation;
    private final Variables variables = new Variables();
    private final Executor metaGradient;
    private final Executor outerStep;
    private long metaSteps;

    NavigationMetaTraining(Initialisation start, FewShotSettings settings, Seed seed, Backend backend) {
        this.shape = start.shape();
        this.settings = settings;
        this.seed = seed;
        PolicyPrograms programs = new PolicyPrograms(shape, settings);
        adaptation = new PolicyAdaptation(shape, settings, backend);
        metaGradient =
                backend.executor(programs.metaGradient(settings.shots() * PointNavigation.PUBLISHED_LIMIT), variables);
        outerStep = backend.executor(programs.outerStep(), variables);
        ThetaVariables.write(start.weights(), SideBySide.parameters(shape), variables);
    }

    @Override
    public MetaStep step() {
        float[] theta = weights();
        Seed batch = seed.child("meta-step", metaSteps);
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
        outerStep.input(PolicyPrograms.RATE)[0] = (float) settings.method().outerStep(metaSteps);
        outerStep.run();
        metaSteps++;
        return new MetaStep(score, outerStep.output(PolicyPrograms.NORM)[0], spent);
    }

    @Override
    public long metaSteps() {
        return metaSteps;
    }

    @Override
    public float[] weights() {
        return ThetaVariables.read(shape, SideBySide.parameters(shape), variables);
    }

    @Override
    public void save(CheckpointWriter writer) {
        variables.save(writer.within("variables"), name -> true);
        writer.longs("meta-steps", metaSteps);
    }

    /** Every meta-step draws from a seed of its own, so there is no generator to go on with. */
    @Override
    public void load(CheckpointReader reader, float[] weights, boolean goesOn) {
        if (variables.load(reader.within("variables"), name -> true)) {
            reader.kept("the optimiser's averages");
        } else {
            reader.recreated("the optimiser's averages", "the shape of the network or the method changed");
        }
        ThetaVariables.write(weights, SideBySide.parameters(shape), variables);
        metaSteps = reader.number("meta-steps");
    }
}
