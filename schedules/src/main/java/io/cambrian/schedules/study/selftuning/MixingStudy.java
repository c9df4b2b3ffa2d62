package io.cambrian.schedules.study.selftuning;

import io.cambrian.evaluators.dispatch.LocalDispatcher;
import io.cambrian.evaluators.dispatch.Submission;
import io.cambrian.evaluators.selftuning.MetaGradientSampler;
import io.cambrian.evaluators.selftuning.setting.LossParameters;
import io.cambrian.evaluators.selftuning.setting.MetaModel;
import io.cambrian.evaluators.selftuning.setting.MetaParameter;
import io.cambrian.evaluators.selftuning.setting.Method.MetaGradients;
import io.cambrian.evaluators.selftuning.setting.Mixing;
import io.cambrian.evaluators.selftuning.setting.OuterLoss;
import io.cambrian.evaluators.selftuning.setting.Quantity.Tuned;
import io.cambrian.evaluators.selftuning.setting.Reverse;
import io.cambrian.evaluators.selftuning.setting.SelfTuningSettings;
import io.cambrian.evaluators.selftuning.setting.TuningSettings;
import io.cambrian.evaluators.selftuning.setting.TwoColourMiniature;
import io.cambrian.evaluators.tensor.optimiser.Sgd;
import io.cambrian.schedules.report.Interval;
import io.cambrian.schedules.study.Trainings;
import io.cambrian.searchspace.random.RootSeed;
import io.cambrian.searchspace.random.Seed;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * How meta-gradients vary with the number K of updates that they go through, and where they point: judged after the last update, or by
 * a mixture of the judgements after each. Agents of the small world of two colours are frozen at one moment of their lives, and many
 * meta-gradients of four coefficients are drawn there.
 *
 * <p>Source: Bonnet et al., "One step at a time: pros and cons of multi-step meta-gradient reinforcement learning", 2021.
 */
public final class MixingStudy {

    /** K of the estimator whose mean is the reference. */
    public static final int REFERENCE_UPDATES = 5;

    static final String LAST = "last update";
    static final String UNIFORM = "uniform mixture";

    private static final String GEOMETRIC = "geometric mixture";
    private static final int MOST_UPDATES = 8;
    private static final int ROLLOUTS_BEFORE = 300;
    private static final int REFERENCE_DRAWS_PER_DRAW = 5;

    private final RootSeed root;
    private final int moments;
    private final int draws;
    private final int threads;

    /**
     * @param moments agents that are frozen
     * @param draws meta-gradients of each estimator at each moment
     */
    public MixingStudy(RootSeed root, int moments, int draws, int threads) {
        this.root = root;
        this.moments = moments;
        this.draws = draws;
        this.threads = threads;
    }

    /** One estimator. */
    private record Kind(String name, Mixing mixing, int updates) {}

    public MixingReport run() throws InterruptedException {
        List<Kind> kinds = kinds();
        Map<Kind, List<Double>> variances = new LinkedHashMap<>();
        Map<Kind, List<Double>> alignments = new LinkedHashMap<>();
        try (LocalDispatcher dispatcher = new LocalDispatcher(threads)) {
            for (int i = 0; i < moments; i++) {
                Moment moment = moment(kinds, i, dispatcher);
                for (Kind kind : kinds) {
                    GradientSample sample = moment.of(kind);
                    double single = moment.of(kinds.getFirst()).variance();
                    variances.computeIfAbsent(kind, first -> new ArrayList<>()).add(sample.variance() / single);
                    alignments
                            .computeIfAbsent(kind, first -> new ArrayList<>())
                            .add(sample.alignment(moment.reference()));
                }
            }
        }
        return new MixingReport(
                root.value(),
                moments,
                draws,
                kinds.stream()
                        .map(kind -> new MixingReport.Estimator(
                                kind.name(),
                                kind.updates(),
                                Interval.of(variances.getOrDefault(kind, List.of())),
                                Interval.of(alignments.getOrDefault(kind, List.of()))))
                        .toList());
    }

    /** The last update of one comes first. */
    private static List<Kind> kinds() {
        Map<String, Mixing> mixings = new LinkedHashMap<>();
        mixings.put(LAST, new Mixing.LastUpdate());
        mixings.put(UNIFORM, new Mixing.Uniform());
        mixings.put(GEOMETRIC, new Mixing.Geometric(0.5));
        List<Kind> kinds = new ArrayList<>();
        mixings.forEach((name, mixing) -> {
            for (int updates = 1; updates <= MOST_UPDATES; updates++) {
                kinds.add(new Kind(name, mixing, updates));
            }
        });
        return kinds;
    }

    /** What was drawn at one moment. */
    private record Moment(List<Kind> kinds, List<GradientSample> samples, GradientSample reference) {
        GradientSample of(Kind kind) {
            return samples.get(kinds.indexOf(kind));
        }
    }

    private Moment moment(List<Kind> kinds, int number, LocalDispatcher dispatcher) throws InterruptedException {
        Seed seed = root.report().child("moment", number);
        List<Submission<GradientSample>> running = new ArrayList<>();
        for (Kind kind : kinds) {
            running.add(dispatcher.submit(observer -> sample(kind, seed, 0, draws)));
        }
        Kind far = new Kind(LAST, new Mixing.LastUpdate(), REFERENCE_UPDATES);
        // later draws than those of any estimator, which would otherwise be compared with itself
        Submission<GradientSample> reference =
                dispatcher.submit(observer -> sample(far, seed, draws, REFERENCE_DRAWS_PER_DRAW * draws));
        return new Moment(kinds, Trainings.awaited(running), Trainings.await(reference));
    }

    private static GradientSample sample(Kind kind, Seed moment, int skipped, int draws) {
        try (MetaGradientSampler sampler =
                new MetaGradientSampler(settings(kind), TwoColourMiniature.task(), moment, ROLLOUTS_BEFORE)) {
            for (int i = 0; i < skipped; i++) {
                sampler.draw();
            }
            return GradientSample.of(sampler, draws);
        }
    }

    private static SelfTuningSettings settings(Kind kind) {
        SelfTuningSettings fixed = TwoColourMiniature.fixed(0.1);
        LossParameters tuned = fixed.parameters()
                .with(MetaParameter.DISCOUNT, new Tuned(0.5, 1, 0.9))
                .with(MetaParameter.LAMBDA, new Tuned(0, 1, 0.5))
                .with(MetaParameter.ENTROPY_WEIGHT, new Tuned(0, 1, 0.1))
                .with(MetaParameter.POLICY_WEIGHT, new Tuned(0, 2, 1));
        TuningSettings tuning = new TuningSettings(
                new MetaGradients(OuterLoss.ofPolicy(0.99, 0), kind.mixing()),
                kind.updates(),
                new MetaModel.FreeScalars(),
                new Sgd(1),
                OptionalDouble.empty(),
                TuningSettings.SEMI_GRADIENT,
                Reverse.RECOMPUTED);
        return new SelfTuningSettings(fixed.learning(), tuned, tuning, fixed.outerCritic(), fixed.scoring());
    }
}
