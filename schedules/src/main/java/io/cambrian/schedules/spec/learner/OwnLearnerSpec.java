package io.cambrian.schedules.spec.learner;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * An outer loop that a jar brings.
 *
 * @param kind its name
 * @param settings a value for each of its keys
 * @param initial named candidates to compare with
 */
public record OwnLearnerSpec(String kind, Map<String, Double> settings, List<String> initial)
        implements MetaLearnerSpec {

    public OwnLearnerSpec {
        settings = Map.copyOf(settings);
        initial = List.copyOf(initial);
    }

    /** Only its own code knows. */
    @Override
    public boolean mutates() {
        return true;
    }

    @Override
    public void write(Map<String, Object> keys) {
        keys.putAll(new TreeMap<>(settings));
    }
}
