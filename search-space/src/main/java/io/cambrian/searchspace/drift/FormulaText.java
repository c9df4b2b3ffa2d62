package io.cambrian.searchspace.drift;

import java.util.Optional;

/**
 * A finished piece of a formula.
 *
 * @param text what is written
 * @param binding how strongly its parts hold together; weaker pieces need parentheses inside stronger ones
 * @param raised if the piece is max(x, a) with a constant a: both, so that min(max(x, a), b) can be written as a clip
 */
record FormulaText(String text, Binding binding, Optional<Raised> raised) {

    /** From weakest to strongest. */
    enum Binding {
        CASES,
        SUM,
        PRODUCT,
        /** Numbers; they need no parentheses except where stated. */
        CONSTANT,
        ATOM
    }

    /** A value and the constant that it is held above. */
    record Raised(String value, String least) {}

    static FormulaText of(String text, Binding binding) {
        return new FormulaText(text, binding, Optional.empty());
    }

    static FormulaText atom(String text) {
        return of(text, Binding.ATOM);
    }

    boolean isConstant() {
        return binding == Binding.CONSTANT;
    }
}
