package io.cambrian.searchspace.loss;

import io.cambrian.searchspace.expression.Operator;

/**
 * The operators' formulas for single elements: values of those that work element by element, and derivatives of those
 * whose derivative with respect to one element needs no other.
 *
 * <p>x and y are an element of the operands (y is x for operators of one operand), g is the derivative of the loss with
 * respect to the value and {@code value} the value itself.
 */
final class ElementRules {

    /** Keeps logarithms of probabilities finite. */
    static final double PROBABILITY_FLOOR = 1e-8;

    /** Keeps the logarithm of a magnitude finite. */
    static final double MAGNITUDE_FLOOR = 1e-12;

    /** Keeps quotients finite at a divisor of exactly 0. */
    static final double DIVISOR_SHIFT = 1e-10;

    /** ln 1e10: greater arguments of the exponential are clipped to it. */
    static final double GREATEST_EXPONENT = StrictMath.log(1e10);

    private ElementRules() {}

    static double value(Operator operator, double x, double y) {
        return switch (operator) {
            case ADD -> x + y;
            case SUBTRACT -> x - y;
            case DOT_PRODUCT, MULTIPLY_FLOAT -> x * y;
            case L2_NORM -> x * x;
            case MIN -> Math.min(x, y);
            case MAX, MAX_FLOAT -> Math.max(x, y);
            case LOG -> StrictMath.log(Math.abs(x) + MAGNITUDE_FLOOR);
            case EXP -> StrictMath.exp(Math.min(x, GREATEST_EXPONENT));
            case ABS -> Math.abs(x);
            case MULTIPLY_TENTH -> 0.1 * x;
            case DIVIDE -> x / (y + DIVISOR_SHIFT);
            default -> throw notElementwise(operator);
        };
    }

    /** What is added to the derivative with respect to the first operand's element. */
    static double towardsFirst(Operator operator, double g, double x, double y, double value) {
        return switch (operator) {
            case ADD, SUBTRACT, ADD_GAUSSIAN_NOISE, SUM_LIST -> g;
            case DOT_PRODUCT, MULTIPLY_FLOAT -> g * y;
            case L2_DISTANCE -> g * (x - y);
            case L2_NORM -> g * (2 * x);
            case MIN -> x <= y ? g : 0;
            case MAX, MAX_FLOAT -> x >= y ? g : 0;
            case ENTROPY -> -(g * (StrictMath.log(x + PROBABILITY_FLOOR) + x / (x + PROBABILITY_FLOOR)));
            case KL_DIVERGENCE -> g * (logRatio(x, y) + x / (x + PROBABILITY_FLOOR));
            case LOG -> g * (Math.signum(x) / (Math.abs(x) + MAGNITUDE_FLOOR));
            case EXP -> x < GREATEST_EXPONENT ? g * value : 0;
            case ABS -> g * Math.signum(x);
            case MULTIPLY_TENTH -> 0.1 * g;
            case DIVIDE -> g / (y + DIVISOR_SHIFT);
            case LOG_SUM_EXP_LIST -> g * StrictMath.exp(x - value);
            default -> throw notElementwise(operator);
        };
    }

    /** What is added to the derivative with respect to the second operand's element. */
    static double towardsSecond(Operator operator, double g, double x, double y, double value) {
        return switch (operator) {
            case ADD -> g;
            case SUBTRACT -> -g;
            case DOT_PRODUCT, MULTIPLY_FLOAT -> g * x;
            case L2_DISTANCE -> -(g * (x - y));
            case MIN -> x <= y ? 0 : g;
            case MAX, MAX_FLOAT -> x >= y ? 0 : g;
            case KL_DIVERGENCE -> -(g * (x / (y + PROBABILITY_FLOOR)));
            case DIVIDE -> -(g * (value / (y + DIVISOR_SHIFT)));
            default -> throw notElementwise(operator);
        };
    }

    static double logRatio(double p, double q) {
        return StrictMath.log(p + PROBABILITY_FLOOR) - StrictMath.log(q + PROBABILITY_FLOOR);
    }

    private static IllegalStateException notElementwise(Operator operator) {
        return new IllegalStateException(operator.title() + " has no formula for single elements");
    }
}
