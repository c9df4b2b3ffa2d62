package io.cambrian.searchspace.random;

/**
 * A seed of the search itself: what the outer loop draws, and the evaluations it learns from.
 *
 * @param value the 64 bits of this seed
 */
public record SearchSeed(long value) implements Seed {

    @Override
    public String family() {
        return "search";
    }

    @Override
    public SearchSeed child(String name, long index) {
        return new SearchSeed(SeedMixing.child(value, name, index));
    }

    @Override
    public SearchSeed child(String name) {
        return child(name, 0);
    }
}
