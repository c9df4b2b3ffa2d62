package io.cambrian.searchspace.heuristic;

import io.cambrian.searchspace.heuristic.Quantity.Choice;
import io.cambrian.searchspace.heuristic.Quantity.Constant;
import io.cambrian.searchspace.heuristic.Quantity.Flag;
import io.cambrian.searchspace.heuristic.Quantity.Observed;
import io.cambrian.searchspace.heuristic.Quantity.Operation;
import io.cambrian.searchspace.heuristic.domain.Operator;
import io.cambrian.searchspace.heuristic.domain.Variable;
import java.util.List;

/**
 * Short names for building terms by hand; what the operators compute stands at {@link Operator}. Best fit is
 *
 * <pre>{@code
 * new Heuristic(Domain.PACKING, Terms.negate(Terms.value(PackingVariable.GAP)))
 * }</pre>
 */
public final class Terms {

    private Terms() {}

    /** @throws IllegalArgumentException if the number is not finite */
    public static Quantity constant(double value) {
        return new Constant(value);
    }

    public static Quantity value(Variable variable) {
        return new Observed(variable);
    }

    public static Quantity add(Quantity x, Quantity y) {
        return apply(Operator.ADD, x, y);
    }

    public static Quantity subtract(Quantity x, Quantity y) {
        return apply(Operator.SUBTRACT, x, y);
    }

    public static Quantity multiply(Quantity x, Quantity y) {
        return apply(Operator.MULTIPLY, x, y);
    }

    public static Quantity divide(Quantity x, Quantity y) {
        return apply(Operator.DIVIDE, x, y);
    }

    public static Quantity negate(Quantity x) {
        return apply(Operator.NEGATE, x);
    }

    public static Quantity square(Quantity x) {
        return apply(Operator.SQUARE, x);
    }

    public static Quantity root(Quantity x) {
        return apply(Operator.ROOT, x);
    }

    public static Quantity log(Quantity x) {
        return apply(Operator.LOG, x);
    }

    /** {@code yes} where the condition holds, else {@code no}. */
    public static Quantity choose(Condition condition, Quantity yes, Quantity no) {
        return new Choice(condition, yes, no);
    }

    /** 1 where the condition holds, else 0. */
    public static Quantity flag(Condition condition) {
        return new Flag(condition);
    }

    public static Condition less(Quantity left, Quantity right) {
        return new Condition.Less(left, right);
    }

    public static Condition atMost(Quantity left, Quantity right) {
        return new Condition.AtMost(left, right);
    }

    /** @throws IllegalArgumentException if the operator takes more operands or fewer */
    public static Quantity apply(Operator operator, Quantity... operands) {
        return new Operation(operator, List.of(operands));
    }
}
