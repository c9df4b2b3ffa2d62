package io.cambrian.searchspace.drift;

import io.cambrian.searchspace.expression.FormulaText;
import io.cambrian.searchspace.expression.FormulaText.Binding;
import java.util.Optional;

/**
 * A finished piece of a drift's formula.
 *
 * @param formula what is written
 * @param raised if the piece is max(x, a) with a constant a: both, so that min(max(x, a), b) can be written as a clip
 */
record DriftText(FormulaText formula, Optional<Raised> raised) {

    /** A value and the constant that it is held above. */
    record Raised(String value, String least) {}

    static DriftText of(String text, Binding binding) {
        return new DriftText(new FormulaText(text, binding), Optional.empty());
    }

    static DriftText atom(String text) {
        return of(text, Binding.ATOM);
    }

    String text() {
        return formula.text();
    }

    boolean isConstant() {
        return formula.binding() == Binding.NUMBER;
    }
}
