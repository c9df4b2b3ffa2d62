package io.cambrian.evaluators.benchmarks;

import io.cambrian.evaluators.environment.ActionSpace;
import io.cambrian.evaluators.environment.ContinuousEnvironment;
import io.cambrian.evaluators.environment.DiscreteEnvironment;
import io.cambrian.evaluators.environment.VectorEnvironment;
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
            Timing timing = watch.time(play(task.environment(COPIES)));
            double steps = COPIES / timing.best() * 1e9;
            readings.add(Reading.of("environment " + task.name(), steps / 1e6, "M steps/s", timing.raw()));
        }
        return readings;
    }

    /** What steps the environment once with random actions. */
    private static Runnable play(VectorEnvironment environment) {
        environment.reset(new RootSeed(1).search().child("environment"));
        CounterRandom random = new CounterRandom(8, 0);
        return switch (environment) {
            case DiscreteEnvironment discrete -> new Choosing(discrete, random)::step;
            case ContinuousEnvironment continuous -> new Steering(continuous, random)::step;
        };
    }

    private static final class Choosing {

        private final DiscreteEnvironment environment;
        private final int[][] actions = new int[ACTION_SETS][COPIES];
        private int next;

        Choosing(DiscreteEnvironment environment, CounterRandom random) {
            this.environment = environment;
            for (int[] set : actions) {
                for (int copy = 0; copy < COPIES; copy++) {
                    set[copy] = random.nextInt(environment.actions());
                }
            }
        }

        void step() {
            environment.step(actions[next]);
            next = (next + 1) % ACTION_SETS;
        }
    }

    /** Uniform within the bounds, and within ±1 where there are none. */
    private static final class Steering {

        private final ContinuousEnvironment environment;
        private final float[][] actions;
        private int next;

        Steering(ContinuousEnvironment environment, CounterRandom random) {
            this.environment = environment;
            ActionSpace.Box space = environment.actionSpace();
            actions = new float[ACTION_SETS][space.size() * COPIES];
            for (float[] set : actions) {
                for (int i = 0; i < set.length; i++) {
                    float low = space.low().get(i / COPIES);
                    float high = space.high().get(i / COPIES);
                    boolean bounded = Float.isFinite(high - low);
                    float unit = random.nextFloat();
                    set[i] = bounded ? low + (high - low) * unit : 2 * unit - 1;
                }
            }
        }

        void step() {
            environment.step(actions[next]);
            next = (next + 1) % ACTION_SETS;
        }
    }
}
