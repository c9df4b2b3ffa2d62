package io.cambrian.evaluators.endpoint.service;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.random.RandomGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Waits between tries. */
class RetriesTest {

    @ParameterizedTest
    @CsvSource({"1, 500, 1000", "2, 1000, 2000", "3, 2000, 4000", "9, 15000, 30000", "80, 15000, 30000"})
    void waitsGrowToTheLongest(int failed, long least, long most) {
        RandomGenerator random = RandomGenerator.of("L64X128MixRandom");
        for (int i = 0; i < 100; i++) {
            long wait = Retries.USUAL.waitAfter(failed, random).toMillis();
            assertTrue(wait >= least && wait <= most, wait + " ms");
        }
    }
}
