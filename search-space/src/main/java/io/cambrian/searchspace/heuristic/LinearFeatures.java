package io.cambrian.searchspace.heuristic;

import static io.cambrian.searchspace.heuristic.Terms.add;
import static io.cambrian.searchspace.heuristic.Terms.atMost;
import static io.cambrian.searchspace.heuristic.Terms.constant;
import static io.cambrian.searchspace.heuristic.Terms.divide;
import static io.cambrian.searchspace.heuristic.Terms.flag;
import static io.cambrian.searchspace.heuristic.Terms.multiply;
import static io.cambrian.searchspace.heuristic.Terms.root;
import static io.cambrian.searchspace.heuristic.Terms.square;
import static io.cambrian.searchspace.heuristic.Terms.value;
import static io.cambrian.searchspace.heuristic.domain.PackingVariable.ALIKE;
import static io.cambrian.searchspace.heuristic.domain.PackingVariable.AWAITING;
import static io.cambrian.searchspace.heuristic.domain.PackingVariable.CAPACITY;
import static io.cambrian.searchspace.heuristic.domain.PackingVariable.GAP;
import static io.cambrian.searchspace.heuristic.domain.PackingVariable.GAP_ITEMS;
import static io.cambrian.searchspace.heuristic.domain.PackingVariable.ITEM;
import static io.cambrian.searchspace.heuristic.domain.PackingVariable.NEW;
import static io.cambrian.searchspace.heuristic.domain.PackingVariable.PACKED;
import static io.cambrian.searchspace.heuristic.domain.PackingVariable.RESIDUAL_ITEMS;

import io.cambrian.searchspace.heuristic.domain.Domain;
import io.cambrian.searchspace.heuristic.published.PackingRules;
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

    /**
     * The same and ten of the state of all bins and of the items so far, with k for packed items: N(r), N(g), both times g, both
     * times s, √N(g), the shares of items f(g)/k and f(r)/k, and N(g)/(1 + f(g)), the bins that wait for an item of a size
     * beside those that came.
     */
    public static List<Quantity> packingWithCounts() {
        Quantity gap = divide(value(GAP), value(CAPACITY));
        Quantity item = divide(value(ITEM), value(CAPACITY));
        List<Quantity> features = new ArrayList<>(packing());
        features.addAll(List.of(
                value(ALIKE),
                value(AWAITING),
                multiply(value(ALIKE), gap),
                multiply(value(AWAITING), gap),
                multiply(value(ALIKE), item),
                multiply(value(AWAITING), item),
                root(value(AWAITING)),
                divide(value(GAP_ITEMS), value(PACKED)),
                divide(value(RESIDUAL_ITEMS), value(PACKED)),
                divide(value(AWAITING), add(constant(1), value(GAP_ITEMS)))));
        return List.copyOf(features);
    }

    /**
     * {@link PackingRules#SUM_OF_SQUARES} as a weighted sum: what is the same for all bins is left out.
     *
     * <pre>
     * new + [g ≤ 0] + 2 N(r) − 2 N(g)
     * </pre>
     */
    public static Heuristic sumOfSquares() {
        return new Heuristic(
                Domain.PACKING,
                add(
                        add(value(NEW), flag(atMost(value(GAP), constant(0)))),
                        add(multiply(constant(2), value(ALIKE)), multiply(constant(-2), value(AWAITING)))));
    }
}
