package io.cambrian.searchspace.drift.term;

import io.cambrian.searchspace.drift.DriftFunction;
import java.util.List;

/**
 * What drifts are made of. A drift is written once, in these operations; each meaning of a drift is one algebra: numbers with
 * their slopes ({@link DriftFunction}), nodes of a tensor graph, lines of a Java class, a printed formula.
 *
 * <p>Values are columns of numbers, of length 1 unless {@link #stack} or {@link #product} made them longer; all operations but
 * these two work number by number.
 *
 * @param <T> the value of an expression
 */
public interface DriftAlgebra<T> {

    /** ln r is held within ± this before r = e^(ln r) is taken, so that no drift sees an infinite ratio. */
    double GREATEST_LOG_RATIO = 20;

    /** r = π(a|s) / π_old(a|s). */
    T ratio();

    /** ln r. */
    T logRatio();

    /** A, as the trainer gives it: of mean 0 and deviation 1 in each minibatch unless it says otherwise. */
    T advantage();

    /** p in [0, 1): updates done / updates of the whole training. */
    T progress();

    T constant(double value);

    T add(T a, T b);

    T subtract(T a, T b);

    T multiply(T a, T b);

    T divide(T a, T b);

    /** The greater; the slope of the first where they are equal. */
    T maximum(T a, T b);

    /** The smaller; the slope of the first where they are equal. */
    T minimum(T a, T b);

    /** max(x, 0); its slope is 0 at 0. */
    T relu(T x);

    T abs(T x);

    T tanh(T x);

    /** condition ≥ 0 ? yes : no. */
    T whereNotNegative(T condition, T yes, T no);

    /** The values one below the other. */
    T stack(List<T> parts);

    /** W·x: a column of as many numbers as W has columns becomes one of as many as it has rows. */
    T product(WeightMatrix weights, T x);
}
