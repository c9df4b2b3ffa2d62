package io.cambrian.schedules.spec.learner;

import io.cambrian.metalearners.jenetics.GeneticSettings;
import java.util.List;
import java.util.Map;

/**
 * A genetic algorithm with the selectors and alterers of Jenetics.
 *
 * @param settings what the keys say; 40 members, of which three fifths are new in each generation, tournaments of 3, and the
 *     search space's own operators, by default
 * @param initial named candidates to compare with, which the search proposes first where the space holds them
 */
public record GeneticSpec(GeneticSettings settings, List<String> initial) implements MetaLearnerSpec {

    /** The value of the key {@code kind} that asks for this learner. */
    public static final String KIND = "jenetics";

    public GeneticSpec {
        initial = List.copyOf(initial);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public boolean mutates() {
        return true;
    }

    @Override
    public void write(Map<String, Object> keys) {
        GeneticKeys.write(this, keys);
    }
}
