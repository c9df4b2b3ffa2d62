package io.cambrian.evaluators.exploration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.evaluators.Series;
import io.cambrian.searchspace.random.RootSeed;
import io.cambrian.searchspace.random.Seed;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExploringLifetimeTest {

    private static final int SEEDS = 5;
    /** The best of 0.003, 0.01, 0.02, 0.03, 0.06, 0.1 and 0.2, over ten seeds. */
    private static final double BEST_FIXED = 0.02;
    /** A point of a series is the mean of 1,000 steps, and rewards change places every 50,000. */
    private static final int POINTS_OF_A_PERIOD = 50;

    private static Seed seed(int number) {
        return new RootSeed(7).search().child("life", number);
    }

    @Test
    void exploringAfterChangesPaysMoreThanAnyConstantExploration() {
        double lead = 0;
        for (int i = 0; i < SEEDS; i++) {
            lead += ExploringLifetime.tuned().live(seed(i)).meanReward()
                    - ExploringLifetime.fixed(BEST_FIXED).live(seed(i)).meanReward();
        }
        assertTrue(lead / SEEDS > 0.01, "found a lead of " + lead / SEEDS);
    }

    @Test
    void exploresMoreAfterEveryChangeThanBefore() {
        double[] before = new double[5];
        double[] after = new double[5];
        for (int i = 0; i < SEEDS; i++) {
            List<Series.Point> epsilon =
                    ExploringLifetime.tuned().live(seed(i)).epsilon().points();
            for (int change = 1; change <= 5; change++) {
                for (int point = 0; point < 3; point++) {
                    before[change - 1] +=
                            epsilon.get(POINTS_OF_A_PERIOD * change - 1 - point).value();
                    after[change - 1] +=
                            epsilon.get(POINTS_OF_A_PERIOD * change + point).value();
                }
            }
        }
        for (int change = 0; change < 5; change++) {
            assertTrue(
                    after[change] > before[change], "change " + change + ": " + before[change] + ", " + after[change]);
        }
        assertTrue(after[0] > 10 * before[0] && after[4] > 2 * before[4]);
    }

    @Test
    void aLifeIsTheSameEveryTime() {
        ExploringLifetime.Life life = ExploringLifetime.tuned().live(seed(1));
        assertEquals(life, ExploringLifetime.tuned().live(seed(1)));
        assertEquals(300, life.reward().points().size());
        assertEquals(
                life.meanReward(),
                life.reward().points().stream()
                        .mapToDouble(Series.Point::value)
                        .average()
                        .orElseThrow(),
                1e-9);
    }

    @Test
    void meaninglessSettingsAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> new Exploration.Fixed(1.1));
        assertThrows(IllegalArgumentException.class, () -> new Exploration.Tuned(1, 10, 5, 32, 0.1, 1e-3));
        assertThrows(IllegalArgumentException.class, () -> new Exploration.Tuned(8, 0, 5, 32, 0.1, 1e-3));
        assertThrows(IllegalArgumentException.class, () -> new Exploration.Tuned(8, 10, 5, 32, 0, 1e-3));
        assertThrows(IllegalArgumentException.class, () -> new QSettings(0.1, 1.5, 0.5));
    }
}
