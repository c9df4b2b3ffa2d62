package io.cambrian.schedules.study.drift;

import io.cambrian.evaluators.Budget;
import io.cambrian.evaluators.dispatch.LocalDispatcher;
import io.cambrian.evaluators.onpolicy.PpoSettings;
import io.cambrian.evaluators.onpolicy.PpoTrainer;
import io.cambrian.evaluators.onpolicy.ProgressOrder;
import io.cambrian.evaluators.protocol.Stage;
import io.cambrian.evaluators.task.Task;
import io.cambrian.evaluators.task.TaskCatalogue;
import io.cambrian.evaluators.tensor.Backends;
import io.cambrian.evaluators.training.Scoring;
import io.cambrian.metalearners.strategy.Decay;
import io.cambrian.metalearners.strategy.OpenEs;
import io.cambrian.metalearners.strategy.Shaping;
import io.cambrian.metalearners.strategy.search.LifetimeRange;
import io.cambrian.metalearners.strategy.search.Sharing;
import io.cambrian.metalearners.strategy.search.StrategySearchSettings;
import io.cambrian.schedules.study.Scores;
import io.cambrian.schedules.study.TimeArm;
import io.cambrian.schedules.study.Trainings;
import io.cambrian.searchspace.drift.Drift;
import io.cambrian.searchspace.drift.DriftFunction;
import io.cambrian.searchspace.drift.NeuralDriftSpace;
import io.cambrian.searchspace.drift.NeuralShape;
import io.cambrian.searchspace.random.RootSeed;
import java.io.PrintWriter;
import java.util.List;
import java.util.OptionalLong;

/**
 * Whether a drift that sees the time makes use of it.
 *
 * <p>Agents learn Catch with a learning rate that is far too bold to be kept to the end, and that nobody lowers: whoever
 * restrains the policy more towards the end gains. Three searches by the same strategy, with lifetimes drawn anew for each
 * antithetic pair: a network that sees the progress of training, one that does not, and one that is told the progress in a random order. Their
 * means are judged on report seeds at a short and a long lifetime; the drift that sees the time is also judged when it is misled about it.
 *
 * <p>Source: the question and the design of the searches are those of Jackson et al., "Discovering temporally-aware reinforcement
 * learning algorithms", ICLR 2024.
 */
public final class LifetimeStudy {

    private static final String TASK = "Catch";
    private static final long WHOLE_LIFETIME = 20_480;
    private static final double SHORTEST_SHARE = 0.25;
    private static final int WIDTH = 32;
    private static final double MARGIN = 1e-4;
    private static final int POPULATION = 32;
    private static final OpenEs STRATEGY = new OpenEs(POPULATION, Shaping.PAIR_RANK, Decay.none(0.1), Decay.none(0.05));

    /** Where the schedule of a drift is probed. */
    private static final double[] RATIOS = {0.5, 0.7, 0.85, 1.15, 1.4, 2};

    private static final double[] ADVANTAGES = {-2, -1, -0.5, 0.5, 1, 2};

    private final RootSeed root;
    private final Task task = TaskCatalogue.standard().byName(TASK);

    /** @param root of the search and report seeds */
    public LifetimeStudy(RootSeed root) {
        this.root = root;
    }

    /** One layer of 32 units, 32 copies × 16 steps, 8 epochs of 4 minibatches, learning rate 0.08 to the end. */
    static PpoSettings settings() {
        PpoSettings classic = PpoSettings.classic();
        return classic.with(
                classic.actorCritic()
                        .change()
                        .hidden(32)
                        .sharedTorso(true)
                        .learningRate(0.08)
                        .annealed(false)
                        .rollout(32, 16)
                        .scoring(new Scoring.LastTrainingEpisodes(50))
                        .done(),
                8,
                4);
    }

    /**
     * Searches three times and judges.
     *
     * @param generations of {@value #POPULATION} agents each
     * @param seeds on which means are judged, at each lifetime
     * @param out told about each generation and each search
     */
    public LifetimeReport run(int generations, int seeds, int threads, PrintWriter out) throws InterruptedException {
        NeuralDriftSpace blind = space(false);
        NeuralDriftSpace seeing = space(true);
        try (LocalDispatcher dispatcher = new LocalDispatcher(threads)) {
            Drift unseeing = search(blind, trainer(ProgressOrder.RISING), generations, dispatcher, out);
            Drift temporal = search(seeing, trainer(ProgressOrder.RISING), generations, dispatcher, out);
            Drift shuffled = search(seeing, trainer(ProgressOrder.SHUFFLED), generations, dispatcher, out);
            return new LifetimeReport(
                    root.value(),
                    generations,
                    List.of(
                            arm("PPO", blind.decode(blind.start()), ProgressOrder.RISING, seeds, dispatcher),
                            arm(TimeArm.BLIND, unseeing, ProgressOrder.RISING, seeds, dispatcher),
                            arm(TimeArm.TEMPORAL, temporal, ProgressOrder.RISING, seeds, dispatcher),
                            arm(LifetimeReport.SHUFFLED, shuffled, ProgressOrder.SHUFFLED, seeds, dispatcher),
                            arm(TimeArm.MISLED, temporal, ProgressOrder.SHUFFLED, seeds, dispatcher)));
        }
    }

    private static NeuralDriftSpace space(boolean temporal) {
        return new NeuralDriftSpace(new NeuralShape(WIDTH, NeuralShape.Base.PPO, temporal, MARGIN));
    }

    private static PpoTrainer trainer(ProgressOrder order) {
        return new PpoTrainer(settings(), Backends.best(), order);
    }

    private LifetimeReport.Arm arm(String name, Drift drift, ProgressOrder order, int seeds, LocalDispatcher dispatcher)
            throws InterruptedException {
        long shortest = Math.round(SHORTEST_SHARE * WHOLE_LIFETIME);
        List<Double> brief = judge(drift, trainer(order), shortest, seeds, dispatcher);
        List<Double> whole = judge(drift, trainer(order), WHOLE_LIFETIME, seeds, dispatcher);
        return new LifetimeReport.Arm(name, Scores.of(brief), Scores.of(whole), movement(drift));
    }

    private Drift search(
            NeuralDriftSpace space, PpoTrainer trainer, int generations, LocalDispatcher dispatcher, PrintWriter out)
            throws InterruptedException {
        Sharing pairs = new Sharing.Pair(1, new LifetimeRange(SHORTEST_SHARE, 1));
        StrategySearchSettings settings =
                new StrategySearchSettings(pairs, generations, OptionalLong.of(generations), false);
        return new DriftEvolution(space, STRATEGY, trainer, stage(WHOLE_LIFETIME))
                .means(settings, root.search(), dispatcher, out)
                .getLast();
    }

    private List<Double> judge(Drift drift, PpoTrainer trainer, long steps, int seeds, LocalDispatcher dispatcher)
            throws InterruptedException {
        return Trainings.scores(
                trainer, drift, stage(steps), Trainings.seeds(root.report(), "lifetimes", seeds), dispatcher);
    }

    private Stage stage(long steps) {
        return Stage.of(task, Budget.ofEnvironmentSteps(steps));
    }

    /** The mean of |∂f/∂r at p = 1 − the same at p = 0| over a grid of ratios and advantages. */
    private static double movement(Drift drift) {
        double sum = 0;
        for (double ratio : RATIOS) {
            for (double advantage : ADVANTAGES) {
                double early =
                        DriftFunction.objective(drift, ratio, advantage, 0).slope();
                double late =
                        DriftFunction.objective(drift, ratio, advantage, 1).slope();
                sum += Math.abs(late - early);
            }
        }
        return sum / (RATIOS.length * ADVANTAGES.length);
    }
}
