package io.cambrian.schedules.study.drift;

import io.cambrian.evaluators.Budget;
import io.cambrian.evaluators.dispatch.LocalDispatcher;
import io.cambrian.evaluators.onpolicy.PpoSettings;
import io.cambrian.evaluators.onpolicy.PpoTrainer;
import io.cambrian.evaluators.protocol.Stage;
import io.cambrian.evaluators.task.TaskCatalogue;
import io.cambrian.evaluators.training.Scoring;
import io.cambrian.metalearners.strategy.Decay;
import io.cambrian.metalearners.strategy.OpenEs;
import io.cambrian.metalearners.strategy.Shaping;
import io.cambrian.metalearners.strategy.search.Sharing;
import io.cambrian.metalearners.strategy.search.StrategySearchSettings;
import io.cambrian.schedules.study.Scores;
import io.cambrian.schedules.study.Trainings;
import io.cambrian.searchspace.drift.Drift;
import io.cambrian.searchspace.drift.NamedDrifts;
import io.cambrian.searchspace.drift.NeuralDrift;
import io.cambrian.searchspace.drift.NeuralDriftSpace;
import io.cambrian.searchspace.drift.NeuralShape;
import io.cambrian.searchspace.random.RootSeed;
import java.io.PrintWriter;
import java.util.List;
import java.util.OptionalLong;

/**
 * Whether evolution finds a drift that is better than PPO's, in miniature: agents learn Catch in twenty updates with a bold
 * learning rate, and an evolution strategy moves the weights of a drift network that starts as PPO's drift.
 *
 * <p>Beside the search runs its control, whose fitness is dealt out anew within each generation. The means of the first and of the
 * last generation are judged on report seeds that neither has seen. Source: the setting follows Lu et al., "Discovered policy
 * optimisation", NeurIPS 2022, at a hundred-millionth of its size.
 */
public final class DriftSearchStudy {

    private static final String TASK = "Catch";
    private static final long ENVIRONMENT_STEPS = 10_240;
    private static final int POPULATION = 32;
    private static final OpenEs STRATEGY =
            new OpenEs(POPULATION, Shaping.CENTRED_RANKS, Decay.none(0.1), Decay.none(0.05));
    private static final NeuralShape SHAPE = NeuralShape.published();

    private final RootSeed root;
    private final Stage stage =
            Stage.of(TaskCatalogue.standard().byName(TASK), Budget.ofEnvironmentSteps(ENVIRONMENT_STEPS));
    private final PpoTrainer trainer = new PpoTrainer(settings());

    /** @param root of the search and report seeds */
    public DriftSearchStudy(RootSeed root) {
        this.root = root;
    }

    /** 32 copies × 16 steps, 4 epochs of 4 minibatches, one layer of 32 units for policy and value, learning rate 0.01. */
    static PpoSettings settings() {
        PpoSettings classic = PpoSettings.classic();
        return classic.with(
                classic.actorCritic()
                        .change()
                        .hidden(32)
                        .sharedTorso(true)
                        .learningRate(0.01)
                        .rollout(32, 16)
                        .scoring(new Scoring.LastTrainingEpisodes(50))
                        .done(),
                4,
                4);
    }

    /**
     * Searches, with and without the fitness in its place, and judges the means.
     *
     * @param generations of {@value #POPULATION} agents each
     * @param seeds on which means are judged
     * @param out told about each generation of the search
     */
    public DriftSearchReport run(int generations, int seeds, int threads, PrintWriter out) throws InterruptedException {
        try (LocalDispatcher dispatcher = new LocalDispatcher(threads)) {
            long start = System.nanoTime();
            List<Drift> searched = search(generations, false, dispatcher, out);
            double seconds = (System.nanoTime() - start) * 1e-9;
            List<Drift> permuted = search(generations, true, dispatcher, out);
            List<Double> first = judge(searched.getFirst(), seeds, dispatcher);
            List<Double> base = judge(NamedDrifts.PPO, seeds, dispatcher);
            List<Double> exact = judge(withoutMargin(searched.getFirst()), seeds, dispatcher);
            return new DriftSearchReport(
                    root.value(),
                    generations,
                    seconds,
                    exact.equals(base),
                    Scores.of(base),
                    Scores.of(first),
                    Scores.of(judge(searched.getLast(), seeds, dispatcher)),
                    Scores.of(judge(permuted.getLast(), seeds, dispatcher)));
        }
    }

    /** The means of the first and of the last generation. */
    private List<Drift> search(int generations, boolean permuted, LocalDispatcher dispatcher, PrintWriter out)
            throws InterruptedException {
        StrategySearchSettings settings = new StrategySearchSettings(
                new Sharing.Generation(), generations, OptionalLong.of(generations), permuted);
        return new DriftEvolution(new NeuralDriftSpace(SHAPE), STRATEGY, trainer, stage)
                .means(settings, root.search(), dispatcher, out);
    }

    private List<Double> judge(Drift drift, int seeds, LocalDispatcher dispatcher) throws InterruptedException {
        return Trainings.scores(
                trainer, drift, stage, Trainings.seeds(root.report(), "drift-search", seeds), dispatcher);
    }

    /** The same network without its margin, which makes the first generation's mean PPO's drift to the last bit. */
    private static Drift withoutMargin(Drift drift) {
        NeuralShape shape = new NeuralShape(SHAPE.width(), SHAPE.base(), SHAPE.temporal(), 0);
        return NeuralDrift.of(shape, ((NeuralDrift) drift).weights());
    }
}
