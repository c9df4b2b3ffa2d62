package io.cambrian.searchspace.heuristic;

import java.math.BigDecimal;

/** Constants as people write them: 2 rather than 2.0, 1e-5 rather than 1.0E-5. */
final class Numeral {

    private static final double GREATEST_PLAIN = 1e7;
    private static final double LEAST_PLAIN = 1e-4;

    private Numeral() {}

    static String of(double value) {
        double size = Math.abs(value);
        if (value == 0) {
            return "0";
        }
        if (size >= LEAST_PLAIN && size < GREATEST_PLAIN) {
            return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
        }
        return Double.toString(value).replace(".0E", "e").replace('E', 'e');
    }
}
