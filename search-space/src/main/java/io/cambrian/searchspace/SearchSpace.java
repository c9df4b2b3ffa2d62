package io.cambrian.searchspace;

import java.util.random.RandomGenerator;

/**
 * A set of candidates of one kind that can be sampled, varied, checked and told apart.
 *
 * <p>All methods are pure: the same arguments, with a generator in the same state, give the same answer. Whatever
 * {@link #sample}, {@link #mutate} and {@link #cross} return is {@linkplain #check accepted}.
 *
 * @param <C> the kind of candidate
 */
public interface SearchSpace<C extends Candidate> {

    /** The space's name in kebab case, as a run spec writes it. */
    String name();

    /** A fresh candidate. */
    C sample(RandomGenerator random);

    /** A candidate one small step away from {@code parent}; it may behave the same. */
    C mutate(C parent, RandomGenerator random);

    /** A candidate that takes parts of both parents. */
    C cross(C mother, C father, RandomGenerator random);

    /** Whether the candidate may be evaluated, and if not, why: decided before anything is spent. */
    Verdict check(C candidate);

    /** The candidate's behaviour on fixed inputs; equal fingerprints mean that training one of the two suffices. */
    Fingerprint fingerprint(C candidate);

    /** How this space's candidates are written and read. */
    CandidateFormat<C> format();
}
