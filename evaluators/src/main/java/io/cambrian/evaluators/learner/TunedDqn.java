package io.cambrian.evaluators.learner;

import io.cambrian.evaluators.Budget;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Deep Q-learning with the settings that this platform found for a task: the baseline that discoveries are compared with.
 *
 * <p>Settings were chosen by greedy evaluation on selection seeds. What they reach on report seeds is measured by the baseline
 * study ({@code ./cambrian study baselines}).
 *
 * @param task the task's name in the catalogue
 * @param settings what it is trained with
 * @param budget how long
 * @param solvedAt the mean return of 100 greedy episodes of the best checkpoint from which a training counts as solved
 * @param reliable whether at least eight of ten trainings are expected to be solved; otherwise the figure is only reported
 */
public record TunedDqn(String task, DqnSettings settings, Budget budget, double solvedAt, boolean reliable) {

    private static final List<TunedDqn> ALL = List.of(cartPole(), acrobot(), mountainCar(), catchBall(), deepSea());

    /** The tuned settings of all tasks that have some, in the order of the catalogue. */
    public static List<TunedDqn> all() {
        return ALL;
    }

    /** The tuned settings of a task, if it has some. */
    public static Optional<TunedDqn> of(String task) {
        return ALL.stream().filter(tuned -> tuned.task().equals(task)).findFirst();
    }

    /**
     * A replay of the whole training and 4 % exploration to its end keep the falls in sight that the network would otherwise
     * forget.
     */
    private static TunedDqn cartPole() {
        DqnSettings settings = settings(0.001, 64, 100_000, 50, 0.99, 16_000, 4);
        return new TunedDqn("CartPole-v1", settings, Budget.ofEnvironmentSteps(100_000), 475, true);
    }

    private static TunedDqn acrobot() {
        DqnSettings settings = settings(0.001, 64, 50_000, 100, 0.99, 20_000, 4);
        return new TunedDqn("Acrobot-v1", settings, Budget.ofEnvironmentSteps(100_000), -100, true);
    }

    /** The flag must first be found by chance, so some trainings never see it. */
    private static TunedDqn mountainCar() {
        DqnSettings settings = settings(0.004, 128, 10_000, 40, 0.98, 20_000, 2);
        return new TunedDqn("MountainCar-v0", settings, Budget.ofEnvironmentSteps(120_000), -130, false);
    }

    private static TunedDqn catchBall() {
        DqnSettings settings = settings(0.001, 64, 50_000, 100, 0.99, 4_000, 1);
        return new TunedDqn("Catch", settings, Budget.ofEnvironmentSteps(10_000), 0.95, true);
    }

    /** Random actions find the treasure once in 256 episodes; a training whose exploration ends before that fails. */
    private static TunedDqn deepSea() {
        DqnSettings settings = settings(0.001, 64, 50_000, 100, 0.99, 25_000, 1);
        return new TunedDqn("DeepSea-8", settings, Budget.ofEnvironmentSteps(50_000), 0.98, false);
    }

    /**
     * What the tasks have in common: 64-64 units, 4 % final exploration, gradients limited to a norm of 10, and the best of
     * twenty networks as the result.
     */
    private static DqnSettings settings(
            double learningRate,
            int batchSize,
            int replayCapacity,
            int targetCopyPeriod,
            double discount,
            long epsilonSteps,
            int environmentStepsPerUpdate) {
        DqnSettings base = DqnSettings.defaults();
        return new DqnSettings(
                base.hidden(),
                learningRate,
                base.adamEpsilon(),
                batchSize,
                replayCapacity,
                base.learningStarts(),
                targetCopyPeriod,
                discount,
                base.epsilonStart(),
                0.04,
                epsilonSteps,
                base.environmentCopies(),
                environmentStepsPerUpdate,
                OptionalDouble.of(10),
                new Scoring.BestGreedyEpisodes(100, 20));
    }
}
