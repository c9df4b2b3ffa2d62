package io.cambrian.metalearners.agentsearch.breeding;

/** Who may become a parent. */
public enum Parents {
    /** Everybody in the archive, by score and number of children. */
    ARCHIVE,
    /** The best alone. */
    GREEDY,
    /** Nobody: every candidate is a fresh sample. */
    NONE
}
