package io.cambrian.searchspace.export.heuristic;

import io.cambrian.searchspace.export.JavaLiteral;
import io.cambrian.searchspace.heuristic.Condition;
import io.cambrian.searchspace.heuristic.Quantity;
import io.cambrian.searchspace.heuristic.Quantity.Choice;
import io.cambrian.searchspace.heuristic.Quantity.Constant;
import io.cambrian.searchspace.heuristic.Quantity.Flag;
import io.cambrian.searchspace.heuristic.Quantity.Observed;
import io.cambrian.searchspace.heuristic.Quantity.Operation;
import io.cambrian.searchspace.heuristic.domain.Operator;
import java.util.Map;

/**
 * Terms of heuristics as Java expressions, with the parentheses that keep the order of operations: the values are those of
 * {@link io.cambrian.searchspace.heuristic.Interpreter} to the last bit.
 */
final class TermCode {

    /** From weakest to strongest; weaker texts need parentheses inside stronger ones. */
    private enum Binding {
        CHOICE,
        SUM,
        PRODUCT,
        SIGNED,
        ATOM
    }

    private record Code(String text, Binding binding) {}

    private final Map<Quantity, String> names;

    /** @param names of quantities that are variables of the code */
    TermCode(Map<Quantity, String> names) {
        this.names = names;
    }

    /** An expression in which what is observed has the names of {@link HeuristicVariables}. */
    String of(Quantity quantity) {
        return code(quantity).text();
    }

    private Code code(Quantity quantity) {
        String name = names.get(quantity);
        if (name != null) {
            return new Code(name, Binding.ATOM);
        }
        return switch (quantity) {
            case Constant constant ->
                new Code(JavaLiteral.of(constant.value()), constant.value() < 0 ? Binding.SIGNED : Binding.ATOM);
            case Observed observed -> new Code(HeuristicVariables.name(observed.variable()), Binding.ATOM);
            case Flag flag -> new Code(condition(flag.condition()) + " ? 1.0 : 0.0", Binding.CHOICE);
            case Choice choice -> choice(choice);
            case Operation operation -> operation(operation);
        };
    }

    private Code choice(Choice choice) {
        String otherwise = choice.no() instanceof Choice next ? of(next) : within(choice.no(), Binding.SUM);
        return new Code(
                condition(choice.condition()) + " ? " + within(choice.yes(), Binding.SUM) + " : " + otherwise,
                Binding.CHOICE);
    }

    private String condition(Condition condition) {
        String operator = switch (condition) {
            case Condition.Less less -> " < ";
            case Condition.AtMost atMost -> " <= ";
        };
        return within(condition.left(), Binding.SUM) + operator + within(condition.right(), Binding.SUM);
    }

    private Code operation(Operation operation) {
        Operator operator = operation.operator();
        Quantity x = operation.operands().getFirst();
        Quantity y = operation.operands().getLast();
        return switch (operator) {
            case ADD -> infix(x, " + ", y, Binding.SUM, Binding.PRODUCT);
            case SUBTRACT -> infix(x, " - ", y, Binding.SUM, Binding.PRODUCT);
            case MULTIPLY -> infix(x, " * ", y, Binding.PRODUCT, Binding.SIGNED);
            case DIVIDE -> call("quotientOrZero", of(x) + ", " + of(y));
            case MIN -> call("Math.min", of(x) + ", " + of(y));
            case MAX -> call("Math.max", of(x) + ", " + of(y));
            case NEGATE -> new Code("-" + within(x, Binding.ATOM), Binding.SIGNED);
            case SQUARE -> call("square", of(x));
            case ROOT -> call("Math.sqrt", "Math.abs(" + of(x) + ")");
            case LOG -> call("logarithm", of(x));
        };
    }

    private Code infix(Quantity x, String operator, Quantity y, Binding left, Binding right) {
        return new Code(within(x, left) + operator + within(y, right), left);
    }

    private Code call(String function, String arguments) {
        return new Code(function + "(" + arguments + ")", Binding.ATOM);
    }

    private String within(Quantity quantity, Binding needed) {
        Code code = code(quantity);
        return code.binding().compareTo(needed) < 0 ? "(" + code.text() + ")" : code.text();
    }
}
