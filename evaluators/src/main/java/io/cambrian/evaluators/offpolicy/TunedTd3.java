package io.cambrian.evaluators.offpolicy;

import io.cambrian.evaluators.Budget;
import io.cambrian.evaluators.tensor.layer.Activation;
import io.cambrian.evaluators.training.Scoring;
import java.util.List;
import java.util.Optional;

/**
 * TD3 with the settings that this platform found for a task.
 *
 * <p>Settings were chosen on selection seeds. What they reach on report seeds is measured by {@code ./cambrian study tasks}.
 *
 * @param task the task's name in the catalogue
 * @param settings what it is trained with
 * @param budget how long
 * @param solvedAt the mean return of 100 greedy episodes from which a training counts as solved
 */
public record TunedTd3(String task, Td3Settings settings, Budget budget, double solvedAt) {

    private static final int JUDGING_EPISODES = 100;

    private static final List<TunedTd3> ALL = List.of(mountainCarContinuous(), pendulum(), reacher(), hopper());

    /** The tuned settings of all tasks that have some, in the order of the catalogue. */
    public static List<TunedTd3> all() {
        return ALL;
    }

    /** The tuned settings of a task, if it has some. */
    public static Optional<TunedTd3> of(String task) {
        return ALL.stream().filter(tuned -> tuned.task().equals(task)).findFirst();
    }

    /**
     * Trembling never takes the car up the hill; noise that pushes the same way for some thirty steps does within a few
     * thousand.
     */
    private static TunedTd3 mountainCarContinuous() {
        Td3Settings settings =
                small().exploration(new ExplorationNoise(0.6, 0.97)).done();
        return new TunedTd3("MountainCarContinuous-v0", settings, Budget.ofEnvironmentSteps(30_000), 90);
    }

    /** The published settings with smaller networks, which learn as well in a tenth of the time. */
    private static TunedTd3 pendulum() {
        return new TunedTd3("Pendulum-v1", small().done(), Budget.ofEnvironmentSteps(15_000), -200);
    }

    private static TunedTd3 reacher() {
        return new TunedTd3("Reacher-v5", small().discount(0.95).done(), Budget.ofEnvironmentSteps(100_000), -5);
    }

    /**
     * A third of the usual steps. Of two learning rates one training each was tried; both ended near 1,000, with training
     * episodes of twice that on the way.
     */
    private static TunedTd3 hopper() {
        Td3Settings settings = small().networks(new NetworkShape(List.of(128, 128), Activation.RELU, false))
                .learningRates(3e-4)
                .randomSteps(10_000)
                .done();
        return new TunedTd3("Hopper-v5", settings, Budget.ofEnvironmentSteps(300_000), 2_500);
    }

    /** Networks of 64-64 units, judged by greedy episodes after the training. */
    private static Td3Change small() {
        return Td3Settings.defaults()
                .change()
                .networks(new NetworkShape(List.of(64, 64), Activation.RELU, false))
                .scoring(new Scoring.GreedyEpisodes(JUDGING_EPISODES));
    }
}
