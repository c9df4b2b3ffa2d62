package io.cambrian.schedules.spec.learner;

import io.cambrian.metalearners.jenetics.Nsga2Settings;
import java.util.List;
import java.util.Map;

/**
 * NSGA-II: a search whose answer is a front.
 *
 * @param settings what the keys say; 40 members and the search space's own operators by default
 * @param goals what is wanted at once; score and size by default
 * @param initial named candidates to compare with, which the search proposes first where the space holds them
 */
public record Nsga2Spec(Nsga2Settings settings, List<Goal> goals, List<String> initial) implements MetaLearnerSpec {

    /** The value of the key {@code kind} that asks for this learner. */
    public static final String KIND = "nsga2";

    public Nsga2Spec {
        goals = List.copyOf(goals);
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
