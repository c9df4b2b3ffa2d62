package io.cambrian.evaluators.selftuning.setting;

/** How the derivative of what is judged gets to the meta-parameters. All ways give the same gradient. */
public enum Reverse {
    /** One program of all K updates and their reverse pass: its working memory and its size grow with K. */
    UNROLLED,
    /**
     * One program that takes one update back, run K times from the last to the first; it computes the update again from the
     * stored state before it. Only the K states and rollouts are kept, and what is built does not depend on K.
     */
    RECOMPUTED,
    /**
     * Nothing goes back: the derivative of the parameters by the free numbers is computed with every update and kept until the update
     * is judged. For one update, judged by meta-gradients, and few free scalars; then it takes about half
     * of the time, since judging, learning and the outer critic share what they compute.
     */
    FORWARD
}
