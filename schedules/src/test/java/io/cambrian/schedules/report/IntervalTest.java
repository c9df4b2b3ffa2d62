package io.cambrian.schedules.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.searchspace.random.RootSeed;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class IntervalTest {

    /** By hand: mean 3, s² = 2.5, standard error √0.5, t(4) = 2.7764 (any table of Student's distribution). */
    @Test
    void fiveNumbersGiveTheIntervalOfTheTextbook() {
        Interval interval = Interval.of(List.of(1.0, 2.0, 3.0, 4.0, 5.0));
        assertEquals(3, interval.mean());
        assertEquals(2.7764 * Math.sqrt(0.5), interval.reach(), 1e-4);
        assertEquals(interval.mean() - interval.reach(), interval.low(), 1e-12);
    }

    @Test
    void oneNumberHasAMeanAndNoInterval() {
        Interval interval = Interval.of(List.of(7.0));
        assertEquals(7, interval.mean());
        assertEquals(Double.POSITIVE_INFINITY, interval.high());
        assertTrue(Double.isNaN(Interval.of(List.of()).mean()));
    }

    /** 4,000 intervals over five normal scores hold the true mean 95 % of the time; 3.3 standard errors allow ± 1.14 %. */
    @Test
    void theIntervalCoversWhatItSays() {
        RandomGenerator random = new RootSeed(5).report().generator();
        int held = 0;
        for (int trial = 0; trial < 4_000; trial++) {
            Interval interval =
                    Interval.of(Stream.generate(random::nextGaussian).limit(5).toList());
            held += interval.low() <= 0 && 0 <= interval.high() ? 1 : 0;
        }
        assertEquals(0.95, held / 4_000.0, 0.0114);
    }
}
