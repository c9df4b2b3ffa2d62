package io.cambrian.metalearners.evolution;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.metalearners.MetaLearner;
import io.cambrian.metalearners.Rehearsal;
import io.cambrian.metalearners.baseline.RandomSearch;
import io.cambrian.metalearners.toy.IntegerVector;
import io.cambrian.metalearners.toy.IntegerVectors;
import io.cambrian.searchspace.random.RootSeed;
import java.util.List;
import org.junit.jupiter.api.Test;

class EvolutionAgainstRandomSearchTest {

    private static final IntegerVectors SPACE = new IntegerVectors(12, 9);
    private static final int BUDGET = 1_000;
    private static final int SEEDS = 20;

    /**
     * A sign test: were evolution no better than random search, it would win 18 or more of 20 pairs with a probability of
     * at most 0.0002.
     */
    @Test
    void evolutionBeatsRandomSearchAtEqualBudget() {
        int wins = 0;
        for (int seed = 0; seed < SEEDS; seed++) {
            double evolved =
                    best(new RegularisedEvolution<>(SPACE, EvolutionSettings.of(50, 10, 0.95), List.of()), seed);
            double sampled = best(new RandomSearch<>(SPACE), seed);
            wins += evolved > sampled ? 1 : 0;
        }
        assertTrue(wins >= 18, wins + " of " + SEEDS + " pairs won");
    }

    private static <S> double best(MetaLearner<IntegerVector, S> learner, long seed) {
        return new Rehearsal<>(learner, proposal -> SPACE.outcome(proposal.candidate()), 4)
                .run(new RootSeed(seed).search(), BUDGET).told().stream()
                        .mapToDouble(proposal -> SPACE.score(proposal.candidate()))
                        .max()
                        .orElseThrow();
    }
}
