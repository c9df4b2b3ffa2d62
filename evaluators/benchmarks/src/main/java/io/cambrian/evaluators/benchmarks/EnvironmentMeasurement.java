package io.cambrian.evaluators.benchmarks;

import io.cambrian.evaluators.environment.ActionSpace;
import io.cambrian.evaluators.environment.ContinuousEnvironment;
import io.cambrian.evaluators.environment.DiscreteEnvironment;
import io.cambrian.evaluators.environment.VectorEnvironment;
import io.cambrian.evaluators.task.TaskCatalogue;
import io.cambrian.searchspace.random.CounterRandom;
import io.cambrian.searchspace.random.RootSeed;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Steps per second of environments on one thread: 256 copies together, random actions, resets and written observations
 * included.
 */
final class EnvironmentMeasurement implements Measurement {

    private static final int COPIES = 256;
    /** Chosen beforehand, so that the generator is not what is timed. */
    private static final int ACTION_SETS = 256;

    /** Tasks and the steps per second that they have to reach, in millions. */
    private static final Map<String, Double> BARS = new TreeMap<>(Map.ofEntries(
            Map.entry("CartPole-v1", 25.0),
            Map.entry("Acrobot-v1", 3.0),
            Map.entry("MountainCar-v0", 30.0),
            Map.entry("Catch", 20.0),
            Map.entry("MinAtar-Breakout", 15.0),
            Map.entry("MinAtar-Asterix", 5.0),
            Map.entry("MinAtar-Freeway", 5.0),
            Map.entry("MinAtar-Seaquest", 5.0),
            Map.entry("MinAtar-SpaceInvaders", 5.0),
            Map.entry("MiniGrid-Empty-8x8-v0", 5.0),
            Map.entry("GridWorld-dense", 10.0),
            Map.entry("Swimmer-v5", 1.0),
            Map.entry("Hopper-v5", 0.3)));

    /** Others whose speed is only reported. */
    private static final List<String> REPORTED = List.of(
            "Pendulum-v1",
            "InvertedPendulum-v5",
            "InvertedDoublePendulum-v5",
            "Reacher-v5",
            "DeepSea-8",
            "MiniGrid-DoorKey-8x8-v0",
            "Snake-6x6",
            "BernoulliBandit-10");

    /** What each figure has to reach. */
    static Map<String, Double> bars() {
        Map<String, Double> bars = new TreeMap<>();
        BARS.forEach((task, bar) -> bars.put(title(task), bar));
        return bars;
    }

    private static String title(String task) {
        return "environment " + task;
    }

    @Override
    public String name() {
        return "environments";
    }

    @Override
    public List<Reading> measure(Stopwatch watch) {
        List<String> tasks = new ArrayList<>(BARS.keySet());
        tasks.addAll(REPORTED);
        List<Reading> readings = new ArrayList<>();
        for (String task : tasks) {
            Timing timing =
                    watch.time(stepping(TaskCatalogue.standard().byName(task).environment(COPIES)));
            double steps = COPIES / timing.best() * 1e9;
            readings.add(Reading.of(title(task), steps / 1e6, "M steps/s", timing.raw()));
        }
        return readings;
    }

    private static Runnable stepping(VectorEnvironment environment) {
        environment.reset(new RootSeed(1).search().child("environment"));
        CounterRandom random = new CounterRandom(8, 0);
        return switch (environment) {
            case DiscreteEnvironment discrete -> new Choices(discrete, random)::step;
            case ContinuousEnvironment continuous -> new Vectors(continuous, random)::step;
        };
    }

    private static final class Choices {

        private final DiscreteEnvironment environment;
        private final int[][] actions = new int[ACTION_SETS][COPIES];
        private int next;

        Choices(DiscreteEnvironment environment, CounterRandom random) {
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

    private static final class Vectors {

        private final ContinuousEnvironment environment;
        private final float[][] actions;
        private int next;

        Vectors(ContinuousEnvironment environment, CounterRandom random) {
            this.environment = environment;
            ActionSpace.Box space = environment.actionSpace();
            actions = new float[ACTION_SETS][space.size() * COPIES];
            for (float[] set : actions) {
                for (int i = 0; i < set.length; i++) {
                    float low = space.low().get(i / COPIES);
                    set[i] = low + (space.high().get(i / COPIES) - low) * random.nextFloat();
                }
            }
        }

        void step() {
            environment.step(actions[next]);
            next = (next + 1) % ACTION_SETS;
        }
    }
}
