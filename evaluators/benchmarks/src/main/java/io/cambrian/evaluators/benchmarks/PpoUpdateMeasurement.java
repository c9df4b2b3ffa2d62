package io.cambrian.evaluators.benchmarks;

import io.cambrian.evaluators.tensor.Backends;
import io.cambrian.evaluators.tensor.Executor;
import io.cambrian.evaluators.tensor.Variables;
import io.cambrian.searchspace.random.CounterRandom;
import java.util.List;

/** Whole minibatches of proximal policy optimisation at the sizes of CartPole. */
final class PpoUpdateMeasurement implements Measurement {

    static final String TITLE = "PPO minibatch of 128, 4-64-64-{2,1}";

    private static final PpoUpdate UPDATE =
            new PpoUpdate(DenseNetwork.of(4, 64, 64, 2), DenseNetwork.of(4, 64, 64, 1), 128);

    @Override
    public String name() {
        return "ppo-update";
    }

    @Override
    public List<Reading> measure(Stopwatch watch) {
        return List.of(Reading.update(TITLE, watch.time(executor()::run), UPDATE.flops()));
    }

    /** A fresh agent's minibatch, ready to run. */
    static Executor executor() {
        Variables variables = new Variables();
        Executor executor = Backends.best().executor(UPDATE.program(), variables);
        UPDATE.initialise(variables);
        UPDATE.fill(executor);
        Numbers.fillUniform(executor.input(PpoUpdate.OBSERVATION), new CounterRandom(7, 0));
        return executor;
    }
}
