package io.cambrian.evaluators.fewshot;

import io.cambrian.evaluators.checkpoint.CheckpointReader;
import io.cambrian.evaluators.checkpoint.CheckpointWriter;
import io.cambrian.evaluators.tensor.Backend;
import io.cambrian.evaluators.tensor.Executor;
import io.cambrian.evaluators.tensor.Variables;
import io.cambrian.searchspace.initialisation.Initialisation;
import io.cambrian.searchspace.initialisation.InitialisationShape;
import io.cambrian.searchspace.random.CounterRandom;
import io.cambrian.searchspace.random.Seed;

/** An initialisation for sinusoids on its way: a meta-step draws tasks and samples and runs one program. */
final class SinusoidMetaTraining implements MetaTraining {

    private final InitialisationShape shape;
    private final FewShotSettings settings;
    private final Variables variables = new Variables();
    private final Executor executor;
    private final CounterRandom random;
    private long metaSteps;

    SinusoidMetaTraining(Initialisation start, FewShotSettings settings, Seed seed, Backend backend) {
        this.shape = start.shape();
        this.settings = settings;
        this.executor = backend.executor(new MetaPrograms(shape, settings).metaStep(), variables);
        this.random = seed.child("tasks").counterRandom(0);
        ThetaVariables.write(start.weights(), SideBySide.parameters(shape), variables);
    }

    @Override
    public MetaStep step() {
        SinusoidShots.fill(
                random,
                settings.shots(),
                executor.input(MetaPrograms.X),
                executor.input(MetaPrograms.Y),
                executor.input(MetaPrograms.FURTHER_X),
                executor.input(MetaPrograms.FURTHER_Y));
        executor.input(MetaPrograms.STEP)[0] = (float) settings.method().outerStep(metaSteps);
        executor.run();
        metaSteps++;
        return new MetaStep(
                -executor.output(MetaPrograms.LOSS)[0],
                executor.output(MetaPrograms.NORM)[0],
                2L * settings.tasksPerBatch() * settings.shots());
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
        writer.longs("tasks", random.counter());
        writer.longs("meta-steps", metaSteps);
    }

    @Override
    public void load(CheckpointReader reader, float[] weights, boolean goesOn) {
        if (variables.load(reader.within("variables"), name -> true)) {
            reader.kept("the optimiser's averages");
        } else {
            reader.recreated("the optimiser's averages", "the shape of the network or the method changed");
        }
        ThetaVariables.write(weights, SideBySide.parameters(shape), variables);
        metaSteps = reader.number("meta-steps");
        if (goesOn) {
            random.seek(reader.number("tasks"));
        }
    }
}
