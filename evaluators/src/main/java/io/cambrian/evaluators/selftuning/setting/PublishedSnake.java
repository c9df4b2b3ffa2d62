package io.cambrian.evaluators.selftuning.setting;

import io.cambrian.evaluators.environment.grid.Snake;
import io.cambrian.evaluators.selftuning.network.BoardNetworks;
import io.cambrian.evaluators.selftuning.network.BoardValues;
import io.cambrian.evaluators.selftuning.setting.Method.MetaGradients;
import io.cambrian.evaluators.selftuning.setting.Quantity.Held;
import io.cambrian.evaluators.selftuning.setting.Quantity.Tuned;
import io.cambrian.evaluators.task.ScoreRange;
import io.cambrian.evaluators.task.Task;
import io.cambrian.evaluators.tensor.optimiser.Adam;
import io.cambrian.evaluators.tensor.optimiser.RmsProp;
import io.cambrian.evaluators.training.Scoring;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Snake on 6×6 cells, where a short sight finds the next fruit and a long one leaves a way out: an actor-critic with γ = 0.8, the same
 * with a γ that follows its meta-gradient from there, and the same with an outer critic.
 *
 * <p>512 copies × 5 steps, RMSProp 5·10⁻⁴, λ = 0.95, weights 1, 0.5 and 0.01 of policy, values and entropy; meta-gradients through
 * one update, judged by the policy's term with γ = λ = 1, norm at most 0.1, Adam 3·10⁻³. After 75 million steps the published
 * returns are 17.4, 24.9 and 34.2 of at most 35, after 10 million 7.5, 7.8 and 10.3.
 *
 * <p>Source: Bonnet, Midgley and Laterre, "Debiasing meta-gradient reinforcement learning by learning the outer value function",
 * 2022. The ε of 10⁻⁸ of RMSProp and Adam stands within the root there, which is about one of 10⁻⁴ outside. For Adam it matters:
 * meta-gradients are hardly larger, so that with an ε of 10⁻⁸ outside the discount moves much faster than published.
 */
public final class PublishedSnake {

    private static final int CELLS = 6;
    private static final int COPIES = 512;
    private static final int ROLLOUT = 5;
    private static final int FILTERS = 32;
    private static final List<Integer> VALUE_HIDDEN = List.of(128, 128);
    private static final double FIRST_DISCOUNT = 0.8;
    private static final int SCORED_EPISODES = 512;

    private PublishedSnake() {}

    /** Snake with at most 4,000 steps for an episode. */
    public static Task task() {
        return Task.of("Snake-6x6", copies -> new Snake(copies, CELLS, CELLS), Snake.PUBLISHED_LIMIT, ScoreRange.RAW);
    }

    /** With a discount that never changes. */
    public static SelfTuningSettings fixed(double discount) {
        return settings(new Held(discount), TuningSettings.none(), Optional.empty());
    }

    /** With a tuned discount. */
    public static SelfTuningSettings metaGradients(boolean withOuterCritic) {
        TuningSettings tuning = new TuningSettings(
                new MetaGradients(OuterLoss.ofPolicy(1, 1), new Mixing.LastUpdate()),
                1,
                new MetaModel.FreeScalars(),
                Adam.of(3e-3f, 1e-4f),
                OptionalDouble.of(0.1),
                TuningSettings.SEMI_GRADIENT,
                Reverse.FORWARD);
        Optional<OuterCritic> critic = withOuterCritic
                ? Optional.of(new OuterCritic(new BoardValues(FILTERS, VALUE_HIDDEN), optimiser()))
                : Optional.empty();
        return settings(new Tuned(0, 1, FIRST_DISCOUNT), tuning, critic);
    }

    private static RmsProp optimiser() {
        return new RmsProp(5e-4f, 0.9f, 1e-4f);
    }

    private static SelfTuningSettings settings(Quantity discount, TuningSettings tuning, Optional<OuterCritic> critic) {
        return new SelfTuningSettings(
                new LearningSettings(
                        new BoardNetworks(FILTERS, List.of(64, 64), VALUE_HIDDEN),
                        optimiser(),
                        OptionalDouble.empty(),
                        COPIES,
                        ROLLOUT,
                        1),
                LossParameters.held(0, 0.95, 0.5, 0.01).with(MetaParameter.DISCOUNT, discount),
                tuning,
                critic,
                new Scoring.LastTrainingEpisodes(SCORED_EPISODES));
    }
}
