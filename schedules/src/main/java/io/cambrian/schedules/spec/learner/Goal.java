package io.cambrian.schedules.spec.learner;

/** What a search with several objectives can want; run specs write it in lower case, with hyphens. */
public enum Goal {
    /** A great sum of normalised scores. */
    SCORE,
    /** A small program. */
    SIZE,
    /** A great least score, so that no stage is bought with another. */
    ROBUSTNESS,
    /** Few environment steps: to be found out early. */
    ENVIRONMENT_STEPS
}
