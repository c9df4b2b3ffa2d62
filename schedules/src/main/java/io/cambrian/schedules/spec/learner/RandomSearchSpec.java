package io.cambrian.schedules.spec.learner;

import java.util.List;
import java.util.Map;

/**
 * Random search, the control at equal budget.
 *
 * @param initial named candidates to compare with
 */
public record RandomSearchSpec(List<String> initial) implements MetaLearnerSpec {

    /** The value of the key {@code kind} that asks for this learner. */
    public static final String KIND = "random-search";

    public RandomSearchSpec {
        initial = List.copyOf(initial);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void write(Map<String, Object> keys) {
        // it has no others
    }
}
