package io.cambrian.evaluators.benchmarks;

import io.cambrian.evaluators.environment.DiscreteEnvironment;
import io.cambrian.evaluators.task.Task;
import io.cambrian.evaluators.task.TaskCatalogue;
import io.cambrian.searchspace.random.CounterRandom;
import io.cambrian.searchspace.random.RootSeed;
import java.util.ArrayList;
import java.util.List;

/** Steps per second of every task's environment, 64 copies together, random actions, resets included. */
final class EnvironmentMeasurement implements Measurement {

    private static final int COPIES = 64;
    /** Chosen beforehand, so that the generator is not what is timed. */
    private static final int ACTION_SETS = 256;

    @Override
    public String name() {
        return "environments";
    }

    @Override
    public List<Reading> measure(Stopwatch watch) {
        List<Reading> readings = new ArrayList<>();
        for (Task task : TaskCatalogue.standard().tasks()) {
            Timing timing = watch.time(new Play(task)::step);
            double steps = COPIES / timing.best() * 1e9;
            readings.add(Reading.of("environment " + task.name(), steps / 1e6, "M steps/s", timing.raw()));
        }
        return readings;
    }

    private static final class Play {

        private final DiscreteEnvironment environment;
        private final int[][] actions = new int[ACTION_SETS][COPIES];
        private int next;

        Play(Task task) {
            environment = task.discreteEnvironment(COPIES);
            environment.reset(new RootSeed(1).search().child("environment"));
            CounterRandom random = new CounterRandom(8, 0);
            for (int[] set : actions) {
                for (int copy = 0; copy < COPIES; copy++) {
                    set[copy] = random.nextInt(task.actions());
                }
            }
        }

        void step() {
            environment.step(actions[next]);
            next = (next + 1) % ACTION_SETS;
        }
    }
}
