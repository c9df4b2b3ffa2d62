package io.cambrian.searchspace.heuristic;

import io.cambrian.searchspace.heuristic.Quantity.Choice;
import io.cambrian.searchspace.heuristic.Quantity.Constant;
import io.cambrian.searchspace.heuristic.Quantity.Flag;
import io.cambrian.searchspace.heuristic.Quantity.Operation;
import io.cambrian.searchspace.heuristic.domain.Operator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The canonical form of terms. It has the same value as the original for all observations, to the last bit but for the sign of
 * a zero:
 *
 * <pre>
 * operators and conditions of constants become constants
 * x + 0, x − 0, x · 1, x / 1, −(−x), min(x, x), max(x, x)   become x
 * x if c else x                                             becomes x
 * operands that may be exchanged                            are put in the order of their JSON
 * </pre>
 *
 * <p>Nothing else: x − x is 0 for numbers only, and sums that are taken in another order are rounded in another way.
 */
final class Simplification {

    private static final Constant ONE = new Constant(1);
    private static final Constant ZERO = new Constant(0);

    private Simplification() {}

    static Quantity of(Quantity quantity) {
        return (Quantity) simplified(quantity);
    }

    private static Term simplified(Term term) {
        List<Term> parts = new ArrayList<>();
        for (Term part : term.parts()) {
            parts.add(simplified(part));
        }
        Term rebuilt = term.with(parts);
        return switch (rebuilt) {
            case Operation operation -> operation(operation);
            case Choice choice -> choice(choice);
            case Flag flag ->
                decided(flag.condition()).<Term>map(holds -> holds ? ONE : ZERO).orElse(flag);
            default -> rebuilt;
        };
    }

    private static Quantity choice(Choice choice) {
        if (choice.yes().equals(choice.no())) {
            return choice.yes();
        }
        return decided(choice.condition())
                .map(holds -> holds ? choice.yes() : choice.no())
                .orElse(choice);
    }

    /** Whether a condition holds, if that does not depend on what is observed. */
    private static Optional<Boolean> decided(Condition condition) {
        return condition.left() instanceof Constant && condition.right() instanceof Constant
                ? Optional.of(Interpreter.holds(condition, new double[0]))
                : Optional.empty();
    }

    private static Quantity operation(Operation operation) {
        if (operation.operands().stream().allMatch(Constant.class::isInstance)) {
            double value = Interpreter.value(operation, new double[0]);
            return Double.isFinite(value) ? new Constant(value) : operation;
        }
        return operation.operator().arity() == 1 ? unary(operation) : binary(operation);
    }

    private static Quantity unary(Operation operation) {
        boolean twice = operation.operator() == Operator.NEGATE
                && operation.operands().getFirst() instanceof Operation inner
                && inner.operator() == Operator.NEGATE;
        return twice ? ((Operation) operation.operands().getFirst()).operands().getFirst() : operation;
    }

    private static Quantity binary(Operation operation) {
        Quantity x = operation.operands().get(0);
        Quantity y = operation.operands().get(1);
        return switch (operation.operator()) {
            case ADD -> x.equals(ZERO) ? y : y.equals(ZERO) ? x : ordered(operation);
            case MULTIPLY -> x.equals(ONE) ? y : y.equals(ONE) ? x : ordered(operation);
            case SUBTRACT -> y.equals(ZERO) ? x : operation;
            case DIVIDE -> y.equals(ONE) ? x : operation;
            case MIN, MAX -> x.equals(y) ? x : ordered(operation);
            case NEGATE, SQUARE, ROOT, LOG -> throw new AssertionError(operation.operator() + " takes one operand");
        };
    }

    private static Quantity ordered(Operation operation) {
        List<Quantity> operands = new ArrayList<>(operation.operands());
        operands.sort(Comparator.comparing(operand -> TermJson.write(operand).toString()));
        return new Operation(operation.operator(), operands);
    }
}
