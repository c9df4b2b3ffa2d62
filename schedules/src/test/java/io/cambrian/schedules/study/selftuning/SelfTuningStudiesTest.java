package io.cambrian.schedules.study.selftuning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.evaluators.chain.ChainValues;
import io.cambrian.schedules.study.Scores;
import io.cambrian.searchspace.random.RootSeed;
import java.util.List;
import org.junit.jupiter.api.Test;

class SelfTuningStudiesTest {

    /** Long before they have arrived, the two kinds of values already lead apart. */
    @Test
    void ownValuesLowerTheDiscountAndOuterValuesRaiseIt() {
        ChainReport report = ChainStudy.run(2_000);
        assertEquals(5, report.arms().size());
        for (ChainReport.Arm arm : report.arms()) {
            if (arm.judgedBy().isPresent()) {
                assertLed(arm.judgedBy().get(), arm.discount());
            } else {
                assertEquals(0.95, arm.discount(), 1e-6);
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

    /** Few draws tell the clearest of the differences. */
    @Test
    void mixturesVaryLessThanTheLastUpdate() throws InterruptedException {
        MixingReport report = new MixingStudy(new RootSeed(1), 2, 60, 1).run();
        assertEquals(24, report.estimators().size());
        assertEquals(
                1,
                report.estimator(MixingStudy.LAST, 1).variance().mean(),
                1e-12,
                "everything is measured by this one");
        double last = report.estimator(MixingStudy.LAST, 8).variance().mean();
        double mixed = report.estimator(MixingStudy.UNIFORM, 8).variance().mean();
        assertTrue(mixed < last / 2, mixed + " mixed, " + last + " after the last");
        assertEquals(3, report.charts().getFirst().curves().size());
    }

    @Test
    void discountsThatRiseWithProgressStayBelowThoseThatTempt() throws InterruptedException {
        DiscountSchedulingReport report = new DiscountSchedulingStudy(new RootSeed(1), 2, 2_000, 1).run();
        assertFalse(report.passed(), "2,000 episodes are too few to arrive");
        assertEquals(5, report.arms().size());
        assertTrue(report.arms().getFirst().discount().mean().mean() < 0.95);
        assertEquals(0.99, report.arms().getLast().discount().mean().mean(), 1e-12);
        assertEquals(10, report.charts().getFirst().curves().getFirst().points().size());
    }

    @Test
    void explorationIsComparedLifeByLifeAndChangeByChange() throws InterruptedException {
        ExplorationReport report = new ExplorationStudy(new RootSeed(1), 2, 1).run();
        assertEquals(
                report.tuned().mean().mean() - report.unchanged().mean().mean(),
                report.lead().mean(),
                1e-12);
        assertEquals(
                List.of(50_000L, 100_000L, 150_000L, 200_000L, 250_000L),
                report.changes().stream().map(ExplorationReport.Change::step).toList());
        assertTrue(report.fixed().stream()
                .allMatch(fixed -> fixed.reward().mean().mean()
                        <= report.fixed().stream()
                                .filter(best -> best.epsilon() == report.bestFixed())
                                .findFirst()
                                .orElseThrow()
                                .reward()
                                .mean()
                                .mean()));
        assertEquals(
                300, report.charts().getFirst().curves().getFirst().points().size());
    }

    private static TwoColourReport report(Scores unchanged, Scores bootstrapped) {
        return new TwoColourReport(1, List.of(), 0.4, unchanged, unchanged, bootstrapped);
    }
}
