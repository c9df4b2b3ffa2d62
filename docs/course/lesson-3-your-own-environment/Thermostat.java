package example;

import io.cambrian.evaluators.environment.DiscreteGame;
import io.cambrian.evaluators.task.ScoreRange;
import io.cambrian.evaluators.task.Task;
import io.cambrian.evaluators.task.TaskFamily;
import io.cambrian.searchspace.random.CounterRandom;
import java.util.List;

/** A heater is switched off (0) or on (1) so that a room stays near 20 degrees; each step costs the distance from it. */
public record Thermostat(int copies, double[] room, double[] outside) implements DiscreteGame {

    /** What the platform finds: named in META-INF/services/io.cambrian.evaluators.task.TaskFamily. */
    public static final class Tasks implements TaskFamily {
        @Override
        public List<Task> listed() {
            ScoreRange scores = new ScoreRange(-590, -63, "random actions; DQN");
            return List.of(Task.of("Thermostat", n -> new Thermostat(n, new double[n], new double[n]), 100, scores));
        }
    }

    @Override
    public String name() {
        return "Thermostat";
    }

    @Override
    public int observationSize() {
        return 2;
    }

    @Override
    public int actions() {
        return 2;
    }

    @Override
    public void reset(int copy, CounterRandom random) {
        room[copy] = random.nextDouble(10, 30);
        outside[copy] = random.nextDouble(-5, 15);
    }

    @Override
    public void step(int[] actions, float[] rewards, boolean[] terminated) {
        for (int copy = 0; copy < copies; copy++) {
            room[copy] += 0.05 * (outside[copy] - room[copy]) + 2 * actions[copy];
            rewards[copy] = (float) -Math.abs(room[copy] - 20);
            terminated[copy] = false;
        }
    }

    @Override
    public void observe(int from, int to, float[] observations) {
        for (int copy = from; copy < to; copy++) {
            observations[copy] = (float) (room[copy] - 20) / 10;
            observations[copies + copy] = (float) (outside[copy] - 5) / 10;
        }
    }
}
