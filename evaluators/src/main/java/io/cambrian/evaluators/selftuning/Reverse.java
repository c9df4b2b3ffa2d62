package io.cambrian.evaluators.selftuning;

/** How the reverse pass goes through K updates. Both give the same gradient. */
public enum Reverse {
    /** One program of all K updates and their reverse pass: its working memory and its size grow with K. */
    UNROLLED,
    /**
     * One program that takes one update back, run K times from the last to the first; it computes the update again from the
     * stored state before it. Only the K states and rollouts are kept, and what is built does not depend on K.
     */
    RECOMPUTED
}
