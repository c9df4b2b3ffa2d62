package io.cambrian.searchspace.heuristic.domain;

import java.util.Locale;

/**
 * The closed table of operators of heuristics. Values are 64-bit floating-point numbers of IEEE 754; infinities and
 * not-a-number pass through, so every operator has a value for all operands.
 */
public enum Operator {
    /** x + y. */
    ADD(2, true),
    /** x − y. */
    SUBTRACT(2, false),
    /** x y. */
    MULTIPLY(2, true),
    /** x / y, and 0 where y = 0. */
    DIVIDE(2, false),
    /** The smaller of two, as {@link Math#min(double, double)} has it. */
    MIN(2, true),
    /** The greater of two, as {@link Math#max(double, double)} has it. */
    MAX(2, true),
    /** −x. */
    NEGATE(1, false),
    /** x². */
    SQUARE(1, false),
    /** √|x|. */
    ROOT(1, false),
    /** The natural logarithm ln max(|x|, 10⁻¹²), as {@link StrictMath} computes it. */
    LOG(1, false);

    private static final double LEAST_ARGUMENT = 1e-12;

    private final int arity;
    private final boolean commutative;

    Operator(int arity, boolean commutative) {
        this.arity = arity;
        this.commutative = commutative;
    }

    /** The name in kebab case, as JSON writes it. */
    public String title() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The number of operands. */
    public int arity() {
        return arity;
    }

    /** Whether the two operands may be exchanged. */
    public boolean commutative() {
        return commutative;
    }

    /** The value; an operator of one operand does not read y. */
    public double apply(double x, double y) {
        return switch (this) {
            case ADD -> x + y;
            case SUBTRACT -> x - y;
            case MULTIPLY -> x * y;
            case DIVIDE -> quotient(x, y);
            case MIN -> Math.min(x, y);
            case MAX -> Math.max(x, y);
            case NEGATE -> -x;
            case SQUARE -> x * x;
            case ROOT -> Math.sqrt(Math.abs(x));
            case LOG -> logarithm(x);
        };
    }

    /** x / y; 0 where y is 0. */
    public static double quotient(double x, double y) {
        return y == 0 ? 0 : x / y;
    }

    /** ln max(|x|, 1e-12). */
    public static double logarithm(double x) {
        return StrictMath.log(Math.max(Math.abs(x), LEAST_ARGUMENT));
    }
}
