package io.cambrian.searchspace.drift.distillation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.searchspace.drift.Drift;
import io.cambrian.searchspace.drift.DriftCheck;
import io.cambrian.searchspace.drift.DriftFunction;
import io.cambrian.searchspace.drift.DriftVerdict;
import io.cambrian.searchspace.drift.NamedDrifts;
import io.cambrian.searchspace.drift.Networks;
import io.cambrian.searchspace.drift.NeuralDrift;
import io.cambrian.searchspace.drift.NeuralShape;
import io.cambrian.searchspace.drift.term.Flat;
import io.cambrian.searchspace.drift.term.Penalty;
import io.cambrian.searchspace.drift.term.Signal;
import io.cambrian.searchspace.random.CounterRandom;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Distillation finds known formulas behind their numbers, and says honestly how well it did where there is none. */
class DistillationTest {

    private static final List<DriftPoint> POINTS = points(1_000);
    private static final Distillation EXACT = new Distillation(20, 0.0005, 1);

    @Test
    void ppoIsFoundBehindItsNumbers() {
        DriftFit found = EXACT.distil(NamedDrifts.PPO, POINTS).chosen();
        assertTrue(found.slope() > 0.999 && found.value() > 0.999, found.toString());
        assertEquals(NamedDrifts.PPO.size(), found.size());
        assertTrue(
                found.formula().penalty() instanceof Penalty.Rectified rectified
                        && rectified.x() instanceof Flat.TimesAdvantage held
                        && held.x() instanceof Flat.Beyond beyond
                        && beyond.x() instanceof Signal.Step
                        && Math.abs(beyond.width() - 0.2) < 0.005,
                found.toString());
    }

    @Test
    void dpoIsFoundBehindItsNumbers() {
        DriftFit found = EXACT.distil(NamedDrifts.DPO, POINTS).chosen();
        assertTrue(found.slope() > 0.999 && found.value() > 0.999, found.toString());
        assertTrue(
                found.formula().penalty() instanceof Penalty.BySign halves
                        && Math.abs(scale(halves.gain(), new Signal.Step()) - 2) < 0.05
                        && Math.abs(scale(halves.loss(), new Signal.LogStep()) - 0.6) < 0.02,
                found.toString());
    }

    /** α of max(bend(x·A), 0), if the form is that. */
    private static double scale(Penalty form, Signal x) {
        return form instanceof Penalty.Rectified rectified
                        && rectified.x() instanceof Flat.Bend bend
                        && bend.x().equals(new Signal.TimesAdvantage(x))
                ? bend.scale()
                : Double.NaN;
    }

    @Test
    void aNetworkIsFittedAsWellAsIsSaidAndAlwaysInTheSameWay() {
        NeuralShape shape = new NeuralShape(8, NeuralShape.Base.PPO, true, 1e-4);
        NeuralDrift network = Networks.random(shape, 0.3, new CounterRandom(3, 0));
        List<DriftPoint> points = points(100);
        Distillation distillation = new Distillation(10, 0.02, 5);
        Distilled distilled = distillation.distil(network, points);
        assertEquals(distilled, distillation.distil(network, points));
        assertTrue(distilled.front().contains(distilled.chosen()));
        double before = Double.NEGATIVE_INFINITY;
        for (DriftFit fit : distilled.front()) {
            assertEquals(new DriftVerdict.Holds(), DriftCheck.of(fit.formula()));
            assertEquals(slopeFit(network, fit.formula(), points), fit.slope(), 1e-9);
            assertTrue(fit.slope() > before, distilled.toString());
            before = fit.slope();
        }
        assertTrue(distilled.chosen().slope() >= before - 0.02, distilled.toString());
        assertTrue(distilled.chosen().slope() > 0.5, distilled.toString());
    }

    /** R² of r·∂D/∂r, point by point. */
    private static double slopeFit(Drift target, Drift form, List<DriftPoint> points) {
        double distance = 0;
        double sum = 0;
        double squares = 0;
        for (DriftPoint point : points) {
            double wanted = slope(target, point);
            double difference = slope(form, point) - wanted;
            distance += difference * difference;
            sum += wanted;
            squares += wanted * wanted;
        }
        return 1 - distance / (squares - sum * sum / points.size());
    }

    private static double slope(Drift drift, DriftPoint point) {
        double ratio = StrictMath.exp(point.logRatio());
        return ratio
                * DriftFunction.at(drift, ratio, point.advantage(), point.progress())
                        .slope();
    }

    @Test
    void whatIsNoDriftAtThesePointsIsZero() {
        Distilled distilled = EXACT.distil(NamedDrifts.clipped(50), List.of(new DriftPoint(0.1, 1, 0)));
        assertEquals(NamedDrifts.UNCLIPPED, distilled.chosen().formula());
        assertEquals(1, distilled.chosen().slope());
    }

    @Test
    void badSettingsAndPointsAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> new Distillation(-1, 0, 1));
        assertThrows(IllegalArgumentException.class, () -> new Distillation(1, Double.NaN, 1));
        assertThrows(IllegalArgumentException.class, () -> EXACT.distil(NamedDrifts.PPO, List.of()));
        assertThrows(
                IllegalArgumentException.class,
                () -> EXACT.distil(NamedDrifts.PPO, List.of(new DriftPoint(Double.NaN, 1, 0))));
    }

    /** Points as a training of some epochs meets them: ln r of deviation 0.3, A of deviation 1. */
    private static List<DriftPoint> points(int count) {
        CounterRandom random = new CounterRandom(7, 0);
        List<DriftPoint> points = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            points.add(new DriftPoint(0.3 * random.nextGaussian(), random.nextGaussian(), random.nextFloat()));
        }
        return points;
    }
}
