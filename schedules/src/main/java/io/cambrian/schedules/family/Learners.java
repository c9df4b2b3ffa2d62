package io.cambrian.schedules.family;

import io.cambrian.metalearners.MetaLearner;
import io.cambrian.metalearners.baseline.RandomSearch;
import io.cambrian.metalearners.evolution.EvolutionSettings;
import io.cambrian.metalearners.evolution.RegularisedEvolution;
import io.cambrian.schedules.spec.EvolutionSpec;
import io.cambrian.schedules.spec.MetaLearnerSpec;
import io.cambrian.schedules.spec.RandomSearchSpec;
import io.cambrian.searchspace.Candidate;

/** The outer loops that run specs can name, for candidates of any kind. */
public final class Learners {

    private Learners() {}

    /**
     * The outer loop that the keys ask for.
     *
     * @throws IllegalArgumentException when it cannot search the space, with the reason
     */
    public static <C extends Candidate> MetaLearner<C, ?> of(MetaLearnerSpec spec, Searched<C> searched) {
        return switch (spec) {
            case RandomSearchSpec random -> new RandomSearch<>(searched.space());
            case EvolutionSpec evolution ->
                new RegularisedEvolution<>(
                        searched.space(),
                        new EvolutionSettings(
                                evolution.population(),
                                evolution.tournament(),
                                evolution.mutationProbability(),
                                evolution.crossoverProbability()),
                        evolution.initial().stream()
                                .map(searched.family()::byName)
                                .toList());
        };
    }
}
