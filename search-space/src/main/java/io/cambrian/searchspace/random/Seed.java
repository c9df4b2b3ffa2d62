package io.cambrian.searchspace.random;

import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/**
 * A source of independent seeds, split by name and index.
 *
 * <p>{@code seed.child("candidate", 7).child("task", 0)} is the same number whoever asks, in whatever order, on whatever
 * machine. The three families are distinct types; code that reports scores asks for a {@link ReportSeed}.
 */
public sealed interface Seed permits SearchSeed, SelectionSeed, ReportSeed {

    /** The 64 bits of this seed. */
    long value();

    /** The family's name: {@code search}, {@code selection} or {@code report}. */
    String family();

    /** The seed for the {@code index}-th thing called {@code name} under this one, of the same family. */
    Seed child(String name, long index);

    /** The only seed called {@code name} under this one. */
    default Seed child(String name) {
        return child(name, 0);
    }

    /** A fresh generator for an outer loop (L64X128MixRandom of {@code java.util.random}). */
    default RandomGenerator generator() {
        return RandomGeneratorFactory.of("L64X128MixRandom").create(new SplittableRandom(value()).nextLong());
    }

    /** A fresh counter-based generator for an inner loop; streams of one seed are independent. */
    default CounterRandom counterRandom(int stream) {
        return new CounterRandom(value(), stream);
    }
}
