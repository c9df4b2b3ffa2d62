package io.cambrian.searchspace.random;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SeedTest {

    private static final RootSeed ROOT = new RootSeed(42);

    @Test
    void childrenDependOnNameAndIndexOnly() {
        SearchSeed seed = ROOT.search();
        assertEquals(
                seed.child("candidate", 7).child("task", 1),
                seed.child("candidate", 7).child("task", 1));
        assertNotEquals(seed.child("candidate", 7), seed.child("candidate", 8));
        assertNotEquals(seed.child("candidate", 7), seed.child("task", 7));
    }

    @Test
    void familiesNeverShareASeed() {
        Set<Long> seen = new HashSet<>();
        for (int i = 0; i < 10_000; i++) {
            assertTrue(seen.add(ROOT.search().child("candidate", i).value()));
            assertTrue(seen.add(ROOT.selection().child("candidate", i).value()));
            assertTrue(seen.add(ROOT.report().child("candidate", i).value()));
        }
    }

    /** Flipping one bit of the index flips each bit of the child with probability one half: 32 ± 0.4 bits on average. */
    @Test
    void everyBitOfTheIndexMatters() {
        long flipped = 0;
        int trials = 0;
        for (int index = 0; index < 200; index++) {
            for (int bit = 0; bit < 63; bit++) {
                long one = ROOT.search().child("x", index).value();
                long other = ROOT.search().child("x", index ^ (1L << bit)).value();
                flipped += Long.bitCount(one ^ other);
                trials++;
            }
        }
        assertEquals(32.0, flipped / (double) trials, 0.4);
    }
}
