package io.cambrian.searchspace.random;

/**
 * A seed of evaluations that choose among what a search has found.
 *
 * @param value the 64 bits of this seed
 */
public record SelectionSeed(long value) implements Seed {

    @Override
    public String family() {
        return "selection";
    }

    @Override
    public SelectionSeed child(String name, long index) {
        return new SelectionSeed(SeedMixing.child(value, name, index));
    }

    @Override
    public SelectionSeed child(String name) {
        return child(name, 0);
    }
}
