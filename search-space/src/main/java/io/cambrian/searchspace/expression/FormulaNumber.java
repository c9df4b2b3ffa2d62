package io.cambrian.searchspace.expression;

import java.math.BigDecimal;

/** Numbers as people write them: 2 rather than 2.0, 0.0001 rather than 1.0E-4. */
public final class FormulaNumber {

    private static final double GREATEST_PLAIN = 1e7;
    private static final double LEAST_PLAIN = 1e-4;

    private FormulaNumber() {}

    /**
     * The shortest digits that tell a finite number from its neighbours, with an ASCII minus; from 0.0001 to below 10,000,000
     * in full, else with {@code e} before a power of ten, as in {@code 2.5e-7}.
     */
    public static String of(double value) {
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
