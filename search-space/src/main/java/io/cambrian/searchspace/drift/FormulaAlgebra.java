package io.cambrian.searchspace.drift;

import io.cambrian.searchspace.drift.FormulaText.Binding;
import io.cambrian.searchspace.drift.FormulaText.Raised;
import io.cambrian.searchspace.drift.term.DriftAlgebra;
import io.cambrian.searchspace.drift.term.WeightMatrix;
import java.util.List;
import java.util.Optional;

/** Drifts as formulas. Factors of 1 are left out, x·x is a square, and min(max(x, a), b) is a clip. */
record FormulaAlgebra(FormulaStyle style) implements DriftAlgebra<FormulaText> {

    private static final String ONE = "1";

    @Override
    public FormulaText ratio() {
        return FormulaText.atom("r");
    }

    @Override
    public FormulaText logRatio() {
        return FormulaText.of(style.logRatio(), Binding.PRODUCT);
    }

    @Override
    public FormulaText advantage() {
        return FormulaText.atom("A");
    }

    @Override
    public FormulaText progress() {
        return FormulaText.atom("p");
    }

    @Override
    public FormulaText constant(double value) {
        return FormulaText.of(style.number(value), Binding.CONSTANT);
    }

    @Override
    public FormulaText add(FormulaText a, FormulaText b) {
        return FormulaText.of(inside(a, Binding.SUM) + " + " + inside(b, Binding.SUM), Binding.SUM);
    }

    @Override
    public FormulaText subtract(FormulaText a, FormulaText b) {
        return FormulaText.of(style.difference(inside(a, Binding.SUM), inside(b, Binding.PRODUCT)), Binding.SUM);
    }

    @Override
    public FormulaText multiply(FormulaText a, FormulaText b) {
        if (a.text().equals(ONE)) {
            return b;
        }
        if (b.text().equals(ONE)) {
            return a;
        }
        if (a.text().equals(b.text())) {
            return FormulaText.of(style.square(inside(a, Binding.ATOM)), Binding.PRODUCT);
        }
        return FormulaText.of(style.product(inside(a, Binding.PRODUCT), inside(b, Binding.PRODUCT)), Binding.PRODUCT);
    }

    @Override
    public FormulaText divide(FormulaText a, FormulaText b) {
        if (b.text().equals(ONE)) {
            return a;
        }
        return style.quotientGroups()
                ? FormulaText.of(style.quotient(a.text(), b.text()), Binding.PRODUCT)
                : FormulaText.of(
                        style.quotient(inside(a, Binding.PRODUCT), inside(b, Binding.CONSTANT)), Binding.PRODUCT);
    }

    @Override
    public FormulaText maximum(FormulaText a, FormulaText b) {
        Optional<Raised> raised = b.isConstant() ? Optional.of(new Raised(a.text(), b.text())) : Optional.empty();
        return new FormulaText(style.call("max", a.text(), b.text()), Binding.ATOM, raised);
    }

    @Override
    public FormulaText minimum(FormulaText a, FormulaText b) {
        String text = a.raised()
                .filter(raised -> b.isConstant())
                .map(raised -> style.call("clip", raised.value(), raised.least(), b.text()))
                .orElseGet(() -> style.call("min", a.text(), b.text()));
        return FormulaText.atom(text);
    }

    @Override
    public FormulaText relu(FormulaText x) {
        return FormulaText.atom(style.call("max", x.text(), "0"));
    }

    @Override
    public FormulaText abs(FormulaText x) {
        return FormulaText.atom(style.magnitude(x.text()));
    }

    @Override
    public FormulaText tanh(FormulaText x) {
        return FormulaText.atom(style.call("tanh", x.text()));
    }

    @Override
    public FormulaText whereNotNegative(FormulaText condition, FormulaText yes, FormulaText no) {
        return FormulaText.of(
                style.cases(condition.text(), inside(yes, Binding.SUM), inside(no, Binding.SUM)), Binding.CASES);
    }

    @Override
    public FormulaText stack(List<FormulaText> parts) {
        return FormulaText.atom(
                style.call("", parts.stream().map(FormulaText::text).toArray(String[]::new)));
    }

    @Override
    public FormulaText product(WeightMatrix weights, FormulaText x) {
        return FormulaText.of(style.product("W", inside(x, Binding.PRODUCT)), Binding.PRODUCT);
    }

    /** The text, in parentheses if it binds more weakly than its place asks for. */
    private String inside(FormulaText piece, Binding needed) {
        return piece.binding().compareTo(needed) < 0 ? style.parentheses(piece.text()) : piece.text();
    }
}
