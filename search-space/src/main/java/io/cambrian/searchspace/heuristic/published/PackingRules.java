package io.cambrian.searchspace.heuristic.published;

import static io.cambrian.searchspace.heuristic.Terms.add;
import static io.cambrian.searchspace.heuristic.Terms.atMost;
import static io.cambrian.searchspace.heuristic.Terms.choose;
import static io.cambrian.searchspace.heuristic.Terms.constant;
import static io.cambrian.searchspace.heuristic.Terms.divide;
import static io.cambrian.searchspace.heuristic.Terms.less;
import static io.cambrian.searchspace.heuristic.Terms.multiply;
import static io.cambrian.searchspace.heuristic.Terms.negate;
import static io.cambrian.searchspace.heuristic.Terms.square;
import static io.cambrian.searchspace.heuristic.Terms.subtract;
import static io.cambrian.searchspace.heuristic.Terms.value;
import static io.cambrian.searchspace.heuristic.domain.PackingVariable.ALIKE;
import static io.cambrian.searchspace.heuristic.domain.PackingVariable.AWAITING;
import static io.cambrian.searchspace.heuristic.domain.PackingVariable.CAPACITY;
import static io.cambrian.searchspace.heuristic.domain.PackingVariable.GAP;
import static io.cambrian.searchspace.heuristic.domain.PackingVariable.ITEM;
import static io.cambrian.searchspace.heuristic.domain.PackingVariable.LAST;
import static io.cambrian.searchspace.heuristic.domain.PackingVariable.NEW;
import static io.cambrian.searchspace.heuristic.domain.PackingVariable.NOISE;
import static io.cambrian.searchspace.heuristic.domain.PackingVariable.POSITION;
import static io.cambrian.searchspace.heuristic.domain.PackingVariable.PREVIOUS;
import static io.cambrian.searchspace.heuristic.domain.PackingVariable.RESIDUAL;

import io.cambrian.searchspace.heuristic.Heuristic;
import io.cambrian.searchspace.heuristic.Quantity;
import io.cambrian.searchspace.heuristic.domain.Domain;

/** Known rules of online bin packing. */
public final class PackingRules {

    /** The last bin that was opened, or a new one if the item does not fit. */
    public static final Heuristic NEXT_FIT = rule(choose(
            less(constant(0), value(NEW)),
            constant(-1),
            choose(less(value(POSITION), value(LAST)), constant(-2), constant(0))));

    /** The open bin with the most room; a new one only if none fits. */
    public static final Heuristic WORST_FIT = rule(openBins(value(RESIDUAL)));

    /** Any open bin, each as likely as the others; a new one only if none fits. */
    public static final Heuristic RANDOM_FIT = rule(openBins(value(NOISE)));

    /** The bin that was opened first. */
    public static final Heuristic FIRST_FIT = rule(negate(value(POSITION)));

    /** The bin in which the least room is left. */
    public static final Heuristic BEST_FIT = rule(negate(value(GAP)));

    /**
     * The rule that a language model's search found for the OR3 instances of the OR-Library: a table over the gap.
     *
     * <p>Source: Romera-Paredes et al., "Mathematical discoveries from program search with large language models", Nature 625,
     * 2024, as released. There, of equal bins the first in the row is taken; here it is the fullest.
     */
    public static final Heuristic FUNSEARCH_OR = rule(
            steps(new double[] {2, 3, 5, 7, 9, 12, 15, 21}, new double[] {4, 3, 2, 1, 0.9, 0.95, 0.97, 0.98}, 0.99));

    /**
     * The rule that the same search found for Weibull-distributed items: with
     *
     * <pre>
     * v(b) = ((b − C)²/s + b²/s² + b²/s³) · (−1 if b &gt; s, else 1)
     * </pre>
     *
     * the priority of a bin is v(r) − v(p), where p is the residual of the bin before it in the row that fits, too.
     *
     * <p>Source: as {@link #FUNSEARCH_OR}.
     */
    public static final Heuristic FUNSEARCH_WEIBULL = rule(subtract(
            signedValue(value(RESIDUAL)),
            choose(atMost(value(PREVIOUS), constant(0)), constant(0), signedValue(value(PREVIOUS)))));

    /**
     * Sum of squares: the item goes where Σ N(g)² over the gaps g &gt; 0 of open bins becomes smallest, so that bins of every
     * residual stay at hand. Putting it into a bin of residual r changes the sum by
     *
     * <pre>
     * (1 − 2 N(r), unless the bin is new) + (2 N(g) + 1, unless g = 0)
     * </pre>
     *
     * <p>Source: Csirik, Johnson, Kenyon, Orlin, Shor and Weber, "On the sum-of-squares algorithm for bin packing", Journal of
     * the ACM 53, 2006.
     */
    public static final Heuristic SUM_OF_SQUARES = rule(subtract(
            choose(
                    less(constant(0), value(NEW)),
                    constant(0),
                    subtract(multiply(constant(2), value(ALIKE)), constant(1))),
            choose(
                    atMost(value(GAP), constant(0)),
                    constant(0),
                    add(multiply(constant(2), value(AWAITING)), constant(1)))));

    private PackingRules() {}

    /** A quantity that is never negative where a bin is open, less where it is new. */
    private static Quantity openBins(Quantity priority) {
        return choose(less(constant(0), value(NEW)), constant(-1), priority);
    }

    /** The first of some values whose bound is not below the gap, else the last one. */
    private static Quantity steps(double[] bounds, double[] values, double otherwise) {
        Quantity steps = constant(otherwise);
        for (int i = bounds.length - 1; i >= 0; i--) {
            steps = choose(atMost(value(GAP), constant(bounds[i])), constant(values[i]), steps);
        }
        return steps;
    }

    private static Quantity signedValue(Quantity residual) {
        Quantity item = value(ITEM);
        Quantity squared = square(residual);
        Quantity sum = add(
                add(divide(square(subtract(residual, value(CAPACITY))), item), divide(squared, square(item))),
                divide(squared, multiply(item, square(item))));
        return choose(less(item, residual), negate(sum), sum);
    }

    private static Heuristic rule(Quantity priority) {
        return new Heuristic(Domain.PACKING, priority);
    }
}
