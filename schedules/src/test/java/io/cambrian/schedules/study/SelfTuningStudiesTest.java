package io.cambrian.schedules.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.evaluators.chain.ChainMethod;
import io.cambrian.evaluators.chain.ChainValues;
import java.util.List;
import org.junit.jupiter.api.Test;

class SelfTuningStudiesTest {

    /** Long before they have arrived, the two kinds of values already lead apart. */
    @Test
    void ownValuesLowerTheDiscountAndOuterValuesRaiseIt() {
        ChainReport report = ChainStudy.run(2_000);
        assertEquals(5, report.arms().size());
        for (ChainReport.Arm arm : report.arms()) {
            switch (arm.method()) {
                case ChainMethod.Fixed fixed -> assertEquals(0.95, arm.discount(), 1e-6);
                case ChainMethod.MetaGradient method -> assertLed(method.values(), arm.discount());
                case ChainMethod.Bootstrapped method -> assertLed(method.values(), arm.discount());
            }
        }
        assertFalse(report.passed(), "2,000 updates are too few to arrive");
    }

    private static void assertLed(ChainValues values, double discount) {
        assertTrue(values == ChainValues.OUTER ? discount > 0.98 : discount < 0.92, values + " led to " + discount);
    }

    @Test
    void aLeadCountsOnlyIfItsIntervalLiesAboveZero() {
        Scores low = Scores.of(List.of(0.05, 0.06, 0.055));
        Scores high = Scores.of(List.of(0.08, 0.085, 0.09));
        Scores wide = Scores.of(List.of(0.02, 0.06, 0.09));
        assertTrue(report(low, high).passed());
        assertFalse(report(low, wide).passed());
        assertEquals(0.03, report(low, high).lead().mean(), 1e-12);
    }

    private static TwoColourReport report(Scores unchanged, Scores bootstrapped) {
        return new TwoColourReport(1, List.of(), 0.4, unchanged, unchanged, bootstrapped);
    }
}
