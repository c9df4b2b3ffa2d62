package io.cambrian.schedules.spec.learner;

import java.util.List;
import java.util.Map;

/**
 * Points of a Sobol sequence: the control over hyper-parameters that leaves no gaps.
 *
 * @param initial named candidates to compare with
 */
public record QuasiRandomSpec(List<String> initial) implements MetaLearnerSpec {

    /** The value of the key {@code kind} that asks for this learner. */
    public static final String KIND = "quasi-random";

    public QuasiRandomSpec {
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
