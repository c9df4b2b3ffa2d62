package io.cambrian.evaluators.chain;

/** Which values the advantages of the outer loss are made with: r + v(s′) − v(s), undiscounted in either case. */
public enum ChainValues {

    /** Those that the agent learns with, discounted by its own γ. They are wrong for an undiscounted judgement. */
    INNER,

    /** Undiscounted values of their own: the outer value function. */
    OUTER
}
