package io.cambrian.searchspace.drift;

/** How the parts of a formula look. Arguments are finished texts, in parentheses where they need them. */
sealed interface FormulaStyle permits PlainStyle, LatexStyle {

    String number(double value);

    String logRatio();

    String difference(String left, String right);

    String product(String left, String right);

    String quotient(String numerator, String denominator);

    /** Whether a quotient is drawn in a way that keeps its parts together without parentheses. */
    boolean quotientGroups();

    String square(String base);

    String magnitude(String value);

    /** A function of finished arguments: max, min, clip or tanh. */
    String call(String function, String... arguments);

    /** One text where A ≥ 0, another elsewhere. */
    String cases(String condition, String yes, String no);

    String parentheses(String inner);

    /** A drift network, without its weights. */
    String network(boolean onPpo, int width, double margin);
}
