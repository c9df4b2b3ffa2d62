package io.cambrian.metalearners.agentsearch.breeding;

import io.cambrian.searchspace.Candidate;
import io.cambrian.searchspace.GrammarSpace;
import io.cambrian.searchspace.SearchSpace;
import io.cambrian.searchspace.Variation;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * The ways in which a space changes candidates: those that a grammar names, or {@code mutate} and {@code cross} of any other space.
 *
 * @param space what is varied in
 * @param all in the space's order
 */
record Variations<C extends Candidate>(SearchSpace<C> space, List<Variation> all) {

    private static final Variation MUTATE = new Variation("mutate", 0.7, false);
    private static final Variation CROSS = new Variation("cross", 0.3, true);

    static <C extends Candidate> Variations<C> of(SearchSpace<C> space) {
        return new Variations<>(
                space, space instanceof GrammarSpace<C> grammar ? grammar.variations() : List.of(MUTATE, CROSS));
    }

    List<Double> weights() {
        return all.stream().map(Variation::weight).toList();
    }

    C vary(Variation variation, C parent, C donor, RandomGenerator random) {
        if (space instanceof GrammarSpace<C> grammar) {
            return grammar.vary(variation, parent, donor, random);
        }
        return variation.takesDonor() ? space.cross(parent, donor, random) : space.mutate(parent, random);
    }
}
