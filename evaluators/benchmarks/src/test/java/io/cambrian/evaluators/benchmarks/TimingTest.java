package io.cambrian.evaluators.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class TimingTest {

    @Test
    void aShareIsTheBestRoundAgainstTheBestPeak() {
        // 500 operations in 10 ns are 50 a nanosecond, half of a peak of 100
        Timing timing = Timing.of(new double[] {20, 10, 40}, 100);
        assertEquals(0.5, timing.share(500));
        assertEquals(10, timing.best());
        assertEquals(20, timing.median());
        assertEquals(40, timing.worst());
    }
}
