package io.cambrian.schedules.study.selftuning;

import io.cambrian.evaluators.Assignment;
import io.cambrian.evaluators.Budget;
import io.cambrian.evaluators.Evaluation;
import io.cambrian.evaluators.dispatch.LocalDispatcher;
import io.cambrian.evaluators.dispatch.Submission;
import io.cambrian.evaluators.selftuning.SelfTuningTrainer;
import io.cambrian.evaluators.selftuning.setting.SelfTuningSettings;
import io.cambrian.evaluators.selftuning.setting.TwoColourMiniature;
import io.cambrian.schedules.study.Scores;
import io.cambrian.schedules.study.Trainings;
import io.cambrian.searchspace.random.RootSeed;
import io.cambrian.searchspace.random.Seed;
import io.cambrian.searchspace.tuning.Algorithm;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Whether an agent that tunes the weight of its entropy while it lives earns more in a world that changes than one with the best
 * weight that never changes. Fixed weights are chosen on selection seeds; everything is compared on report seeds.
 *
 * <p>Source: Flennerhag et al., "Bootstrapped meta-learning", ICLR 2022, §5.1; here with linear networks and 300,000 steps a life.
 */
public final class TwoColourStudy {

    private static final List<Double> FIXED = List.of(0.02, 0.1, 0.2, 0.3, 0.4, 0.6, 0.9);
    private static final double OUTER_ENTROPY_WEIGHT = 0.12;
    private static final int TARGET_LENGTH = 8;

    private final RootSeed root;
    private final int seeds;
    private final int threads;

    /** @param seeds lives of everything that is compared, and of every fixed weight when one is chosen */
    public TwoColourStudy(RootSeed root, int seeds, int threads) {
        this.root = root;
        this.seeds = seeds;
        this.threads = threads;
    }

    public TwoColourReport run() throws InterruptedException {
        try (LocalDispatcher dispatcher = new LocalDispatcher(threads)) {
            List<TwoColourReport.Fixed> fixed = new ArrayList<>();
            List<List<Submission<Evaluation>>> running = new ArrayList<>();
            for (double weight : FIXED) {
                running.add(live(TwoColourMiniature.fixed(weight), root.selection()::child, dispatcher));
            }
            for (int i = 0; i < FIXED.size(); i++) {
                fixed.add(new TwoColourReport.Fixed(FIXED.get(i), rewards(running.get(i))));
            }
            double best = fixed.stream()
                    .max(Comparator.comparingDouble(each -> each.reward().mean().mean()))
                    .orElseThrow()
                    .entropyWeight();
            return compare(fixed, best, dispatcher);
        }
    }

    private TwoColourReport compare(List<TwoColourReport.Fixed> fixed, double best, LocalDispatcher dispatcher)
            throws InterruptedException {
        var unchanged = live(TwoColourMiniature.fixed(best), root.report()::child, dispatcher);
        var metaGradients =
                live(TwoColourMiniature.metaGradients(OUTER_ENTROPY_WEIGHT), root.report()::child, dispatcher);
        var bootstrapped = live(TwoColourMiniature.bootstrapped(TARGET_LENGTH), root.report()::child, dispatcher);
        return new TwoColourReport(
                root.value(), fixed, best, rewards(unchanged), rewards(metaGradients), rewards(bootstrapped));
    }

    private List<Submission<Evaluation>> live(SelfTuningSettings settings, Lives lives, LocalDispatcher dispatcher) {
        List<Assignment<Algorithm>> assignments = new ArrayList<>();
        for (int i = 0; i < seeds; i++) {
            assignments.add(new Assignment<>(
                    Algorithm.SELF_TUNING,
                    TwoColourMiniature.task(),
                    Budget.ofEnvironmentSteps(TwoColourMiniature.LIFE),
                    lives.seed("life", i)));
        }
        return Trainings.submit(new SelfTuningTrainer(settings), assignments, dispatcher);
    }

    /** Where the chance of a life comes from. */
    private interface Lives {
        Seed seed(String name, long index);
    }

    /** Rewards of a step, in the mean over a life. */
    private static Scores rewards(List<Submission<Evaluation>> running) throws InterruptedException {
        return Scores.of(Trainings.scores(running, Double.NaN).stream()
                .map(reward -> reward / TwoColourMiniature.LIFE)
                .toList());
    }
}
