package io.cambrian.evaluators.fewshot;

import io.cambrian.evaluators.checkpoint.CheckpointReader;
import io.cambrian.evaluators.checkpoint.CheckpointWriter;
import io.cambrian.evaluators.tensor.Backend;
import io.cambrian.evaluators.tensor.Executor;
import io.cambrian.searchspace.initialisation.Initialisation;
import io.cambrian.searchspace.random.CounterRandom;
import io.cambrian.searchspace.random.Seed;

/** An initialisation for sinusoids on its way: a meta-step draws tasks and samples and runs one program. */
final class SinusoidMetaTraining extends MetaTraining {

    private final FewShotSettings settings;
    private final Executor executor;
    private final CounterRandom random;

    SinusoidMetaTraining(Initialisation start, FewShotSettings settings, Seed seed, Backend backend) {
        this(new Theta(start.shape()), start, settings, seed, backend);
    }

    private SinusoidMetaTraining(
            Theta theta, Initialisation start, FewShotSettings settings, Seed seed, Backend backend) {
        super(theta);
        this.settings = settings;
        executor = backend.executor(new MetaPrograms(start.shape(), settings).metaStep(), theta.variables());
        random = seed.child("tasks").counterRandom(0);
        theta.set(start.weights());
    }

    @Override
    MetaStep step(long metaStep) {
        SinusoidShots.fill(
                random,
                settings.shots(),
                executor.input(MetaPrograms.X),
                executor.input(MetaPrograms.Y),
                executor.input(MetaPrograms.FURTHER_X),
                executor.input(MetaPrograms.FURTHER_Y));
        executor.input(MetaPrograms.STEP)[0] = (float) settings.method().outerStep(metaStep);
        executor.run();
        return new MetaStep(
                -executor.output(MetaPrograms.LOSS)[0],
                executor.output(MetaPrograms.NORM)[0],
                2L * settings.tasksPerBatch() * settings.shots());
    }

    @Override
    void saveDraws(CheckpointWriter writer) {
        writer.longs("tasks", random.counter());
    }

    @Override
    void loadDraws(CheckpointReader reader) {
        random.seek(reader.number("tasks"));
    }
}
