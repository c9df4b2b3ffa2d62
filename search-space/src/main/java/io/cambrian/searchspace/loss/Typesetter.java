package io.cambrian.searchspace.loss;

import io.cambrian.searchspace.expression.Distribution;
import io.cambrian.searchspace.expression.FormulaStyle;
import io.cambrian.searchspace.expression.FormulaText;
import io.cambrian.searchspace.expression.FormulaText.Binding;
import io.cambrian.searchspace.expression.Node;
import io.cambrian.searchspace.expression.Operand;
import io.cambrian.searchspace.expression.Operator;
import io.cambrian.searchspace.expression.Sort;
import io.cambrian.searchspace.expression.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Builds the terms of a formula from the nodes of a canonical program, bottom up, with parentheses only where precedence
 * asks for them. Nodes in {@code named} are referred to by name and defined apart.
 */
final class Typesetter {

    private final FormulaStyle style;
    private final List<Node> nodes;
    private final Set<Integer> named;
    private final List<FormulaText> definitions = new ArrayList<>();
    private final List<FormulaText> terms = new ArrayList<>();
    private int noises;

    Typesetter(FormulaStyle style, List<Node> nodes, Set<Integer> named) {
        this.style = style;
        this.nodes = nodes;
        this.named = named;
        for (int i = 0; i < nodes.size(); i++) {
            FormulaText term = term(nodes.get(i));
            if (named.contains(i)) {
                definitions.add(term);
                term = atom(style.name(definitions.size()));
            }
            terms.add(term);
        }
    }

    /** The formula of the last node. */
    String formula() {
        String formula = terms.getLast().text();
        if (definitions.isEmpty()) {
            return formula;
        }
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < definitions.size(); i++) {
            texts.add(style.name(i + 1) + " = " + definitions.get(i).text());
        }
        return style.where(formula, texts);
    }

    private FormulaText term(Node node) {
        return switch (node) {
            case Node.Input input -> atom(symbol(input.source()));
            case Node.Constant constant -> constant(constant.value());
            case Node.Noise noise -> atom(noise(noise.distribution()));
            case Node.Operation operation -> operation(operation.operator(), operation.operands());
        };
    }

    /** What begins with a minus needs parentheses behind another sign and under a power. */
    private static FormulaText constant(double value) {
        return new FormulaText(Double.toString(value), value < 0 ? Binding.SUM : Binding.ATOM);
    }

    private FormulaText operation(Operator operator, List<Operand> on) {
        return switch (operator) {
            case Q_VALUE_LIST -> atom(values(on, style.either("·", "\\cdot")));
            case SELECT_LIST -> atom(selected(on));
            case MAX_LIST -> overActions("max", on);
            case ARG_MAX_LIST -> overActions("argmax", on);
            case SUM_LIST -> overActions("Σ", on);
            case MEAN_LIST -> overActions("mean", on);
            case STD_LIST -> overActions("std", on);
            case LOG_SUM_EXP_LIST -> overActions("logsumexp", on);
            case ADD -> new FormulaText(style.sum(at(on, 0, Binding.SUM), at(on, 1, Binding.SUM)), Binding.SUM);
            case SUBTRACT ->
                new FormulaText(style.difference(at(on, 0, Binding.SUM), at(on, 1, Binding.PRODUCT)), Binding.SUM);
            case DOT_PRODUCT -> dotProduct(on);
            case MULTIPLY_FLOAT -> product(at(on, 0, Binding.PRODUCT), at(on, 1, Binding.PRODUCT));
            case L2_DISTANCE -> distance(on);
            case L2_NORM -> square(on);
            case MIN -> call("min", on);
            case MAX, MAX_FLOAT -> call("max", on);
            case SOFTMAX -> call("softmax", on);
            case ENTROPY -> call("H", on);
            case KL_DIVERGENCE -> call("KL", on);
            case LOG -> new FormulaText(logarithm(on), Binding.PREFIX);
            case EXP -> call("exp", on);
            case ABS -> atom(style.magnitude(text(on, 0)));
            case MULTIPLY_TENTH -> product("0.1", at(on, 0, Binding.PRODUCT));
            case DIVIDE -> quotient(on);
            case MEAN_BATCH -> new FormulaText(style.reduction("mean", "B", text(on, 0)), Binding.PREFIX);
            case STD_BATCH -> new FormulaText(style.reduction("std", "B", text(on, 0)), Binding.PREFIX);
            case ADD_GAUSSIAN_NOISE ->
                new FormulaText(style.sum(at(on, 0, Binding.SUM), noise(Distribution.STANDARD_GAUSSIAN)), Binding.SUM);
        };
    }

    /** Q(s,·), or Q(s,a) for one action. */
    private String values(List<Operand> on, String action) {
        return text(on, 0) + "(" + text(on, 1) + "," + action + ")";
    }

    private String selected(List<Operand> on) {
        Operand list = on.getFirst();
        return writtenOut(list)
                ? values(nodes.get(list.index()).operands(), text(on, 1))
                : style.element(at(on, 0, Binding.ATOM), text(on, 1));
    }

    /** Whether the list is a network's values, so that an action can stand where the dot is. */
    private boolean writtenOut(Operand list) {
        return nodes.get(list.index()) instanceof Node.Operation operation
                && operation.operator() == Operator.Q_VALUE_LIST
                && !named.contains(list.index());
    }

    private FormulaText overActions(String reduction, List<Operand> on) {
        Operand list = on.getFirst();
        String text = writtenOut(list)
                ? style.over(reduction, values(nodes.get(list.index()).operands(), Source.ACTION.symbol()))
                : style.reduction(reduction, "a", text(on, 0));
        return new FormulaText(text, Binding.PREFIX);
    }

    private FormulaText dotProduct(List<Operand> on) {
        Sort sort = on.getFirst().sort();
        boolean wide = sort == Sort.STATE || sort == Sort.VECTOR;
        if (on.getFirst().equals(on.getLast())) {
            return square(on);
        }
        return wide
                ? atom(style.innerProduct(text(on, 0), text(on, 1)))
                : product(at(on, 0, Binding.PRODUCT), at(on, 1, Binding.PRODUCT));
    }

    private FormulaText square(List<Operand> on) {
        Sort sort = on.getFirst().sort();
        return sort == Sort.STATE || sort == Sort.VECTOR
                ? new FormulaText(style.squaredLength(text(on, 0)), Binding.PREFIX)
                : new FormulaText(style.square(at(on, 0, Binding.ATOM)), Binding.PREFIX);
    }

    private FormulaText distance(List<Operand> on) {
        String difference = style.difference(at(on, 0, Binding.SUM), at(on, 1, Binding.PRODUCT));
        String squared = on.getFirst().sort() == Sort.FLOAT
                ? style.square(style.parentheses(difference))
                : style.squaredLength(difference);
        return new FormulaText(style.half(squared), Binding.PRODUCT);
    }

    private String logarithm(List<Operand> on) {
        boolean positive = on.getFirst().sort() == Sort.PROBABILITY;
        return positive ? style.call("log", text(on, 0)) : style.call("log", style.magnitude(text(on, 0)));
    }

    private FormulaText quotient(List<Operand> on) {
        return style.quotientGroups()
                ? new FormulaText(style.quotient(text(on, 0), text(on, 1)), Binding.PREFIX)
                : new FormulaText(
                        style.quotient(at(on, 0, Binding.PRODUCT), at(on, 1, Binding.PREFIX)), Binding.PRODUCT);
    }

    private FormulaText product(String left, String right) {
        return new FormulaText(style.product(left, right), Binding.PRODUCT);
    }

    private FormulaText call(String function, List<Operand> on) {
        return atom(style.call(
                function,
                on.stream().map(operand -> terms.get(operand.index()).text()).toArray(String[]::new)));
    }

    private String noise(Distribution distribution) {
        noises++;
        return style.noise(distribution == Distribution.STANDARD_GAUSSIAN, noises);
    }

    private String text(List<Operand> operands, int position) {
        return terms.get(operands.get(position).index()).text();
    }

    /** The operand's text, in parentheses unless it binds at least as tightly as {@code least}. */
    private String at(List<Operand> operands, int position, Binding least) {
        return terms.get(operands.get(position).index()).within(least, style);
    }

    private String symbol(Source source) {
        return source.symbol().equals("γ") ? style.either("γ", "\\gamma") : source.symbol();
    }

    private static FormulaText atom(String text) {
        return FormulaText.atom(text);
    }
}
