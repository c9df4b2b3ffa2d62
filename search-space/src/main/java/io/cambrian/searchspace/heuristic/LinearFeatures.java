package io.cambrian.searchspace.heuristic;

import static io.cambrian.searchspace.heuristic.PackingVariable.ALIKE;
import static io.cambrian.searchspace.heuristic.PackingVariable.AWAITING;
import static io.cambrian.searchspace.heuristic.PackingVariable.CAPACITY;
import static io.cambrian.searchspace.heuristic.PackingVariable.GAP;
import static io.cambrian.searchspace.heuristic.PackingVariable.ITEM;
import static io.cambrian.searchspace.heuristic.PackingVariable.NEW;
import static io.cambrian.searchspace.heuristic.Terms.atMost;
import static io.cambrian.searchspace.heuristic.Terms.constant;
import static io.cambrian.searchspace.heuristic.Terms.divide;
import static io.cambrian.searchspace.heuristic.Terms.flag;
import static io.cambrian.searchspace.heuristic.Terms.multiply;
import static io.cambrian.searchspace.heuristic.Terms.square;
import static io.cambrian.searchspace.heuristic.Terms.value;

import java.util.ArrayList;
import java.util.List;

/** What linear rules of bin packing weigh; sizes as shares of the capacity, written g = gap / C and s = item / C. */
public final class LinearFeatures {

    private static final double[] THRESHOLDS = {0.01, 0.02, 0.03, 0.05, 0.08, 0.12, 0.16, 0.2, 0.25, 0.3, 0.35, 0.4, 0.5
    };

    private LinearFeatures() {}

    /** 21 features: g, new, [g ≤ 0], g², g³, g s, s new, s² new, and [g ≤ b] for 13 bounds b from 0.01 to 0.5. */
    public static List<Quantity> packing() {
        Quantity gap = divide(value(GAP), value(CAPACITY));
        Quantity item = divide(value(ITEM), value(CAPACITY));
        Quantity fresh = value(NEW);
        List<Quantity> features = new ArrayList<>(List.of(
                gap,
                fresh,
                flag(atMost(value(GAP), constant(0))),
                square(gap),
                multiply(gap, square(gap)),
                multiply(gap, item),
                multiply(item, fresh),
                multiply(square(item), fresh)));
        for (double threshold : THRESHOLDS) {
            features.add(flag(atMost(gap, constant(threshold))));
        }
        return List.copyOf(features);
    }

    /** The same and four of the state of all bins: N(r), N(g), and both multiplied by the gap. */
    public static List<Quantity> packingWithCounts() {
        Quantity gap = divide(value(GAP), value(CAPACITY));
        List<Quantity> features = new ArrayList<>(packing());
        features.add(value(ALIKE));
        features.add(value(AWAITING));
        features.add(multiply(value(ALIKE), gap));
        features.add(multiply(value(AWAITING), gap));
        return List.copyOf(features);
    }
}
