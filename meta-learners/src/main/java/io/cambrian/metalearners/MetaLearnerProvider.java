package io.cambrian.metalearners;

import io.cambrian.searchspace.Candidate;
import io.cambrian.searchspace.SearchSpace;
import java.util.List;
import java.util.Map;

/**
 * Brings an outer loop of your own: found by {@link java.util.ServiceLoader} in the jars that a run names, and asked for by
 * {@code meta-learner.kind}.
 *
 * <p>The class has a public constructor without arguments, and its name stands in the jar's
 * {@code META-INF/services/io.cambrian.metalearners.MetaLearnerProvider}.
 */
public interface MetaLearnerProvider {

    /** The name in kebab case, as run specs write it. */
    String kind();

    /** The keys that the loop takes under {@code meta-learner}, all of them numbers, with their defaults. */
    default Map<String, Double> settings() {
        return Map.of();
    }

    /**
     * The loop.
     *
     * @param space what is searched
     * @param initial the named candidates that the spec compares with; a loop that breeds proposes them first
     * @param settings a value for each key of {@link #settings()}
     * @throws IllegalArgumentException when it cannot search this space or a setting is out of range, with the reason
     */
    <C extends Candidate> MetaLearner<C, ?> learner(
            SearchSpace<C> space, List<C> initial, Map<String, Double> settings);
}
