package io.cambrian.searchspace.heuristic;

import io.cambrian.searchspace.expression.FormulaStyle;
import io.cambrian.searchspace.expression.FormulaText;
import io.cambrian.searchspace.expression.FormulaText.Binding;
import io.cambrian.searchspace.heuristic.Quantity.Choice;
import io.cambrian.searchspace.heuristic.Quantity.Constant;
import io.cambrian.searchspace.heuristic.Quantity.Flag;
import io.cambrian.searchspace.heuristic.Quantity.Observed;
import io.cambrian.searchspace.heuristic.Quantity.Operation;
import io.cambrian.searchspace.heuristic.domain.Operator;
import java.util.Optional;

/**
 * Heuristics as formulas of what is made greatest. Conditions in square brackets are 1 where they hold and 0 where they do not
 * (Iverson's brackets).
 */
public final class HeuristicFormula {

    private final FormulaStyle style;

    private HeuristicFormula(FormulaStyle style) {
        this.style = style;
    }

    /** One line of Unicode text. */
    public static String of(Heuristic heuristic) {
        return new HeuristicFormula(FormulaStyle.plain())
                .write(heuristic.priority())
                .text();
    }

    /** LaTeX for its mathematical mode; needs no package beyond amsmath. */
    public static String latex(Heuristic heuristic) {
        return new HeuristicFormula(FormulaStyle.latex())
                .write(heuristic.priority())
                .text();
    }

    private FormulaText write(Quantity quantity) {
        return switch (quantity) {
            case Constant constant -> {
                Binding binding = constant.value() < 0 ? Binding.SUM : Binding.ATOM;
                yield new FormulaText(style.number(constant.value()), binding);
            }
            case Observed observed ->
                new FormulaText(
                        style.either(
                                observed.variable().symbol(),
                                observed.variable().latex()),
                        Binding.ATOM);
            case Flag flag -> new FormulaText(style.bracket(condition(flag.condition())), Binding.ATOM);
            case Choice choice -> new FormulaText(cases(choice), style.casesGroup() ? Binding.ATOM : Binding.CASES);
            case Operation operation ->
                operation.operator().arity() == 1
                        ? unary(operation.operator(), operation.operands().getFirst())
                        : binary(
                                operation.operator(),
                                operation.operands().get(0),
                                operation.operands().get(1));
        };
    }

    private FormulaText unary(Operator operator, Quantity operand) {
        return switch (operator) {
            case NEGATE -> new FormulaText(style.minus() + within(operand, Binding.PRODUCT), Binding.SUM);
            case SQUARE -> new FormulaText(style.square(within(operand, Binding.ATOM)), Binding.PRODUCT);
            case ROOT -> new FormulaText(style.root(write(operand).text()), Binding.ATOM);
            case LOG -> new FormulaText(style.call("ln", write(operand).text()), Binding.ATOM);
            case ADD, SUBTRACT, MULTIPLY, DIVIDE, MIN, MAX ->
                throw new AssertionError(operator + " takes two operands");
        };
    }

    private FormulaText binary(Operator operator, Quantity x, Quantity y) {
        return switch (operator) {
            case ADD ->
                negated(y)
                        .map(positive -> difference(x, positive))
                        .orElseGet(() ->
                                new FormulaText(within(x, Binding.SUM) + " + " + within(y, Binding.SUM), Binding.SUM));
            case SUBTRACT -> difference(x, y);
            case MULTIPLY -> product(x, y);
            case DIVIDE ->
                style.quotientGroups()
                        ? new FormulaText(style.quotient(write(x).text(), write(y).text()), Binding.PRODUCT)
                        : new FormulaText(
                                style.quotient(within(x, Binding.PRODUCT), within(y, Binding.ATOM)), Binding.PRODUCT);
            case MIN -> new FormulaText(style.call("min", write(x).text(), write(y).text()), Binding.ATOM);
            case MAX -> new FormulaText(style.call("max", write(x).text(), write(y).text()), Binding.ATOM);
            case NEGATE, SQUARE, ROOT, LOG -> throw new AssertionError(operator + " takes one operand");
        };
    }

    private FormulaText difference(Quantity x, Quantity y) {
        return new FormulaText(
                within(x, Binding.SUM) + " " + style.minus() + " " + within(y, Binding.PRODUCT), Binding.SUM);
    }

    /** A negative factor in front needs no parentheses, but then the product does inside a product. */
    private FormulaText product(Quantity x, Quantity y) {
        if (x instanceof Constant constant && constant.value() < 0) {
            return new FormulaText(
                    style.product(style.number(constant.value()), within(y, Binding.PRODUCT)), Binding.SUM);
        }
        return new FormulaText(style.product(within(x, Binding.PRODUCT), within(y, Binding.PRODUCT)), Binding.PRODUCT);
    }

    /** What has to be subtracted rather than added, if the quantity begins with a minus. */
    private static Optional<Quantity> negated(Quantity quantity) {
        if (quantity instanceof Constant constant && constant.value() < 0) {
            return Optional.of(new Constant(-constant.value()));
        }
        if (!(quantity instanceof Operation operation)) {
            return Optional.empty();
        }
        Quantity first = operation.operands().getFirst();
        return switch (operation.operator()) {
            case NEGATE -> Optional.of(first);
            case MULTIPLY ->
                first instanceof Constant
                        ? negated(first)
                                .map(positive -> Terms.multiply(
                                        positive, operation.operands().get(1)))
                        : Optional.empty();
            case ADD, SUBTRACT, DIVIDE, MIN, MAX, SQUARE, ROOT, LOG -> Optional.empty();
        };
    }

    private String condition(Condition condition) {
        String left = within(condition.left(), Binding.SUM);
        String right = within(condition.right(), Binding.SUM);
        return switch (condition) {
            case Condition.Less ignored -> left + " < " + right;
            case Condition.AtMost ignored -> left + " " + style.atMost() + " " + right;
        };
    }

    private String cases(Choice choice) {
        StringBuilder text = new StringBuilder();
        Quantity rest = choice;
        while (rest instanceof Choice next) {
            text.append(style.option(within(next.yes(), Binding.SUM), condition(next.condition())));
            rest = next.no();
        }
        return style.cases(text.toString(), within(rest, Binding.SUM));
    }

    private String within(Quantity quantity, Binding needed) {
        return write(quantity).within(needed, style);
    }
}
