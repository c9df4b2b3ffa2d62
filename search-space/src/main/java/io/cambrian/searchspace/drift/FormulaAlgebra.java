package io.cambrian.searchspace.drift;

import io.cambrian.searchspace.drift.DriftText.Raised;
import io.cambrian.searchspace.drift.term.DriftAlgebra;
import io.cambrian.searchspace.drift.term.WeightMatrix;
import io.cambrian.searchspace.expression.FormulaStyle;
import io.cambrian.searchspace.expression.FormulaText;
import io.cambrian.searchspace.expression.FormulaText.Binding;
import java.util.List;
import java.util.Optional;

/** Drifts as formulas. Factors of 1 are left out, x·x is a square, and min(max(x, a), b) is a clip. */
record FormulaAlgebra(FormulaStyle style) implements DriftAlgebra<DriftText> {

    private static final String ONE = "1";

    @Override
    public DriftText ratio() {
        return DriftText.atom("r");
    }

    @Override
    public DriftText logRatio() {
        return DriftText.of(style.either("ln r", "\\ln r"), Binding.PRODUCT);
    }

    @Override
    public DriftText advantage() {
        return DriftText.atom("A");
    }

    @Override
    public DriftText progress() {
        return DriftText.atom("p");
    }

    @Override
    public DriftText constant(double value) {
        return DriftText.of(style.number(value), Binding.NUMBER);
    }

    @Override
    public DriftText add(DriftText a, DriftText b) {
        return DriftText.of(inside(a, Binding.SUM) + " + " + inside(b, Binding.SUM), Binding.SUM);
    }

    @Override
    public DriftText subtract(DriftText a, DriftText b) {
        return DriftText.of(style.difference(inside(a, Binding.SUM), inside(b, Binding.PRODUCT)), Binding.SUM);
    }

    @Override
    public DriftText multiply(DriftText a, DriftText b) {
        if (a.text().equals(ONE)) {
            return b;
        }
        if (b.text().equals(ONE)) {
            return a;
        }
        if (a.text().equals(b.text())) {
            return DriftText.of(style.square(inside(a, Binding.ATOM)), Binding.PRODUCT);
        }
        return DriftText.of(style.product(inside(a, Binding.PRODUCT), inside(b, Binding.PRODUCT)), Binding.PRODUCT);
    }

    @Override
    public DriftText divide(DriftText a, DriftText b) {
        if (b.text().equals(ONE)) {
            return a;
        }
        return style.quotientGroups()
                ? DriftText.of(style.quotient(a.text(), b.text()), Binding.PRODUCT)
                : DriftText.of(style.quotient(inside(a, Binding.PRODUCT), inside(b, Binding.NUMBER)), Binding.PRODUCT);
    }

    @Override
    public DriftText maximum(DriftText a, DriftText b) {
        Optional<Raised> raised = b.isConstant() ? Optional.of(new Raised(a.text(), b.text())) : Optional.empty();
        return new DriftText(FormulaText.atom(style.call("max", a.text(), b.text())), raised);
    }

    @Override
    public DriftText minimum(DriftText a, DriftText b) {
        String text = a.raised()
                .filter(raised -> b.isConstant())
                .map(raised -> style.call("clip", raised.value(), raised.least(), b.text()))
                .orElseGet(() -> style.call("min", a.text(), b.text()));
        return DriftText.atom(text);
    }

    @Override
    public DriftText relu(DriftText x) {
        return DriftText.atom(style.call("max", x.text(), "0"));
    }

    @Override
    public DriftText abs(DriftText x) {
        return DriftText.atom(style.magnitude(x.text()));
    }

    @Override
    public DriftText tanh(DriftText x) {
        return DriftText.atom(style.call("tanh", x.text()));
    }

    @Override
    public DriftText whereNotNegative(DriftText condition, DriftText yes, DriftText no) {
        return DriftText.of(
                style.bySign(condition.text(), inside(yes, Binding.SUM), inside(no, Binding.SUM)), Binding.CASES);
    }

    @Override
    public DriftText stack(List<DriftText> parts) {
        return DriftText.atom(style.call("", parts.stream().map(DriftText::text).toArray(String[]::new)));
    }

    @Override
    public DriftText product(WeightMatrix weights, DriftText x) {
        return DriftText.of(style.product("W", inside(x, Binding.PRODUCT)), Binding.PRODUCT);
    }

    /** The text, in parentheses if it binds more weakly than its place asks for. */
    private String inside(DriftText piece, Binding needed) {
        return piece.formula().within(needed, style);
    }
}
