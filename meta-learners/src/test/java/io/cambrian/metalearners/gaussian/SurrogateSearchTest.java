package io.cambrian.metalearners.gaussian;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.evaluators.Outcome;
import io.cambrian.metalearners.MetaLearner;
import io.cambrian.metalearners.MetaLearnerContract;
import io.cambrian.metalearners.Rehearsal;
import io.cambrian.metalearners.baseline.RandomSearch;
import io.cambrian.metalearners.toy.UnitCube;
import io.cambrian.metalearners.toy.UnitPoint;
import io.cambrian.searchspace.random.RootSeed;
import io.cambrian.searchspace.random.SearchSeed;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SurrogateSearchTest extends MetaLearnerContract<UnitPoint, SurrogateState<UnitPoint>> {

    private static final UnitCube CUBE = new UnitCube(2, 0);
    private static final SurrogateSettings LATE =
            new SurrogateSettings(80, Smoothness.MATERN_52, new Acquisition.ExpectedImprovement());
    private static final SearchSeed SEED = new RootSeed(7).search();

    @Override
    protected MetaLearner<UnitPoint, SurrogateState<UnitPoint>> learner() {
        return new SurrogateSearch<>(CUBE, LATE);
    }

    @Override
    protected MetaLearner<UnitPoint, SurrogateState<UnitPoint>> learnerBoundToRepeat() {
        return new SurrogateSearch<>(new UnitCube(2, 3), LATE);
    }

    @Override
    protected Outcome outcome(UnitPoint candidate) {
        return CUBE.outcome(candidate);
    }

    /** Were it no better than random search, it would win all of 10 seeds with a probability of 0.001. */
    @Test
    void itComesNearerToTheBestThanRandomSearchAtEqualBudget() {
        UnitCube cube = new UnitCube(4, 0);
        for (int seed = 0; seed < 10; seed++) {
            double model = best(cube, new SurrogateSearch<>(cube, SurrogateSettings.of(4)), seed);
            double random = best(cube, new RandomSearch<>(cube), seed);
            assertTrue(model > random, seed + ": " + model + " against " + random);
        }
    }

    @Test
    void bothAcquisitionsAndBothKernelsFindTheBest() {
        for (Smoothness smoothness : Smoothness.values()) {
            for (Acquisition acquisition :
                    List.of(new Acquisition.ExpectedImprovement(), new Acquisition.UpperConfidenceBound(1))) {
                var settings = new SurrogateSettings(6, smoothness, acquisition);
                double found = best(CUBE, new SurrogateSearch<>(CUBE, settings), 1);
                assertTrue(found > 0.9999, found + " by " + acquisition.name() + ", " + smoothness);
            }
        }
    }

    @Test
    void proposalsInFlightSpreadOut() {
        var learner = new SurrogateSearch<>(CUBE, SurrogateSettings.of(2));
        var state = new Rehearsal<>(learner, proposal -> outcome(proposal.candidate()), 1)
                .run(SEED, 12)
                .state();
        Set<UnitPoint> batch = new HashSet<>();
        for (int i = 0; i < 6; i++) {
            var ask = learner.ask(state);
            assertEquals("model", ask.proposals().getFirst().operator());
            batch.add(ask.proposals().getFirst().candidate());
            state = ask.state();
        }
        assertEquals(6, batch.size());
    }

    /** Φ(1) and φ(1) from tables: E[max(0, x)] = φ(1) ± Φ(±1) for means ±1 and deviation 1. */
    @Test
    void expectedImprovementIsThatOfTheNormalLaw() {
        assertEquals(1.0833154705876864, NormalLaw.expectedExcess(1, 1), 2e-7);
        assertEquals(0.0833154705876864, NormalLaw.expectedExcess(-1, 1), 2e-7);
        assertEquals(0.3989422804014327, NormalLaw.expectedExcess(0, 1), 2e-7);
        assertEquals(2, NormalLaw.expectedExcess(2, 0));
        assertEquals(0, NormalLaw.expectedExcess(-2, 0));
    }

    @Test
    void unfitSettingsAreRefused() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new SurrogateSettings(1, Smoothness.MATERN_52, new Acquisition.ExpectedImprovement()));
        assertThrows(IllegalArgumentException.class, () -> new Acquisition.UpperConfidenceBound(-1));
    }

    private static <S> double best(UnitCube cube, MetaLearner<UnitPoint, S> learner, int seed) {
        return new Rehearsal<>(learner, proposal -> cube.outcome(proposal.candidate()), 2)
                .run(new RootSeed(seed).search(), 30).told().stream()
                        .mapToDouble(proposal -> cube.score(proposal.candidate()))
                        .max()
                        .orElseThrow();
    }
}
