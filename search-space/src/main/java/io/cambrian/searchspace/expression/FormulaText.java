package io.cambrian.searchspace.expression;

/**
 * A finished piece of a formula.
 *
 * @param text what is written
 * @param binding how strongly its parts hold together
 */
public record FormulaText(String text, Binding binding) {

    /** From weakest to strongest; weaker pieces need parentheses inside stronger ones. */
    public enum Binding {
        /** Several values, each with its condition, as one line of text writes them. */
        CASES,
        /** Sums, differences, and what begins with a minus. */
        SUM,
        /** Products and quotients. */
        PRODUCT,
        /** A function in front of its argument, and what is raised to a power. */
        PREFIX,
        /** Numbers; they need no parentheses except where stated. */
        NUMBER,
        ATOM
    }

    /** A piece that never needs parentheses. */
    public static FormulaText atom(String text) {
        return new FormulaText(text, Binding.ATOM);
    }

    /** The text as part of a larger piece: in parentheses if it binds more weakly than {@code needed}. */
    public String within(Binding needed, FormulaStyle style) {
        return binding.compareTo(needed) < 0 ? style.parentheses(text) : text;
    }
}
