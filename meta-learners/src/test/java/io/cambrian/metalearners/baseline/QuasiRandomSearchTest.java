package io.cambrian.metalearners.baseline;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.evaluators.Outcome;
import io.cambrian.metalearners.MetaLearner;
import io.cambrian.metalearners.MetaLearnerContract;
import io.cambrian.metalearners.Rehearsal;
import io.cambrian.metalearners.toy.UnitCube;
import io.cambrian.metalearners.toy.UnitPoint;
import io.cambrian.searchspace.random.RootSeed;
import org.junit.jupiter.api.Test;

class QuasiRandomSearchTest extends MetaLearnerContract<UnitPoint, RandomSearchState<UnitPoint>> {

    private static final UnitCube CUBE = new UnitCube(3, 0);
    private static final UnitCube LINE = new UnitCube(1, 0);

    @Override
    protected MetaLearner<UnitPoint, RandomSearchState<UnitPoint>> learner() {
        return new QuasiRandomSearch<>(CUBE);
    }

    @Override
    protected MetaLearner<UnitPoint, RandomSearchState<UnitPoint>> learnerBoundToRepeat() {
        return new QuasiRandomSearch<>(new UnitCube(3, 2));
    }

    @Override
    protected Outcome outcome(UnitPoint candidate) {
        return CUBE.outcome(candidate);
    }

    /**
     * Where one coordinate counts, the best of n evenly spread points misses by (1/2n)² / 3 on average, that of random ones by
     * 1/(2n²), six times as much. For random search to come within twice of it, its mean over 100 seeds would have to lie three
     * standard errors below its expectation.
     */
    @Test
    void whereOneCoordinateCountsItComesNearerThanRandomSearch() {
        double quasi = 0;
        double random = 0;
        for (int seed = 0; seed < 100; seed++) {
            quasi += regret(new QuasiRandomSearch<>(LINE), seed);
            random += regret(new RandomSearch<>(LINE), seed);
        }
        assertTrue(quasi < random / 3, quasi + " against " + random);
    }

    private static double regret(MetaLearner<UnitPoint, RandomSearchState<UnitPoint>> learner, int seed) {
        var best = new Rehearsal<>(learner, proposal -> LINE.outcome(proposal.candidate()), 1)
                .run(new RootSeed(seed).search(), 64)
                .state()
                .best()
                .orElseThrow();
        return 1 - LINE.score(best.candidate());
    }
}
