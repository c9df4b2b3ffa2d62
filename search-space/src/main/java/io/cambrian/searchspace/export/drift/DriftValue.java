package io.cambrian.searchspace.export.drift;

import io.cambrian.searchspace.export.Expression;
import java.util.Optional;

/**
 * A value in the source of an exported drift: a literal, an argument, a local number or a local array.
 *
 * @param value the number, or the name of the array
 * @param slope its derivative with respect to r in the same form; empty where it is 0, or where slopes are not asked for
 * @param size the number of elements, 1 for a number
 */
record DriftValue(Expression value, Optional<Expression> slope, int size) {

    static DriftValue number(Expression value) {
        return new DriftValue(value, Optional.empty(), 1);
    }

    /** The value as an element of a loop over i. */
    Expression element() {
        return element(value, "i");
    }

    /** The slope as an element of a loop over i. */
    Optional<Expression> elementSlope() {
        return slope.map(each -> element(each, "i"));
    }

    /** The value's element at a place. */
    Expression element(int place) {
        return element(value, Integer.toString(place));
    }

    /** The slope's element at a place, 0.0 if there is no slope. */
    Expression elementSlope(int place) {
        return slope.map(each -> element(each, Integer.toString(place))).orElse(Expression.ZERO);
    }

    private Expression element(Expression whole, String index) {
        return size == 1 ? whole : Expression.atom(whole.text() + "[" + index + "]");
    }
}
