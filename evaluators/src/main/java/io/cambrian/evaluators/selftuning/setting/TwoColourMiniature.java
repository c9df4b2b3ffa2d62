package io.cambrian.evaluators.selftuning.setting;

import io.cambrian.evaluators.selftuning.network.LinearNetworks;
import io.cambrian.evaluators.selftuning.setting.Method.Bootstrapped;
import io.cambrian.evaluators.selftuning.setting.Method.MetaGradients;
import io.cambrian.evaluators.selftuning.setting.Quantity.Held;
import io.cambrian.evaluators.selftuning.setting.Quantity.Tuned;
import io.cambrian.evaluators.task.Task;
import io.cambrian.evaluators.task.TaskCatalogue;
import io.cambrian.evaluators.tensor.layer.Activation;
import io.cambrian.evaluators.tensor.optimiser.Adam;
import io.cambrian.evaluators.tensor.optimiser.Sgd;
import io.cambrian.evaluators.training.Scoring;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The world of two colours small enough for seconds: a linear actor-critic sees where the objects are from it, the colours change
 * roles every 50,000 of 300,000 steps, and the weight of the policy's entropy is fixed or follows a context network. What helps
 * is to explore after a change and to stop when the new roles are learnt.
 *
 * <p>Mean reward of a step over ten lives: 0.055 with the best weight that never changes (0.4), 0.073 with meta-gradients of an
 * outer loss with the entropy weight 0.12, 0.076 with bootstrapped targets 8 steps ahead.
 *
 * <p>A policy step of 4 on the mean gradient of 16 steps and a critic step of 0.04 for each of them, which is a mean's step of
 * 0.64; γ = 0.99, advantages and targets look one step ahead.
 */
public final class TwoColourMiniature {

    /** Steps between two changes. */
    public static final int PERIOD = 50_000;

    /** Steps of a life. */
    public static final int LIFE = 6 * PERIOD;

    private static final int ROLLOUT = 16;
    private static final float POLICY_STEP = 4;
    private static final double CRITIC_STEP = 0.04;
    private static final double DISCOUNT = 0.99;
    private static final double FIRST_ENTROPY_WEIGHT = 0.12;

    private TwoColourMiniature() {}

    /** One life. */
    public static Task task() {
        return TaskCatalogue.standard().byName("TwoColours-" + PERIOD + "-offsets");
    }

    /** With an entropy weight that never changes. */
    public static SelfTuningSettings fixed(double entropyWeight) {
        return settings(new Held(entropyWeight), TuningSettings.none());
    }

    /** With bootstrapped targets of that length. */
    public static SelfTuningSettings bootstrapped(int targetLength) {
        return tuned(new Bootstrapped(OuterLoss.ofPolicy(DISCOUNT, 0), targetLength, new Sgd(POLICY_STEP), 0));
    }

    /** With meta-gradients of an outer loss that has some weight on entropy. */
    public static SelfTuningSettings metaGradients(double outerEntropyWeight) {
        OuterLoss outer = new OuterLoss(DISCOUNT, 0, 1, 0, outerEntropyWeight, 0);
        return tuned(new MetaGradients(outer, new Mixing.LastUpdate()));
    }

    private static SelfTuningSettings tuned(Method method) {
        TuningSettings tuning = new TuningSettings(
                method,
                1,
                new MetaModel.ContextNetwork(10, 5, List.of(32), Activation.RELU),
                Adam.of(3e-3f, 1e-8f),
                OptionalDouble.empty(),
                TuningSettings.SEMI_GRADIENT,
                Reverse.RECOMPUTED);
        return settings(new Tuned(0, 1, FIRST_ENTROPY_WEIGHT), tuning);
    }

    private static SelfTuningSettings settings(Quantity entropyWeight, TuningSettings tuning) {
        double valueWeight = CRITIC_STEP * ROLLOUT / POLICY_STEP;
        return new SelfTuningSettings(
                new LearningSettings(new LinearNetworks(), new Sgd(POLICY_STEP), OptionalDouble.empty(), 1, ROLLOUT, 1),
                LossParameters.held(DISCOUNT, 0, valueWeight, 0).with(MetaParameter.ENTROPY_WEIGHT, entropyWeight),
                tuning,
                Optional.empty(),
                new Scoring.LastTrainingEpisodes(1));
    }
}
