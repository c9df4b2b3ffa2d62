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

    /** The bar as every study prints it; with all its digits where rounding would hide that it is missed. */
    public String line() {
        String rounded = text(found, PLACES);
        boolean hidden = !met && asked.endsWith(" " + rounded);
        return (met ? "bar met:    " : "bar missed: ") + figure + ": "
                + (hidden ? text(found, Integer.MAX_VALUE) : rounded) + " (asked: " + asked + ")";
    }

    private static String text(double number) {
        return text(number, PLACES);
    }

    /** With as many places as it needs, but no more than these. */
    private static String text(double number, int most) {
        if (!Double.isFinite(number)) {
            return String.valueOf(number);
        }
        BigDecimal exact = BigDecimal.valueOf(number);
        BigDecimal rounded = exact.scale() > most ? exact.setScale(most, RoundingMode.HALF_EVEN) : exact;
        return rounded.add(BigDecimal.ZERO).stripTrailingZeros().toPlainString();
    }
}
