package io.cambrian.searchspace.export;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Numbers as Java source that means them to the last bit. */
final class JavaLiteral {

    private JavaLiteral() {}

    /** An array initialiser. */
    static String row(double[] values) {
        return Arrays.stream(values).mapToObj(JavaLiteral::of).collect(Collectors.joining(", ", "{", "}"));
    }

    static String of(double value) {
        if (Double.isNaN(value)) {
            return "Double.NaN";
        }
        if (Double.isInfinite(value)) {
            return value > 0 ? "Double.POSITIVE_INFINITY" : "Double.NEGATIVE_INFINITY";
        }
        return Double.toString(value);
    }
}
