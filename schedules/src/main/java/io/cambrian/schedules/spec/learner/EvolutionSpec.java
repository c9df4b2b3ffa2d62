package io.cambrian.schedules.spec.learner;

import java.util.List;
import java.util.Map;

/**
 * Regularised evolution.
 *
 * @param population members alive at once; 300 by default
 * @param tournament members drawn to find a parent; 25 by default
 * @param mutationProbability the probability that a child is a mutant and not a fresh sample; 0.95 by default
 * @param crossoverProbability the probability that a child that is not a fresh sample has two parents; 0 by default
 * @param initial named candidates to compare with, which evolution proposes first, literally
 */
public record EvolutionSpec(
        int population, int tournament, double mutationProbability, double crossoverProbability, List<String> initial)
        implements MetaLearnerSpec {

    /** The value of the key {@code kind} that asks for this learner. */
    public static final String KIND = "regularised-evolution";

    public EvolutionSpec {
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
        EvolutionKeys.write(this, keys);
    }
}
