package io.cambrian.metalearners.gaussian;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;

class ExponentialTest {

    @Test
    void itAgreesWithTheLibraryAsFarAsItPromises() {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(1);
        for (int i = 0; i < 100_000; i++) {
            double x = random.nextDouble() * (i % 2 == 0 ? 1 : 690);
            double expected = StrictMath.exp(-x);
            double promised = x < 300 ? 2e-13 : 2e-9;
            assertEquals(expected, Exponential.ofNegated(x), promised * expected, () -> "at " + x);
        }
    }

    @Test
    void theEndsAreOneAndAsGoodAsZero() {
        assertEquals(1, Exponential.ofNegated(0));
        assertEquals(0, Exponential.ofNegated(1e9), 1e-299);
        assertEquals(0, Exponential.ofNegated(Double.POSITIVE_INFINITY), 1e-299);
    }
}
