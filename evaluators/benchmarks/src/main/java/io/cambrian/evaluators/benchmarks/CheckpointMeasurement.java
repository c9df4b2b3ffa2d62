package io.cambrian.evaluators.benchmarks;

import io.cambrian.evaluators.Assignment;
import io.cambrian.evaluators.Budget;
import io.cambrian.evaluators.Leg;
import io.cambrian.evaluators.Observer;
import io.cambrian.evaluators.Start;
import io.cambrian.evaluators.checkpoint.Checkpoint;
import io.cambrian.evaluators.checkpoint.CheckpointFormat;
import io.cambrian.evaluators.learner.DqnSettings;
import io.cambrian.evaluators.learner.DqnTrainer;
import io.cambrian.evaluators.task.TaskCatalogue;
import io.cambrian.searchspace.loss.NamedLosses;
import io.cambrian.searchspace.random.RootSeed;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * Saving and loading of a deep Q-learning agent for CartPole with 10,000 transitions: the checkpoint written and read again,
 * pages addressed by their SHA-256 into memory, all of them new.
 */
final class CheckpointMeasurement implements Measurement {

    static final String TITLE = "checkpoint of a DQN with 10,000 transitions, written and read";

    private static final long TRANSITIONS = 10_000;
    private static final double NANOSECONDS_PER_MILLISECOND = 1e6;
    private static final double BYTES_PER_KILOBYTE = 1e3;

    @Override
    public String name() {
        return "checkpoints";
    }

    @Override
    public List<Reading> measure(Stopwatch watch) {
        Checkpoint agent = agent();
        Timing timing = watch.time(() -> writeAndRead(agent));
        String note = String.format(Locale.ROOT, "%.0f kB", agent.bytes() / BYTES_PER_KILOBYTE);
        return List.of(new Reading.Found(
                TITLE, timing.best() / NANOSECONDS_PER_MILLISECOND, "ms", OptionalDouble.empty(), note, timing.raw()));
    }

    private static void writeAndRead(Checkpoint agent) {
        CheckpointFormat format = new CheckpointFormat(new PagesInMemory());
        format.read(format.write(agent));
    }

    private static Checkpoint agent() {
        return new DqnTrainer(DqnSettings.defaults())
                .train(
                        new Assignment<>(
                                NamedLosses.DQN,
                                TaskCatalogue.standard().byName("CartPole-v1"),
                                Budget.ofEnvironmentSteps(TRANSITIONS),
                                new RootSeed(1).search(),
                                new Leg(new Start.Fresh(), OptionalLong.empty(), true)),
                        Observer.NONE)
                .checkpoint()
                .orElseThrow();
    }
}
