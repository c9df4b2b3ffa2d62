package io.cambrian.searchspace;

import io.cambrian.searchspace.random.SearchSeed;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.random.RandomGenerator;

/**
 * A law that must hold for many random instances. Instance i is made from the seed's child i, so a failure names all that
 * is needed to see it again.
 */
public final class Property {

    private Property() {}

    /**
     * Checks a law.
     *
     * @param make an instance from a generator
     * @param law throws when the instance breaks it; gets the generator to go on with
     */
    public static <T> void holds(
            long seed, int instances, Function<RandomGenerator, T> make, BiConsumer<T, RandomGenerator> law) {
        for (int i = 0; i < instances; i++) {
            RandomGenerator random = new SearchSeed(seed).child("instance", i).generator();
            T instance = make.apply(random);
            try {
                law.accept(instance, random);
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError("seed " + seed + ", instance " + i + ": " + instance, e);
            }
        }
    }
}
