package io.cambrian.evaluators.task;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.evaluators.checkpoint.CheckpointReader;
import io.cambrian.evaluators.checkpoint.CheckpointWriter;
import io.cambrian.evaluators.environment.ActionSpace;
import io.cambrian.evaluators.environment.ContinuousEnvironment;
import io.cambrian.evaluators.environment.DiscreteEnvironment;
import io.cambrian.evaluators.environment.Resumable;
import io.cambrian.evaluators.environment.VectorEnvironment;
import io.cambrian.searchspace.random.CounterRandom;
import io.cambrian.searchspace.random.RootSeed;
import io.cambrian.searchspace.random.Seed;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The law of {@link Resumable}, for every task of the catalogue: save, put back elsewhere, and nobody can tell. */
class ResumedEpisodesTest {

    private static final int COPIES = 5;
    private static final int STEPS = 173;
    private static final Seed SEED = new RootSeed(11).search().child("environment");

    static Stream<Task> tasks() {
        return TaskCatalogue.standard().tasks().stream();
    }

    @ParameterizedTest
    @MethodSource("tasks")
    void goesOnAsIfNothingHadHappened(Task task) {
        try (VectorEnvironment original = task.environment(COPIES);
                VectorEnvironment resumed = task.environment(COPIES)) {
            CounterRandom actions = SEED.counterRandom(9);
            resumable(original).record();
            original.reset(SEED);
            walk(original, actions, STEPS);

            CheckpointWriter writer = new CheckpointWriter();
            resumable(original).save(writer);
            resumable(resumed).resume(SEED, CheckpointReader.of(writer.checkpoint("test", 1, STEPS), "test", 1));
            assertArrayEquals(original.observations(), resumed.observations(), task.name());

            CounterRandom again = SEED.counterRandom(9);
            again.seek(actions.counter());
            for (int step = 0; step < STEPS; step++) {
                walk(original, actions, 1);
                walk(resumed, again, 1);
                assertArrayEquals(original.observations(), resumed.observations(), task.name());
                assertArrayEquals(original.successors(), resumed.successors(), task.name());
                assertArrayEquals(original.rewards(), resumed.rewards(), task.name());
                assertArrayEquals(original.terminated(), resumed.terminated(), task.name());
                assertArrayEquals(original.truncated(), resumed.truncated(), task.name());
            }
        }
    }

    @Test
    void refusesToSaveWhatWasNotRecorded() {
        try (VectorEnvironment environment =
                TaskCatalogue.standard().byName("Catch").environment(2)) {
            environment.reset(SEED);
            Throwable refusal = assertThrows(
                    IllegalStateException.class, () -> resumable(environment).save(new CheckpointWriter()));
            assertTrue(String.valueOf(refusal.getMessage()).contains("record()"), refusal.getMessage());
        }
    }

    private static Resumable resumable(VectorEnvironment environment) {
        return environment.resumable().orElseThrow();
    }

    private static void walk(VectorEnvironment environment, CounterRandom random, int steps) {
        for (int step = 0; step < steps; step++) {
            switch (environment) {
                case DiscreteEnvironment discrete -> {
                    int[] actions = new int[COPIES];
                    for (int copy = 0; copy < COPIES; copy++) {
                        actions[copy] = random.nextInt(discrete.actions());
                    }
                    discrete.step(actions);
                }
                case ContinuousEnvironment continuous -> {
                    ActionSpace.Box space = continuous.actionSpace();
                    float[] actions = new float[COPIES * space.size()];
                    for (int i = 0; i < actions.length; i++) {
                        actions[i] = 2 * random.nextFloat() - 1;
                    }
                    continuous.step(actions);
                }
            }
        }
    }
}
