package io.cambrian.metalearners.population;

/** What a member takes over from another one. */
public enum Inheritance {

    /** Weights, memories and averages, and the settings that have led to them. */
    WEIGHTS_AND_SETTINGS,

    /** Weights, memories and averages; the settings stay the member's own, unless it has died with them. */
    WEIGHTS
}
