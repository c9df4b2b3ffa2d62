package io.cambrian.evaluators.selftuning;

import io.cambrian.evaluators.learner.Scoring;
import io.cambrian.evaluators.selftuning.Method.Untuned;
import java.util.Optional;

/**
 * Everything that a self-tuning agent is made of.
 *
 * @param learning how it learns
 * @param parameters of its loss, and which of them it tunes
 * @param tuning how it tunes them
 * @param outerCritic values for the outer loss alone, if any
 * @param scoring which training episodes the score is the mean of
 */
public record SelfTuningSettings(
        LearningSettings learning,
        LossParameters parameters,
        TuningSettings tuning,
        Optional<OuterCritic> outerCritic,
        Scoring.LastTrainingEpisodes scoring) {

    public SelfTuningSettings {
        boolean tunes = !(tuning.method() instanceof Untuned);
        if (tunes && parameters.tuned().isEmpty()) {
            throw new IllegalArgumentException(
                    "no quantity of the loss is tuned: give one of them bounds, or choose the method without tuning");
        }
        if (!tunes && !parameters.tuned().isEmpty()) {
            throw new IllegalArgumentException("the "
                    + parameters.tuned().getFirst().label()
                    + " is to be tuned, but no method is chosen: hold it, or choose meta-gradients");
        }
        if (!tunes && outerCritic.isPresent()) {
            throw new IllegalArgumentException(
                    "an outer critic serves the outer loss, and without tuning there is none");
        }
        if (tunes) {
            tuning.requireDifferentiable(learning.optimiser());
        }
    }

    /** Rollouts until the first meta-step, or until the first update where there are none. */
    int rolloutsOfMetaStep() {
        return tuning.method() instanceof Untuned
                ? 1
                : tuning.updates() + tuning.method().furtherUpdates() + 1;
    }
}
