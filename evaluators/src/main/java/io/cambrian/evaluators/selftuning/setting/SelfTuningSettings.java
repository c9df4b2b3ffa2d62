package io.cambrian.evaluators.selftuning.setting;

import io.cambrian.evaluators.selftuning.network.DenseNetworks;
import io.cambrian.evaluators.selftuning.network.SharedTorso;
import io.cambrian.evaluators.selftuning.setting.Method.Untuned;
import io.cambrian.evaluators.tensor.layer.Activation;
import io.cambrian.evaluators.tensor.optimiser.RmsProp;
import io.cambrian.evaluators.training.Scoring;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * Everything that a self-tuning agent is made of.
 *
 * <p>Throws an {@link IllegalArgumentException} when parts do not go together: a method without anything to tune or the reverse, an
 * outer critic without tuning, auxiliary heads without a {@link SharedTorso}, or an optimiser that cannot be differentiated in
 * single precision.
 *
 * @param learning how it learns
 * @param parameters of its loss, and which of them it tunes
 * @param auxiliary the losses of auxiliary heads, one for each: they learn on the torso that they share with the policy, but never
 *     act and are never judged (STACX: Zahavy et al., NeurIPS 2020, §3.2); empty without
 * @param tuning how it tunes them
 * @param outerCritic values for the outer loss alone, if any
 * @param scoring which training episodes the score is the mean of
 */
public record SelfTuningSettings(
        LearningSettings learning,
        LossParameters parameters,
        List<LossParameters> auxiliary,
        TuningSettings tuning,
        Optional<OuterCritic> outerCritic,
        Scoring.LastTrainingEpisodes scoring) {

    public SelfTuningSettings {
        auxiliary = List.copyOf(auxiliary);
        boolean tunes = !(tuning.method() instanceof Untuned);
        List<Coefficient> tuned = losses(parameters, auxiliary).tuned();
        if (tunes && tuned.isEmpty()) {
            throw new IllegalArgumentException(
                    "no quantity of the loss is tuned: give one of them bounds, or choose the method without tuning");
        }
        if (!tunes && !tuned.isEmpty()) {
            throw new IllegalArgumentException("the "
                    + tuned.getFirst().words()
                    + " is to be tuned, but no method is chosen: hold it, or choose meta-gradients");
        }
        if (!tunes && outerCritic.isPresent()) {
            throw new IllegalArgumentException(
                    "an outer critic serves the outer loss, and without tuning there is none");
        }
        if (!auxiliary.isEmpty() && !(learning.architecture() instanceof SharedTorso)) {
            throw new IllegalArgumentException(
                    "auxiliary heads learn on the torso that policy and values share, and these share none: choose"
                            + " 'networks: shared', or no auxiliary heads");
        }
        if (tunes) {
            tuning.requireDifferentiable(learning.optimiser());
        }
    }

    /** Without auxiliary heads. */
    public SelfTuningSettings(
            LearningSettings learning,
            LossParameters parameters,
            TuningSettings tuning,
            Optional<OuterCritic> outerCritic,
            Scoring.LastTrainingEpisodes scoring) {
        this(learning, parameters, List.of(), tuning, outerCritic, scoring);
    }

    private static HeadLosses losses(LossParameters parameters, List<LossParameters> auxiliary) {
        return new HeadLosses(
                Stream.concat(Stream.of(parameters), auxiliary.stream()).toList());
    }

    /** The losses of all heads. */
    public HeadLosses losses() {
        return losses(parameters, auxiliary);
    }

    /** An advantage actor-critic with dense networks that tunes nothing: sixteen environments, twenty steps a rollout. */
    public static SelfTuningSettings usual() {
        return new SelfTuningSettings(
                new LearningSettings(
                        new DenseNetworks(List.of(64, 64), List.of(64, 64), Activation.TANH),
                        new RmsProp(1e-3f, 0.99f, 1e-5f),
                        OptionalDouble.of(0.5),
                        16,
                        20,
                        1),
                LossParameters.held(0.99, 0.95, 0.5, 0.01),
                TuningSettings.none(),
                Optional.empty(),
                new Scoring.LastTrainingEpisodes(100));
    }

    /** The same agent with every coefficient held where tuning would start. */
    public SelfTuningSettings held() {
        return new SelfTuningSettings(
                learning,
                parameters.held(),
                auxiliary.stream().map(LossParameters::held).toList(),
                TuningSettings.none(),
                Optional.empty(),
                scoring);
    }

    /** Rollouts until the first meta-step, or until the first update where there are none. */
    public int rolloutsOfMetaStep() {
        return tuning.method() instanceof Untuned
                ? 1
                : tuning.updates() + tuning.method().furtherUpdates() + 1;
    }
}
