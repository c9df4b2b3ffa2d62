package io.cambrian.evaluators.problem.jobshop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.cambrian.evaluators.problem.InstanceFormatException;
import org.junit.jupiter.api.Test;

class JobShopFormatTest {

    @Test
    void readsRoutesAndDurations() {
        JobShop shop = JobShopFormat.parse("# two jobs\n2 3\n\n 0 5  2 1  1 7\n2 4\t0 6 1 2\n");
        assertEquals(2, shop.jobs());
        assertEquals(3, shop.machines());
        assertEquals(2, shop.machine(0, 1));
        assertEquals(7, shop.duration(0, 2));
        assertEquals(13, shop.length(0));
        assertEquals(9, shop.load(1));
        assertEquals(13, shop.lowerBound());
        assertEquals(25 / 6.0, shop.meanDuration());
    }

    @Test
    void ft06IsBoundedByItsLongestJob() {
        assertEquals(47, Ft06.SHOP.lowerBound());
        assertEquals(197 / 36.0, Ft06.SHOP.meanDuration());
    }

    @Test
    void aBadLineIsNamedWithWhatWasExpected() {
        assertRefused("line 1: expected 'jobs machines', such as '6 6', found an empty text", "\n\n");
        assertRefused("line 1: expected 'jobs machines', such as '6 6', found 3 words", "2 2 2");
        assertRefused("line 1: expected the number of jobs, a whole number from 1 to 1000, found 'two'", "two 2");
        assertRefused("line 2: expected 2 jobs, each on a line of its own, found 1", "2 2\n0 1 1 1");
        assertRefused("line 4: expected nothing after the 1 jobs that line 2 speaks of", "\n1 1\n0 1\n0 1");
        assertRefused("line 2: expected 2 pairs 'machine duration', that is 4 numbers, found 3", "1 2\n0 1 1");
        assertRefused("line 2: expected a machine, a whole number from 0 to 1, found '2'", "1 2\n0 1 2 1");
        assertRefused("line 2: expected a duration, a whole number from 1 to 1000000, found '0'", "1 2\n0 1 1 0");
        assertRefused("line 2: expected every machine once, found machine 0 twice", "1 2\n0 1 0 1");
    }

    @Test
    void tablesOfOtherShapesAreRefused() {
        int[][] route = {{0, 1}, {1, 0}};
        int[][] duration = {{1, 1}, {1, 1}};
        assertEquals(2, new JobShop(route, duration).lowerBound());
        int[][][] others = {{}, {{}, {}}, {{0, 1}}, {{0, 1}, {1}}, {{0, 1}, {1, 0, 2}}};
        for (int[][] other : others) {
            assertThrows(IllegalArgumentException.class, () -> new JobShop(other, duration));
            assertThrows(IllegalArgumentException.class, () -> new JobShop(route, other));
        }
    }

    private static void assertRefused(String complaint, String text) {
        assertEquals(
                complaint,
                assertThrows(InstanceFormatException.class, () -> JobShopFormat.parse(text))
                        .getMessage());
    }
}
