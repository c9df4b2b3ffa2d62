package io.cambrian.searchspace.expression;

/**
 * How the parts of a formula look, for losses, drifts and heuristics alike: as one line of Unicode text or as LaTeX.
 *
 * <p>Arguments are finished texts, already in parentheses where they need them ({@link FormulaText#within}). What only one
 * family writes, such as the name of an input, is handed in both ways ({@link #either}); a further function needs nothing
 * here unless LaTeX knows it by a name of its own.
 */
public sealed interface FormulaStyle permits PlainStyle, LatexStyle {

    /** One line of Unicode text: {@code ½(Q(s,a) − r)²}. */
    static FormulaStyle plain() {
        return new PlainStyle();
    }

    /** LaTeX's mathematical mode, without the surrounding dollar signs; needs no package beyond amsmath. */
    static FormulaStyle latex() {
        return new LatexStyle();
    }

    /** The one of two spellings that belongs to this style. */
    String either(String plain, String latex);

    /** A constant as people write it: 2 rather than 2.0, 0.001 rather than 1.0E-3. */
    String number(double value);

    /** The name given to a repeated subterm, numbered from 1. */
    String name(int number);

    /** The k-th source of noise, from 1: Gaussian or uniform. */
    String noise(boolean gaussian, int number);

    /** f applied to arguments in parentheses; a function without a name is a tuple. */
    String call(String function, String... arguments);

    /** A reduction over the actions whose element is written out, such as max_a Q(s,a). */
    String over(String reduction, String element);

    /** A reduction over the actions of a whole list, or over the batch ({@code index} B). */
    String reduction(String reduction, String index, String list);

    /** One element of a list, by the text of its action. */
    String element(String list, String action);

    /** The sign alone. */
    String minus();

    /** The sign ≤ alone. */
    String atMost();

    /** x + y. */
    String sum(String left, String right);

    /** x − y. */
    String difference(String left, String right);

    /** x·y of two numbers, or element by element. */
    String product(String left, String right);

    /** ⟨x, y⟩ of two vectors; brackets of its own keep it together. */
    String innerProduct(String left, String right);

    /** x / y, or a fraction. */
    String quotient(String numerator, String denominator);

    /** Whether a quotient is drawn in a way that keeps its parts together without parentheses. */
    boolean quotientGroups();

    /** x². */
    String square(String base);

    /** ‖x‖², the squared length of a vector; bars of its own keep it together. */
    String squaredLength(String vector);

    /** √|x|; the bars keep it together. */
    String root(String value);

    /** ½x. */
    String half(String factor);

    /** |x|. */
    String magnitude(String value);

    /** (x). */
    String parentheses(String inner);

    /** Iverson's bracket: 1 where the condition holds, 0 elsewhere. */
    String bracket(String condition);

    /** One text where A ≥ 0, another elsewhere. */
    String bySign(String condition, String notNegative, String negative);

    /** One case of several, with what follows it. */
    String option(String value, String condition);

    /** Finished options and what is left for all others. */
    String cases(String options, String otherwise);

    /** Whether cases are drawn in a way that keeps them together without parentheses. */
    boolean casesGroup();

    /** The formula with the definitions of the names used in it. */
    String where(String formula, Iterable<String> definitions);
}
