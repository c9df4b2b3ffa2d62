package io.cambrian.evaluators.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.evaluators.task.Task;
import io.cambrian.evaluators.task.TaskCatalogue;
import io.cambrian.searchspace.random.RootSeed;
import io.cambrian.searchspace.random.Seed;
import org.junit.jupiter.api.Test;

class RandomPlayTest {

    private static final Seed SEED = new RootSeed(5).search();

    private static RandomPlay play(String task, long steps) {
        return RandomPlay.of(TaskCatalogue.standard().byName(task), steps, SEED);
    }

    /** The ball is caught by chance once in five: 2/5 − 1; a right mean fails for one seed in 15,000. */
    @Test
    void catchIsWonByChanceOnceInFive() {
        RandomPlay played = play("Catch", 100_000);
        assertTrue(played.episodes() * 9 >= 100_000);
        assertEquals(-0.6, played.mean(), 4 * played.standardError());
        assertEquals(0.8 / Math.sqrt(played.episodes()), played.standardError(), 0.002);
    }

    @Test
    void vectorsAreDrawnFromTheirWholeRange() {
        Task pendulum = TaskCatalogue.standard().byName("Pendulum-v1");
        RandomPlay played = RandomPlay.of(pendulum, 200_000, SEED);
        // Gymnasium's environment: −1224 ± 7.5
        assertEquals(-1224, played.mean(), 4 * (7.5 + played.standardError()));
    }

    @Test
    void anUnmovingReturnHasNoError() {
        assertEquals(new RandomPlay(-200, 0, 64), play("MountainCar-v0", 10_000));
    }
}
