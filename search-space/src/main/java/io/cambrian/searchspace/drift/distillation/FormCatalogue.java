package io.cambrian.searchspace.drift.distillation;

import io.cambrian.searchspace.drift.term.Flat;
import io.cambrian.searchspace.drift.term.Penalty;
import io.cambrian.searchspace.drift.term.Signal;
import io.cambrian.searchspace.drift.term.Weight;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The forms with which a {@link Distillation} begins, those of the literature and their relatives. Each serves for all advantages
 * or for those of one sign; all constants are only starting points.
 *
 * <pre>
 * s = r − 1 or ln r, or s − 2·s, which is −s,   x = s or s·A
 *
 * max(beyond(x), 0)   max(beyond(s)·A, 0)   max(bend(x), 0)   max(bend(s)·A, 0)       PPO's, DPO's
 * x²    (r − 1) − ln r                                                                proximity, divergence
 * w·one of these          w a constant, times |A|, p or 1 − p
 * max(one flat expression ± w·another, 0)
 * </pre>
 */
final class FormCatalogue {

    /** Where scales and widths start: of the order of a policy's moves in one update. */
    private static final double SCALE = 0.3;

    /** The width of a dead zone beyond which a network's margin no longer shows: a straight line with a corner at r = 1. */
    private static final double STRAIGHT = 0.001;

    private static final List<Signal> STEPS = List.of(new Signal.Step(), new Signal.LogStep());
    private static final Weight FREE = new Weight.Constant(1);
    private static final Weight TWICE = new Weight.Constant(2);
    private static final Weight SLIGHT = new Weight.Constant(0.1);

    private FormCatalogue() {}

    /** All forms of a single piece. */
    static List<Penalty> single(boolean temporal) {
        List<Penalty> plain = Stream.concat(flats().stream().<Penalty>map(Penalty.Rectified::new), twoSided().stream())
                .toList();
        List<Penalty> all = new ArrayList<>(plain);
        all.add(new Penalty.None());
        for (Weight weight : weights(temporal)) {
            plain.forEach(form -> all.add(new Penalty.Weighted(weight, form)));
        }
        return all;
    }

    /** The form changed by a second piece, in all ways. */
    static List<Penalty> extended(Penalty form) {
        List<Penalty> all = new ArrayList<>();
        twoSided().forEach(other -> all.add(new Penalty.Sum(form, new Penalty.Weighted(SLIGHT, other))));
        for (Flat other : Stream.concat(flats().stream(), products().stream()).toList()) {
            Flat slight = new Flat.Weighted(SLIGHT, other);
            if (form instanceof Penalty.Rectified rectified) {
                all.add(new Penalty.Rectified(new Flat.Sum(rectified.x(), slight)));
                all.add(new Penalty.Rectified(new Flat.Difference(rectified.x(), slight)));
            } else {
                all.add(new Penalty.Sum(form, new Penalty.Rectified(slight)));
            }
        }
        return all;
    }

    private static List<Flat> flats() {
        List<Flat> flats = new ArrayList<>();
        for (Signal step : STEPS) {
            Signal gain = new Signal.TimesAdvantage(step);
            flats.add(new Flat.Beyond(SCALE, step));
            flats.add(new Flat.Beyond(SCALE, gain));
            flats.add(new Flat.TimesAdvantage(new Flat.Beyond(SCALE, step)));
            flats.add(new Flat.Bend(SCALE, step));
            flats.add(new Flat.Bend(SCALE, gain));
            flats.add(new Flat.TimesAdvantage(new Flat.Bend(SCALE, step)));
            Signal back = new Signal.Difference(step, new Signal.Weighted(TWICE, step));
            for (Signal straight : List.of(step, back)) {
                flats.add(new Flat.Beyond(STRAIGHT, straight));
                flats.add(new Flat.TimesAdvantage(new Flat.Beyond(STRAIGHT, straight)));
            }
        }
        return flats;
    }

    private static List<Flat> products() {
        return STEPS.stream()
                .<Flat>map(step -> new Flat.Product(step, step))
                .flatMap(square -> Stream.of(square, new Flat.TimesAdvantage(square)))
                .toList();
    }

    private static List<Penalty> twoSided() {
        List<Penalty> forms = new ArrayList<>();
        forms.add(new Penalty.Excess());
        for (Signal step : STEPS) {
            forms.add(new Penalty.Squared(step));
            forms.add(new Penalty.Squared(new Signal.TimesAdvantage(step)));
        }
        return forms;
    }

    private static List<Weight> weights(boolean temporal) {
        List<Weight> weights =
                new ArrayList<>(List.of(FREE, new Weight.Product(FREE, new Weight.AdvantageMagnitude())));
        if (temporal) {
            weights.add(new Weight.Product(FREE, new Weight.Progress()));
            weights.add(new Weight.Product(FREE, new Weight.Remaining()));
        }
        return weights;
    }
}
