package io.cambrian.evaluators.offpolicy;

import io.cambrian.evaluators.Budget;
import io.cambrian.evaluators.learner.Scoring;
import io.cambrian.evaluators.tensor.layer.Activation;
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
 * @param reliable whether at least eight of ten trainings are expected to be solved; otherwise the figure is only reported
 */
public record TunedTd3(String task, Td3Settings settings, Budget budget, double solvedAt, boolean reliable) {

    private static final int JUDGING_EPISODES = 100;

    private static final List<TunedTd3> ALL = List.of(mountainCarContinuous(), pendulum(), reacher());

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
        return new TunedTd3("MountainCarContinuous-v0", settings, Budget.ofEnvironmentSteps(30_000), 90, true);
    }

    /** The published settings with smaller networks, which learn as well in a tenth of the time. */
    private static TunedTd3 pendulum() {
        return new TunedTd3("Pendulum-v1", small().done(), Budget.ofEnvironmentSteps(15_000), -200, true);
    }

    private static TunedTd3 reacher() {
        return new TunedTd3("Reacher-v5", small().discount(0.95).done(), Budget.ofEnvironmentSteps(50_000), -5, false);
    }

    /** Networks of 64-64 units, judged by greedy episodes after the training. */
    private static Td3Change small() {
        return Td3Settings.defaults()
                .change()
                .networks(new NetworkShape(List.of(64, 64), Activation.RELU, false))
                .scoring(new Scoring.GreedyEpisodes(JUDGING_EPISODES));
    }
}
