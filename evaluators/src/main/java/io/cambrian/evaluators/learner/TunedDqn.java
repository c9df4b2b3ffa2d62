package io.cambrian.evaluators.learner;

import io.cambrian.evaluators.Budget;
import io.cambrian.evaluators.task.TaskCatalogue;
import io.cambrian.evaluators.training.Scoring;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import java.util.stream.Stream;

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

    private static final int SMALL_GRIDS = 8;
    private static final List<String> MIN_ATAR = List.of("Asterix", "Breakout", "Freeway", "Seaquest", "SpaceInvaders");

    private static final List<TunedDqn> ALL = Stream.of(
                    Stream.of(cartPole(), acrobot(), mountainCar(), catchBall(), deepSea(), pendulum(), reacher()),
                    IntStream.rangeClosed(1, SMALL_GRIDS).mapToObj(TunedDqn::smallGrid),
                    minAtar())
            .flatMap(each -> each)
            .toList();

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

    /** Five values of the torque; published: −250 with PPO after 300,000 steps, −157 with SAC after 20,000. */
    private static TunedDqn pendulum() {
        DqnSettings settings = settings(0.001, 64, 50_000, 100, 0.98, 10_000, 1);
        return new TunedDqn("Pendulum-v1@5", settings, Budget.ofEnvironmentSteps(60_000), -250, true);
    }

    /** Five values of each torque, so 25 actions; published: −4.65 with PPO after 8 million steps. */
    private static TunedDqn reacher() {
        DqnSettings settings = settings(0.0005, 128, 300_000, 200, 0.95, 30_000, 2);
        return new TunedDqn("Reacher-v5@5", settings, Budget.ofEnvironmentSteps(300_000), -7, false);
    }

    /** A table of values: a linear network of one-hot states. Solved at 95 % of the best possible. */
    private static TunedDqn smallGrid(int number) {
        String name = "GridWorld-small-" + number;
        DqnSettings settings = settings(List.of(), 0.002, 64, 200_000, 100, 0.97, 150_000, 4);
        double best = TaskCatalogue.standard().byName(name).scores().optimum().orElseThrow();
        return new TunedDqn(name, settings, Budget.ofEnvironmentSteps(200_000), 0.95 * best, false);
    }

    /**
     * Solved, with sticky actions, at four fifths of what the published DQN has after ten times the steps (Young and Tian
     * 2019, figure 2); without, at some half of a published PPO's score after twenty times the steps (gymnax).
     */
    private static Stream<TunedDqn> minAtar() {
        return Stream.of(
                minAtar("Asterix", 12, false),
                minAtar("Breakout", 8, true),
                minAtar("Freeway", 40, false),
                minAtar("Seaquest", 16, false),
                minAtar("SpaceInvaders", 35, false),
                minAtar("Asterix-minimal", 8, false),
                minAtar("Breakout-minimal", 15, false),
                minAtar("Freeway-minimal", 50, false),
                minAtar("Seaquest-minimal", 16, false),
                minAtar("SpaceInvaders-minimal", 80, false));
    }

    /** One layer of 128 units, where the published agent has a convolution before it. */
    private static TunedDqn minAtar(String game, double solvedAt, boolean reliable) {
        DqnSettings settings = settings(List.of(128), 0.0003, 32, 100_000, 250, 0.99, 50_000, 4);
        return new TunedDqn("MinAtar-" + game, settings, Budget.ofEnvironmentSteps(500_000), solvedAt, reliable);
    }

    private static DqnSettings settings(
            double learningRate,
            int batchSize,
            int replayCapacity,
            int targetCopyPeriod,
            double discount,
            long epsilonSteps,
            int environmentStepsPerUpdate) {
        return settings(
                DqnSettings.defaults().hidden(),
                learningRate,
                batchSize,
                replayCapacity,
                targetCopyPeriod,
                discount,
                epsilonSteps,
                environmentStepsPerUpdate);
    }

    /**
     * What the tasks have in common: 64-64 units unless said otherwise, 4 % final exploration, gradients limited to a norm of 10, and the best of
     * twenty networks as the result.
     */
    private static DqnSettings settings(
            List<Integer> hidden,
            double learningRate,
            int batchSize,
            int replayCapacity,
            int targetCopyPeriod,
            double discount,
            long epsilonSteps,
            int environmentStepsPerUpdate) {
        DqnSettings base = DqnSettings.defaults();
        return new DqnSettings(
                hidden,
                base.activation(),
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
