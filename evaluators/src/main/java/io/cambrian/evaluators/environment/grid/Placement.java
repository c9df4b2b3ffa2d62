package io.cambrian.evaluators.environment.grid;

/** Where the objects of a level are. */
public enum Placement {

    /** Always in their own cells. */
    FIXED,

    /** In random free cells, new ones at the start of each episode and whenever an object comes back. */
    RANDOM
}
