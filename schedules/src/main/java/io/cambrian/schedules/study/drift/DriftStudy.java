package io.cambrian.schedules.study.drift;

import io.cambrian.evaluators.Budget;
import io.cambrian.evaluators.dispatch.LocalDispatcher;
import io.cambrian.evaluators.onpolicy.PpoSettings;
import io.cambrian.evaluators.onpolicy.PpoTrainer;
import io.cambrian.evaluators.protocol.Stage;
import io.cambrian.evaluators.task.TaskCatalogue;
import io.cambrian.evaluators.training.Scoring;
import io.cambrian.schedules.report.Interval;
import io.cambrian.schedules.study.Trainings;
import io.cambrian.searchspace.drift.NamedDrifts;
import io.cambrian.searchspace.random.RootSeed;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/**
 * What restraint is good for: the drifts of PPO and DPO, and none at all, with few and with many epochs.
 *
 * <p>More epochs take the policy further from the one that gathered the data, and the gradient becomes a worse guide: the drift is
 * what keeps it near. All agents have the same settings: 16 copies × 64 steps, four minibatches, learning rate 0.001 falling to
 * 0, judged by 100 greedy episodes. They were chosen on selection seeds; the study uses report seeds, the same for each drift.
 */
public final class DriftStudy {

    private static final List<String> DRIFTS = List.of("PPO", "DPO", "unclipped");
    private static final List<Integer> EPOCHS = List.of(4, 16);
    private static final List<Setting> TASKS =
            List.of(new Setting("CartPole-v1", 100_000), new Setting("Catch", 30_000));

    private static final int GREEDY_EPISODES = 100;
    private static final int MINIBATCHES = 4;

    /** A task and how long to train on it. */
    record Setting(String task, long environmentSteps) {}

    private final RootSeed root;
    private final List<Setting> tasks;

    /** @param root of the report seeds */
    public DriftStudy(RootSeed root) {
        this(root, TASKS);
    }

    DriftStudy(RootSeed root, List<Setting> tasks) {
        this.root = root;
        this.tasks = List.copyOf(tasks);
    }

    /**
     * Trains {@code seeds} agents for each task, number of epochs and drift, {@code threads} at a time.
     *
     * @param out a heading, then a line for each as soon as its agents are trained
     */
    public DriftReport run(int seeds, int threads, PrintWriter out) throws InterruptedException {
        out.println(DriftReport.HEADING);
        out.flush();
        List<DriftReport.Row> rows = new ArrayList<>();
        try (LocalDispatcher dispatcher = new LocalDispatcher(threads)) {
            for (Setting setting : tasks) {
                for (int epochs : EPOCHS) {
                    for (String drift : DRIFTS) {
                        DriftReport.Row row = row(setting, epochs, drift, seeds, dispatcher);
                        rows.add(row);
                        out.println(row.line());
                        out.flush();
                    }
                }
            }
        }
        return new DriftReport(root.value(), rows);
    }

    private DriftReport.Row row(Setting setting, int epochs, String name, int seeds, LocalDispatcher dispatcher)
            throws InterruptedException {
        List<Double> scores = Trainings.scores(
                new PpoTrainer(settings(epochs)),
                NamedDrifts.byName(name),
                Stage.of(
                        TaskCatalogue.standard().byName(setting.task()),
                        Budget.ofEnvironmentSteps(setting.environmentSteps())),
                Trainings.seeds(root.report().child("drifts"), setting.task(), seeds),
                dispatcher);
        return new DriftReport.Row(setting.task(), epochs, name, Interval.of(scores), scores);
    }

    static PpoSettings settings(int epochs) {
        PpoSettings classic = PpoSettings.classic();
        return classic.with(
                classic.actorCritic()
                        .change()
                        .learningRate(1e-3)
                        .rollout(16, 64)
                        .scoring(new Scoring.GreedyEpisodes(GREEDY_EPISODES))
                        .done(),
                epochs,
                MINIBATCHES);
    }
}
