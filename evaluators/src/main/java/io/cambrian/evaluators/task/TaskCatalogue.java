package io.cambrian.evaluators.task;

import io.cambrian.evaluators.environment.Acrobot;
import io.cambrian.evaluators.environment.CartPole;
import io.cambrian.evaluators.environment.Catch;
import io.cambrian.evaluators.environment.DeepSea;
import io.cambrian.evaluators.environment.MountainCar;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The tasks that have a name.
 *
 * <p>{@code DeepSea-N} stands for a family: any N from 2 to 100 has a name, {@code DeepSea-8} is listed.
 */
public final class TaskCatalogue {

    private static final long DEEP_SEA_MAPPING = 42;
    private static final Pattern DEEP_SEA = Pattern.compile("DeepSea-([1-9][0-9]{0,2})");
    private static final int DEEP_SEA_LARGEST = 100;
    private static final TaskCatalogue STANDARD =
            new TaskCatalogue(List.of(cartPole0(), cartPole1(), acrobot(), mountainCar(), catchBall(), deepSea(8)));

    private final List<Task> tasks;

    private TaskCatalogue(List<Task> tasks) {
        this.tasks = tasks;
    }

    /** The tasks of this platform. */
    public static TaskCatalogue standard() {
        return STANDARD;
    }

    /** The names of the listed tasks, in the order of the catalogue. */
    public List<String> names() {
        return tasks.stream().map(Task::name).toList();
    }

    /** The listed tasks. */
    public List<Task> tasks() {
        return tasks;
    }

    /**
     * The task of that name.
     *
     * @throws UnknownTaskException when there is none; the message offers the nearest name
     */
    public Task byName(String name) {
        return tasks.stream()
                .filter(task -> task.name().equals(name))
                .findFirst()
                .or(() -> deepSea(name))
                .orElseThrow(() -> new UnknownTaskException(name, names()));
    }

    private static Optional<Task> deepSea(String name) {
        Matcher matcher = DEEP_SEA.matcher(name);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int size = Integer.parseInt(matcher.group(1));
        return size >= 2 && size <= DEEP_SEA_LARGEST ? Optional.of(deepSea(size)) : Optional.empty();
    }

    private static Task cartPole0() {
        return Task.of("CartPole-v0", CartPole::new, 200, new ScoreRange(22.3, 200, "random play; the time limit"));
    }

    private static Task cartPole1() {
        return Task.of("CartPole-v1", CartPole::new, 500, new ScoreRange(22.3, 500, "random play; the time limit"));
    }

    private static Task acrobot() {
        return Task.of("Acrobot-v1", Acrobot::new, 500, new ScoreRange(-500, -80, "random play; tuned DQN"));
    }

    private static Task mountainCar() {
        return Task.of(
                "MountainCar-v0",
                MountainCar::new,
                200,
                new ScoreRange(-200, -110, "random play; Gymnasium's threshold"));
    }

    private static Task catchBall() {
        return Task.of("Catch", Catch::new, Catch.STEPS, new ScoreRange(-0.6, 1, "random play; every ball caught"));
    }

    /** Random play costs 0.01 / N in half of the N steps and finds the treasure with probability 2^−N. */
    private static Task deepSea(int size) {
        double random = StrictMath.pow(0.5, size) - 0.005;
        return Task.of(
                "DeepSea-" + size,
                copies -> new DeepSea(copies, size, DEEP_SEA_MAPPING),
                size,
                new ScoreRange(random, 0.99, "exact expectation of random play; always right"));
    }
}
