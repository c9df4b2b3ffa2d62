package io.cambrian.evaluators.offpolicy;

/** How a training acts. */
public enum Exploration {
    /** Uniformly at random between the bounds, whatever the policy. */
    UNIFORM,
    /** As the policy says, with noise. */
    NOISY
}
