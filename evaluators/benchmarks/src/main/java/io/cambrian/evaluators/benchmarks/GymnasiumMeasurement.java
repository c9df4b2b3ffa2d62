package io.cambrian.evaluators.benchmarks;

import io.cambrian.evaluators.environment.DiscreteEnvironment;
import io.cambrian.evaluators.gymnasium.GymnasiumTasks;
import io.cambrian.evaluators.gymnasium.PythonCommand;
import io.cambrian.evaluators.task.Task;
import io.cambrian.evaluators.task.UnavailableTaskException;
import io.cambrian.searchspace.random.CounterRandom;
import io.cambrian.searchspace.random.RootSeed;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Steps through the bridge to Python, as a share of those of Gymnasium's own {@code SyncVectorEnv} inside Python: 64 copies,
 * random actions. By elapsed time, since two processes take turns; the shortest round counts on both sides.
 */
final class GymnasiumMeasurement implements Measurement {

    static final List<String> ENVIRONMENTS = List.of("CartPole-v1", "Acrobot-v1");

    static final Peer PEER = new Peer("Gymnasium", "gymnasium_steps.py");

    private static final Path DIRECTORY =
            Path.of(System.getProperty("cambrian.home", "."), "evaluators", "benchmarks", "peers");
    private static final int COPIES = 64;
    private static final int ACTION_SETS = 4;
    private static final Duration TIME = Duration.ofSeconds(3);

    static String title(String environment) {
        return "bridge to Gymnasium, " + environment + ", against steps within Python";
    }

    @Override
    public String name() {
        return "gymnasium";
    }

    @Override
    public List<Reading> measure(Stopwatch watch) throws InterruptedException {
        if (watch.effort().scale() < 1) {
            return missing("other libraries are measured at full effort only");
        }
        Peer.Answer answer = PEER.run(DIRECTORY);
        if (answer.nanoseconds().isEmpty()) {
            return missing(answer.obstacle().orElse(PEER.script() + " printed no figure"));
        }
        List<Reading> readings = new ArrayList<>();
        for (String environment : ENVIRONMENTS) {
            readings.add(reading(environment, answer.nanoseconds()));
        }
        return readings;
    }

    private static List<Reading> missing(String reason) {
        return ENVIRONMENTS.stream()
                .<Reading>map(environment -> new Reading.Missing(title(environment), reason))
                .toList();
    }

    private static Reading reading(String environment, Map<String, Double> withinPython) {
        Double theirs = withinPython.get(environment);
        if (theirs == null) {
            return new Reading.Missing(title(environment), PEER.script() + " printed no such figure");
        }
        try {
            double ours = nanosecondsPerStep(environment);
            return Reading.of(
                            title(environment),
                            theirs / ours,
                            "×",
                            Map.of("peer-nanoseconds", theirs, "own-nanoseconds", ours))
                    .withNote(String.format(
                            Locale.ROOT, "%,.0f steps/s against %,.0f", COPIES / ours * 1e9, COPIES / theirs * 1e9));
        } catch (UnavailableTaskException unavailable) {
            return new Reading.Missing(title(environment), String.valueOf(unavailable.getMessage()));
        }
    }

    /** The shortest time of a step of all copies. */
    private static double nanosecondsPerStep(String name) {
        PythonCommand usual = PythonCommand.usual();
        PythonCommand python = new PythonCommand(Peer.python(DIRECTORY), usual.variables(), usual.patience());
        Task task =
                new GymnasiumTasks(python).named(GymnasiumTasks.PREFIX + name).orElseThrow();
        int[][] actions = actions(task.actions());
        double shortest = Double.POSITIVE_INFINITY;
        try (DiscreteEnvironment environment = task.discreteEnvironment(COPIES)) {
            environment.reset(new RootSeed(1).search().child("environment"));
            long end = System.nanoTime() + TIME.toNanos();
            while (System.nanoTime() < end) {
                long start = System.nanoTime();
                for (int[] chosen : actions) {
                    environment.step(chosen);
                }
                shortest = Math.min(shortest, System.nanoTime() - start);
            }
        }
        return shortest / ACTION_SETS;
    }

    /** Chosen beforehand, so that the generator is not what is timed. */
    private static int[][] actions(int count) {
        CounterRandom random = new CounterRandom(8, 0);
        int[][] actions = new int[ACTION_SETS][COPIES];
        for (int[] set : actions) {
            for (int copy = 0; copy < COPIES; copy++) {
                set[copy] = random.nextInt(count);
            }
        }
        return actions;
    }
}
