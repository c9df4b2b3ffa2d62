package io.cambrian.searchspace.loss;

/**
 * How the parts of a formula look: as plain text or as LaTeX. Arguments are finished texts, already in parentheses where
 * they need them.
 */
sealed interface FormulaStyle permits PlainStyle, LatexStyle {

    /** The name of an input: s, a, r, γ, Q'. */
    String source(String symbol);

    /** The name given to a repeated subterm, numbered from 1. */
    String name(int number);

    /** The k-th source of noise, from 1: Gaussian or uniform. */
    String noise(boolean gaussian, int number);

    /** f applied to arguments in parentheses. */
    String call(String function, String arguments);

    /** A reduction over the actions whose element is written out, such as max_a Q(s,a). */
    String over(String reduction, String element);

    /** A reduction over the actions of a whole list, or over the batch ({@code index} B). */
    String reduction(String reduction, String index, String list);

    /** One element of a list. */
    String element(String list, String action);

    String sum(String left, String right);

    String difference(String left, String right);

    String product(String left, String right);

    String innerProduct(String left, String right);

    String quotient(String numerator, String denominator);

    String square(String base);

    /** The squared length of a vector. */
    String squaredLength(String vector);

    String half(String factor);

    String magnitude(String value);

    /** The list of all actions' values, and the symbol that stands for all actions. */
    String anyAction();

    String parentheses(String inner);

    /** Whether a quotient is drawn in a way that keeps its parts together without parentheses. */
    boolean quotientGroups();

    /** The formula with the definitions of the names used in it. */
    String where(String formula, Iterable<String> definitions);
}
