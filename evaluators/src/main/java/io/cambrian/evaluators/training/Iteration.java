package io.cambrian.evaluators.training;

import java.util.Optional;

/**
 * What one iteration of a {@link Learner} came to.
 *
 * @param environmentSteps how many steps were taken, all copies of the environment together
 * @param divergence in what values have left every bound, if they have; the training ends there
 */
public record Iteration(int environmentSteps, Optional<String> divergence) {

    /** All is well. */
    public static Iteration of(int environmentSteps) {
        return new Iteration(environmentSteps, Optional.empty());
    }

    /** Values have left every bound. */
    public static Iteration diverged(int environmentSteps, String what) {
        return new Iteration(environmentSteps, Optional.of(what));
    }
}
