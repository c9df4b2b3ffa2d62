package io.cambrian.searchspace.heuristic.domain;

/**
 * Something that a rule may observe of an option. Each {@link Domain} has an enumeration of its own; its order is the order in
 * which values are handed over.
 */
public sealed interface Variable permits PackingVariable, BanditVariable, JobShopVariable, TourVariable {

    /** The place among the variables of its domain, from 0. */
    int ordinal();

    /** The name in kebab case, as JSON writes it; unique in its domain. */
    String title();

    /** The symbol that one-line formulas use. */
    String symbol();

    /** The same in LaTeX's mathematical mode. */
    String latex();

    /** What it is, with its unit, as the end of a sentence. */
    String meaning();
}
