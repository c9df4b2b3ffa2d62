package io.cambrian.searchspace.export;

/**
 * A Java expression as text, with just the parentheses that keep its order of evaluation. Floating-point arithmetic is not
 * associative, so {@code a * (b * c)} keeps its parentheses.
 *
 * @param text the source
 * @param binding how tightly its outermost operator binds
 */
public record Expression(String text, Binding binding) {

    /** Java's precedence, loosest first, as far as it is used here. */
    public enum Binding {
        CONDITIONAL,
        COMPARISON,
        SUM,
        PRODUCT,
        SIGN,
        ATOM
    }

    /** The factor that may be left out without changing a bit. */
    public static final Expression ONE = atom("1.0");

    public static final Expression ZERO = atom("0.0");

    /** Text that needs no parentheses anywhere: a name, a call, an element, a number without a sign. */
    public static Expression atom(String text) {
        return new Expression(text, Binding.ATOM);
    }

    /** A number as it is written in source. */
    public static Expression literal(double value) {
        return value < 0 ? new Expression(Double.toString(value), Binding.SIGN) : atom(Double.toString(value));
    }

    /** {@code function(arguments)}. */
    public static Expression call(String function, Expression... arguments) {
        StringBuilder text = new StringBuilder(function).append('(');
        for (int i = 0; i < arguments.length; i++) {
            text.append(i == 0 ? "" : ", ").append(arguments[i].text());
        }
        return atom(text.append(')').toString());
    }

    /** {@code this + other}. */
    public Expression plus(Expression other) {
        // a + (−b) and a − b are the same number
        return other.binding == Binding.SIGN
                ? binary("-", atom(other.text.substring(1)), Binding.SUM)
                : binary("+", other, Binding.SUM);
    }

    /** {@code this + other} for a number that is not negative. */
    public Expression plus(double other) {
        return plus(atom(Double.toString(other)));
    }

    /** {@code this - other}. */
    public Expression minus(Expression other) {
        return binary("-", other, Binding.SUM);
    }

    /** {@code this * other}, without a factor that is {@link #ONE}. */
    public Expression times(Expression other) {
        if (equals(ONE)) {
            return other;
        }
        return other.equals(ONE) ? this : binary("*", other, Binding.PRODUCT);
    }

    /** {@code this / other}. */
    public Expression over(Expression other) {
        return binary("/", other, Binding.PRODUCT);
    }

    /** {@code -this}. */
    public Expression negated() {
        return new Expression("-" + atLeast(Binding.ATOM), Binding.SIGN);
    }

    /** {@code this <comparison> other ? yes : no}. */
    public Expression choose(String comparison, Expression other, Expression yes, Expression no) {
        String condition = atLeast(Binding.SUM) + " " + comparison + " " + other.atLeast(Binding.SUM);
        return new Expression(
                condition + " ? " + yes.atLeast(Binding.SUM) + " : " + no.atLeast(Binding.SUM), Binding.CONDITIONAL);
    }

    private Expression binary(String operator, Expression right, Binding own) {
        Binding tighter = Binding.values()[own.ordinal() + 1];
        return new Expression(atLeast(own) + " " + operator + " " + right.atLeast(tighter), own);
    }

    private String atLeast(Binding least) {
        return binding.compareTo(least) >= 0 ? text : "(" + text + ")";
    }
}
