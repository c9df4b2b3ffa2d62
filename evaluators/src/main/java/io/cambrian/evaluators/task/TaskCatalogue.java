package io.cambrian.evaluators.task;

import io.cambrian.evaluators.environment.Acrobot;
import io.cambrian.evaluators.environment.CartPole;
import io.cambrian.evaluators.environment.Catch;
import io.cambrian.evaluators.environment.DeepSea;
import io.cambrian.evaluators.environment.MountainCar;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The tasks that have a name.
 *
 * <p>{@code DeepSea-N} stands for a family: every N from 2 to 100 has a name, {@code DeepSea-8} is listed.
 *
 * <p>Random scores are the mean return of uniformly random actions: exact where the table says so, else measured by this
 * platform over 1,000,000 episodes of CartPole (standard error 0.01) and 20,000 of Acrobot (0.08) and MountainCar (none
 * of which reached the flag).
 */
public final class TaskCatalogue {

    private static final int DEEP_SEA_SMALLEST = 2;
    private static final int DEEP_SEA_LARGEST = 100;
    private static final long DEEP_SEA_MAPPING_SEED = 42;
    private static final Pattern DEEP_SEA = Pattern.compile("DeepSea-([0-9]{1,9})");

    private static final TaskCatalogue STANDARD = new TaskCatalogue(List.of(
            Task.of("CartPole-v0", CartPole::new, 200, new ScoreRange(22.24, 200, "measured; the best possible")),
            Task.of("CartPole-v1", CartPole::new, 500, new ScoreRange(22.24, 500, "measured; the best possible")),
            Task.of("Acrobot-v1", Acrobot::new, 500, new ScoreRange(-498.94, -80, "measured; a well-tuned DQN")),
            Task.of(
                    "MountainCar-v0",
                    MountainCar::new,
                    200,
                    new ScoreRange(-200, -110, "measured; Gymnasium's threshold")),
            Task.of("Catch", Catch::new, Catch.STEPS, new ScoreRange(-0.6, 1, "exact; the best possible")),
            deepSea(8)));

    private final List<Task> tasks;

    private TaskCatalogue(List<Task> tasks) {
        this.tasks = tasks;
    }

    /** The tasks of this platform. */
    public static TaskCatalogue standard() {
        return STANDARD;
    }

    /** The listed tasks. */
    public List<Task> tasks() {
        return tasks;
    }

    /** The names of the listed tasks, in the same order. */
    public List<String> names() {
        return tasks.stream().map(Task::name).toList();
    }

    /**
     * The task of that name, listed or of a family.
     *
     * @throws UnknownTaskException when there is none; its message offers the nearest name
     */
    public Task byName(String name) {
        Matcher sea = DEEP_SEA.matcher(name);
        if (sea.matches()) {
            int size = Integer.parseInt(sea.group(1));
            if (size < DEEP_SEA_SMALLEST || size > DEEP_SEA_LARGEST) {
                throw UnknownTaskException.deepSeaSize(name, DEEP_SEA_SMALLEST, DEEP_SEA_LARGEST);
            }
            return deepSea(size);
        }
        return tasks.stream()
                .filter(task -> task.name().equals(name))
                .findFirst()
                .orElseThrow(() -> UnknownTaskException.of(name, names()));
    }

    /** Random actions pay 0.01 / N in half of the N steps and find the treasure with probability 2^−N. */
    private static Task deepSea(int size) {
        double random = StrictMath.pow(0.5, size) - 0.005;
        return Task.of(
                "DeepSea-" + size,
                copies -> new DeepSea(copies, size, DEEP_SEA_MAPPING_SEED),
                size,
                new ScoreRange(random, 0.99, "exact; the best possible"));
    }
}
