package io.cambrian.searchspace.export.loss;

import static io.cambrian.searchspace.export.Expression.atom;
import static io.cambrian.searchspace.export.Expression.call;

import io.cambrian.searchspace.export.Expression;
import io.cambrian.searchspace.export.SupportMember;
import io.cambrian.searchspace.expression.Operator;

/**
 * The operators' formulas for single elements as Java source. Each line computes what the interpreter's rule of the same
 * name computes, operation by operation, so that both agree to the last bit.
 */
final class ElementCode {

    private static final double PROBABILITY_FLOOR = 1e-8;
    private static final double MAGNITUDE_FLOOR = 1e-12;
    private static final double DIVISOR_SHIFT = 1e-10;
    private static final Expression GREATEST_EXPONENT = atom(SupportMember.GREATEST_EXPONENT.title());
    private static final Expression ZERO = atom("0");

    private ElementCode() {}

    static Expression value(Operator operator, Expression x, Expression y) {
        return switch (operator) {
            case ADD, ADD_GAUSSIAN_NOISE -> x.plus(y);
            case SUBTRACT -> x.minus(y);
            case DOT_PRODUCT, MULTIPLY_FLOAT -> x.times(y);
            case L2_NORM -> x.times(x);
            case L2_DISTANCE -> atom("0.5").times(call(SupportMember.SQUARE.title(), x.minus(y)));
            case MIN -> call("Math.min", x, y);
            case MAX, MAX_FLOAT -> call("Math.max", x, y);
            case LOG -> call("StrictMath.log", call("Math.abs", x).plus(MAGNITUDE_FLOOR));
            case EXP -> call("StrictMath.exp", call("Math.min", x, GREATEST_EXPONENT));
            case ABS -> call("Math.abs", x);
            case MULTIPLY_TENTH -> atom("0.1").times(x);
            case DIVIDE -> x.over(y.plus(DIVISOR_SHIFT));
            default -> throw notElementwise(operator);
        };
    }

    /** The texts that a contribution may need; asked for only if it does, for whatever is asked for is kept. */
    interface Elements {

        /** An element of the first operand. */
        Expression x();

        /** An element of the second operand. */
        Expression y();

        /** An element of the operation's value. */
        Expression value();
    }

    /** The contribution to the derivative with respect to the first operand's element. */
    static Expression towardsFirst(Operator operator, Expression g, Elements of) {
        return switch (operator) {
            case ADD, SUBTRACT, ADD_GAUSSIAN_NOISE, SUM_LIST -> g;
            case DOT_PRODUCT, MULTIPLY_FLOAT -> g.times(of.y());
            case L2_DISTANCE -> g.times(of.x().minus(of.y()));
            case L2_NORM -> g.times(atom("2").times(of.x()));
            case MIN -> of.x().choose("<=", of.y(), g, ZERO);
            case MAX, MAX_FLOAT -> of.x().choose(">=", of.y(), g, ZERO);
            case ENTROPY ->
                g.times(call("StrictMath.log", of.x().plus(PROBABILITY_FLOOR))
                                .plus(of.x().over(of.x().plus(PROBABILITY_FLOOR))))
                        .negated();
            case KL_DIVERGENCE ->
                g.times(call(SupportMember.LOG_RATIO.title(), of.x(), of.y())
                        .plus(of.x().over(of.x().plus(PROBABILITY_FLOOR))));
            case LOG ->
                g.times(call("Math.signum", of.x())
                        .over(call("Math.abs", of.x()).plus(MAGNITUDE_FLOOR)));
            case EXP -> of.x().choose("<", GREATEST_EXPONENT, g.times(of.value()), ZERO);
            case ABS -> g.times(call("Math.signum", of.x()));
            case MULTIPLY_TENTH -> atom("0.1").times(g);
            case DIVIDE -> g.over(of.y().plus(DIVISOR_SHIFT));
            case LOG_SUM_EXP_LIST -> g.times(call("StrictMath.exp", of.x().minus(of.value())));
            default -> throw notElementwise(operator);
        };
    }

    /** The contribution to the derivative with respect to the second operand's element. */
    static Expression towardsSecond(Operator operator, Expression g, Elements of) {
        return switch (operator) {
            case ADD -> g;
            case SUBTRACT -> g.negated();
            case DOT_PRODUCT, MULTIPLY_FLOAT -> g.times(of.x());
            case L2_DISTANCE -> g.times(of.x().minus(of.y())).negated();
            case MIN -> of.x().choose("<=", of.y(), ZERO, g);
            case MAX, MAX_FLOAT -> of.x().choose(">=", of.y(), ZERO, g);
            case KL_DIVERGENCE ->
                g.times(of.x().over(of.y().plus(PROBABILITY_FLOOR))).negated();
            case DIVIDE -> g.times(of.value().over(of.y().plus(DIVISOR_SHIFT))).negated();
            default -> throw notElementwise(operator);
        };
    }

    private static IllegalStateException notElementwise(Operator operator) {
        return new IllegalStateException(operator.title() + " has no formula for single elements");
    }
}
