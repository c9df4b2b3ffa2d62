package io.cambrian.searchspace.heuristic;

import io.cambrian.searchspace.heuristic.domain.Variable;

/** How the parts of a formula look. Arguments are finished texts, in parentheses where they need them. */
sealed interface FormulaStyle permits PlainStyle, LatexStyle {

    String number(double value);

    String symbol(Variable variable);

    String minus();

    String atMost();

    String product(String left, String right);

    String quotient(String numerator, String denominator);

    /** Whether a quotient is drawn in a way that keeps its parts together without parentheses. */
    boolean quotientsAreDelimited();

    String square(String base);

    String root(String value);

    /** A function of finished arguments: min, max or ln. */
    String call(String function, String... arguments);

    /** One case of several, with what follows it. */
    String option(String value, String condition);

    /** Finished cases and what is left for all others. */
    String cases(String options, String otherwise);

    /** Whether cases are drawn in a way that keeps them together without parentheses. */
    boolean casesAreDelimited();

    String bracket(String condition);

    String parentheses(String inner);
}
