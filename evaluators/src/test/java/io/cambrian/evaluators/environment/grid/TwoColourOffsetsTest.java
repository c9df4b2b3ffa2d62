package io.cambrian.evaluators.environment.grid;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.cambrian.evaluators.environment.DiscreteEnvironment;
import io.cambrian.evaluators.environment.DiscreteLockstep;
import io.cambrian.evaluators.environment.VectorEnvironmentConformance;
import io.cambrian.evaluators.environment.grid.TwoColours.Respawn;
import io.cambrian.searchspace.random.CounterRandom;
import io.cambrian.searchspace.random.RootSeed;
import org.junit.jupiter.api.Test;

class TwoColourOffsetsTest extends VectorEnvironmentConformance {

    private static TwoColours rules(int copies) {
        return new TwoColours(copies, 50, Respawn.COLLECTED_OBJECT);
    }

    @Override
    protected DiscreteEnvironment environment(int copies, int horizon) {
        return new DiscreteLockstep(new TwoColourOffsets(rules(copies)), horizon);
    }

    @Override
    protected int horizon() {
        return 300;
    }

    /** As seen from above. */
    @Override
    protected int distinctStarts() {
        return 63;
    }

    @Test
    void showsWhereTheObjectsAreFromTheAgent() {
        DiscreteEnvironment offsets = environment(2, 1_000);
        DiscreteEnvironment plain = new DiscreteLockstep(rules(2), 1_000);
        offsets.reset(new RootSeed(3).search());
        plain.reset(new RootSeed(3).search());
        CounterRandom random = new CounterRandom(3, 0);
        for (int step = 0; step < 500; step++) {
            int[] actions = {random.nextInt(4), random.nextInt(4)};
            offsets.step(actions);
            plain.step(actions);
            assertArrayEquals(plain.rewards(), offsets.rewards());
            for (int copy = 0; copy < 2; copy++) {
                for (int thing = 1; thing <= 2; thing++) {
                    int rows = one(plain, 10 * thing, 5, copy) - one(plain, 0, 5, copy);
                    int columns = one(plain, 10 * thing + 5, 5, copy) - one(plain, 5, 5, copy);
                    assertEquals(9 * (rows + 4) + columns + 4, one(offsets, 81 * (thing - 1), 81, copy));
                }
            }
        }
    }

    /** Which of some features is 1. */
    private static int one(DiscreteEnvironment environment, int from, int count, int copy) {
        for (int i = 0; i < count; i++) {
            if (environment.observations()[(from + i) * environment.copies() + copy] == 1) {
                return i;
            }
        }
        throw new AssertionError("none is 1");
    }
}
