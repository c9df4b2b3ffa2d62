package io.cambrian.searchspace;

import java.util.random.RandomGenerator;

/**
 * A way of your own to change candidates: found by {@link java.util.ServiceLoader} in the jars that a run names, and asked for by
 * its name under {@code search-space.mutations}.
 *
 * <p>The class has a public constructor without arguments, and its name stands in the jar's
 * {@code META-INF/services/io.cambrian.searchspace.Mutation}.
 *
 * @param <C> the kind of candidate
 */
public interface Mutation<C extends Candidate> {

    /** The name in kebab case, as run specs write it. */
    String name();

    /** The class of the candidates that it changes. */
    Class<C> candidates();

    /**
     * A changed candidate: a function of the parent and of what is drawn from {@code random}, nothing else.
     *
     * @return possibly the parent, where nothing of it can be changed in this way
     */
    C mutate(C parent, RandomGenerator random);
}
