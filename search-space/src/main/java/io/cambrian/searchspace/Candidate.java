package io.cambrian.searchspace;

/**
 * An immutable point of a search space: a loss program, a drift function, a set of hyper-parameters, an agent design.
 *
 * <p>Open to users, who may add kinds of their own. Two candidates with the same {@link #id()} are the same thing: they
 * train to the same numbers from the same seed.
 */
public interface Candidate {

    /** The kind's name in kebab case, such as {@code loss}; it selects the {@link CandidateFormat} when reading back. */
    String kind();

    /** The hash of the candidate's canonical JSON. */
    CandidateId id();
}
