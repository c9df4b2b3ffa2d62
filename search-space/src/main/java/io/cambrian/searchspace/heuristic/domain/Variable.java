package io.cambrian.searchspace.heuristic.domain;

/**
 * Something that a rule may observe of an option. Each {@link Domain} has an enumeration of its own; its order is the order in
 * which values are handed over.
 */
public sealed interface Variable permits PackingVariable, BanditVariable, JobShopVariable, TourVariable {

    /** The place among the variables of its domain, from 0. */
    int ordinal();

    /** How it is called and written, and what it is. */
    Wording wording();

    /** The name in kebab case, as JSON writes it; unique in its domain. */
    default String title() {
        return wording().title();
    }

    /** The symbol that one-line formulas use. */
    default String symbol() {
        return wording().symbol();
    }

    /** The same in LaTeX's mathematical mode. */
    default String latex() {
        return wording().latex();
    }

    /** What it is, with its unit, as the end of a sentence. */
    default String meaning() {
        return wording().meaning();
    }

    /**
     * The words of a variable.
     *
     * @param title its name in kebab case
     * @param symbol what one-line formulas use
     * @param latex the same in LaTeX's mathematical mode
     * @param meaning what it is, with its unit, as the end of a sentence
     */
    record Wording(String title, String symbol, String latex, String meaning) {}
}
