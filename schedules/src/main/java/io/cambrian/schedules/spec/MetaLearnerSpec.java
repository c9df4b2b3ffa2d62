package io.cambrian.schedules.spec;

import java.util.List;

/**
 * How the space is searched.
 *
 * @param kind {@code regularised-evolution} (the default) or {@code random-search}, the control at equal budget
 * @param population members alive at once; 300 by default
 * @param tournament members drawn to find a parent; 25 by default
 * @param mutationProbability the probability that a child is a mutant and not a fresh sample; 0.95 by default
 * @param crossoverProbability the probability that a child that is not a fresh sample has two parents; 0 by default
 * @param initial named programs to compare with, which evolution proposes first, literally; {@code [DQN]} by default
 */
public record MetaLearnerSpec(
        String kind,
        int population,
        int tournament,
        double mutationProbability,
        double crossoverProbability,
        List<String> initial) {

    public static final String REGULARISED_EVOLUTION = "regularised-evolution";
    public static final String RANDOM_SEARCH = "random-search";

    public MetaLearnerSpec {
        initial = List.copyOf(initial);
    }

    /** Random search, which has no settings. */
    static MetaLearnerSpec randomSearch(List<String> initial) {
        return new MetaLearnerSpec(RANDOM_SEARCH, 1, 1, 0, 0, initial);
    }
}
