package io.cambrian.evaluators.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.evaluators.reference.AugmentedRandomSearch.Settings;
import io.cambrian.evaluators.task.Task;
import io.cambrian.evaluators.task.TaskCatalogue;
import io.cambrian.searchspace.random.RootSeed;
import io.cambrian.searchspace.random.Seed;
import org.junit.jupiter.api.Test;

class AugmentedRandomSearchTest {

    private static final Seed SEED = new RootSeed(5).search();
    private static final Task POLE = TaskCatalogue.standard().byName("CartPole-v1");
    private static final Settings SETTINGS = new Settings(0.1, 0.1, 8, 4, 0, true);

    /** Published: a linear policy balances to the end within some tens of thousands of steps. */
    @Test
    void aLinearPolicyLearnsToBalance() {
        assertTrue(new AugmentedRandomSearch(SETTINGS).score(POLE, 100_000, SEED) > 450);
    }

    @Test
    void theSameSeedGivesTheSameScore() {
        AugmentedRandomSearch search = new AugmentedRandomSearch(SETTINGS);
        assertEquals(search.score(POLE, 3_000, SEED), search.score(POLE, 3_000, SEED));
    }

    @Test
    void moreBestDirectionsThanDirectionsAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> new Settings(0.1, 0.1, 4, 5, 0, false));
    }
}
