package io.cambrian.searchspace.tuning.field;

import java.math.BigDecimal;
import java.math.MathContext;

/** The value of one hyper-parameter. */
public sealed interface Setting {

    /** The value as people write it, numbers to six digits: {@code 0.0003}, {@code relu}, {@code true}. */
    String text();

    /** A number. */
    sealed interface Numeric extends Setting {

        /** The number as a double, which holds it exactly. */
        double number();
    }

    /**
     * A number with a fraction, even if that is 0.
     *
     * @param value finite; −0 becomes 0, for the two are the same setting
     */
    record Real(double value) implements Numeric {

        private static final MathContext DIGITS = new MathContext(6);
        private static final double LEAST_PLAIN = 1e-4;
        private static final double GREATEST_PLAIN = 1e7;

        /** @throws IllegalArgumentException if the value is not finite */
        public Real {
            if (!Double.isFinite(value)) {
                throw new IllegalArgumentException("a hyper-parameter is a finite number, found " + value);
            }
            value += 0.0;
        }

        @Override
        public double number() {
            return value;
        }

        @Override
        public String text() {
            double size = Math.abs(value);
            if (value == 0) {
                return "0";
            }
            BigDecimal rounded = BigDecimal.valueOf(value).round(DIGITS).stripTrailingZeros();
            return size >= LEAST_PLAIN && size < GREATEST_PLAIN
                    ? rounded.toPlainString()
                    : Double.toString(rounded.doubleValue()).replace(".0E", "e").replace('E', 'e');
        }
    }

    /**
     * A whole number.
     *
     * @param value from −2⁵³ to 2⁵³, so that a double holds it exactly
     */
    record Whole(long value) implements Numeric {

        private static final long GREATEST = 1L << 53;

        /** @throws IllegalArgumentException if the value lies outside */
        public Whole {
            if (value < -GREATEST || value > GREATEST) {
                throw new IllegalArgumentException("a whole hyper-parameter is from −2⁵³ to 2⁵³, found " + value);
            }
        }

        @Override
        public double number() {
            return value;
        }

        @Override
        public String text() {
            return Long.toString(value);
        }
    }

    /**
     * One of several categories.
     *
     * @param value its name, not blank and without control characters
     */
    record Word(String value) implements Setting {

        /** @throws IllegalArgumentException if the name is blank or has a control character */
        public Word {
            if (value.isBlank() || value.chars().anyMatch(Character::isISOControl)) {
                throw new IllegalArgumentException(
                        "the name of a category is not blank and has no control characters, found '" + value + "'");
            }
        }

        @Override
        public String text() {
            return value;
        }
    }

    /** Yes or no. */
    record Flag(boolean value) implements Setting {

        @Override
        public String text() {
            return Boolean.toString(value);
        }
    }
}
