package io.cambrian.evaluators.growth;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.searchspace.random.SearchSeed;
import io.cambrian.searchspace.random.Seed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class ArchitectureMutationTest {

    private final ArchitectureMutation mutation = ArchitectureMutation.usual();
    private final Seed seed = new SearchSeed(8);
    private final RandomGenerator random = seed.generator();

    private static List<Integer> after(List<Integer> widths, FreshGrowth growth) {
        List<Integer> grown = new ArrayList<>(widths);
        switch (growth) {
            case FreshLayer layer -> grown.add(widths.getLast());
            case FreshUnits units -> grown.set(units.layer(), widths.get(units.layer()) + units.units());
        }
        return grown;
    }

    @Test
    void networksGrowToTheirBoundsAndNotBeyond() {
        for (int network = 0; network < 100; network++) {
            List<Integer> widths = List.of(128);
            for (int i = 0; i < 200; i++) {
                Optional<FreshGrowth> growth = mutation.draw(widths, random, seed);
                if (growth.isPresent()) {
                    widths = after(widths, growth.get());
                }
                assertTrue(widths.size() <= 3 && widths.stream().allMatch(width -> width <= 500), widths.toString());
            }
            assertEquals(3, widths.size());
            assertTrue(widths.stream().allMatch(width -> width > 500 - 16), widths.toString());
        }
    }

    @Test
    void aFifthOfTheDrawsAddALayer() {
        int layers = 0;
        for (int i = 0; i < 10_000; i++) {
            layers += mutation.draw(List.of(128), random, seed).orElseThrow() instanceof FreshLayer ? 1 : 0;
        }
        assertEquals(2000, layers, 4 * 40, "four standard deviations of a binomial");
    }

    @Test
    void unusableChoicesAreRefused() {
        assertThrows(GrowthRefusedException.class, () -> new ArchitectureMutation(1.5, 3, List.of(16), 500));
        assertThrows(GrowthRefusedException.class, () -> new ArchitectureMutation(0.2, 3, List.of(), 500));
        assertThrows(GrowthRefusedException.class, () -> new ArchitectureMutation(0.2, 3, List.of(0), 500));
    }
}
