package io.cambrian.evaluators.growth;

import io.cambrian.searchspace.random.Seed;
import java.util.random.RandomGenerator;

/** What a number is that no training has touched yet: drawn for weights, 0 for moments. */
final class FreshNumbers {

    private final Quantity quantity;
    private final RandomGenerator random;

    private FreshNumbers(Quantity quantity, RandomGenerator random) {
        this.quantity = quantity;
        this.random = random;
    }

    static FreshNumbers of(Quantity quantity, Seed seed) {
        return new FreshNumbers(quantity, seed.generator());
    }

    /**
     * Uniform in ±√(3 / inputs), whose variance is 1 / inputs (LeCun et al., "Efficient BackProp", 1998, §4.6).
     */
    double weight(int inputs) {
        return switch (quantity) {
            case WEIGHTS -> Math.sqrt(3.0 / inputs) * (2 * random.nextDouble() - 1);
            case FIRST_MOMENTS, SECOND_MOMENTS -> 0;
        };
    }

    double gain() {
        return switch (quantity) {
            case WEIGHTS -> 1;
            case FIRST_MOMENTS, SECOND_MOMENTS -> 0;
        };
    }
}
