package io.cambrian.schedules.study;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What a study asks of one of its figures, and whether it was met.
 *
 * @param figure what was measured, in words
 * @param found its value
 * @param asked what it has to be, such as {@code at least 0.8}
 * @param met whether it is
 */
public record Bar(String figure, double found, String asked, boolean met) {

    private static final int PLACES = 4;

    /** Found ≥ wanted. */
    public static Bar atLeast(String figure, double found, double wanted) {
        return new Bar(figure, found, "at least " + text(wanted), found >= wanted);
    }

    /** Found ≤ wanted. */
    public static Bar atMost(String figure, double found, double wanted) {
        return new Bar(figure, found, "at most " + text(wanted), found <= wanted);
    }

    /** Found &gt; wanted. */
    public static Bar above(String figure, double found, double wanted) {
        return new Bar(figure, found, "above " + text(wanted), found > wanted);
    }

    /** Found = wanted, both whole numbers: how many out of so many, or none. */
    public static Bar exactly(String figure, long found, long wanted) {
        return new Bar(figure, found, wanted == 0 ? "none" : "all " + wanted, found == wanted);
    }

    /** The bar as every study prints it. */
    public String line() {
        return (met ? "bar met:    " : "bar missed: ") + figure + ": " + text(found) + " (asked: " + asked + ")";
    }

    /** With as many places as it needs, four at most. */
    private static String text(double number) {
        return Double.isFinite(number)
                ? BigDecimal.valueOf(number)
                        .setScale(PLACES, RoundingMode.HALF_EVEN)
                        .add(BigDecimal.ZERO)
                        .stripTrailingZeros()
                        .toPlainString()
                : String.valueOf(number);
    }
}
