package io.cambrian.searchspace.heuristic;

import io.cambrian.searchspace.heuristic.domain.Variable;

/** Formulas in LaTeX's mathematical mode. */
record LatexStyle() implements FormulaStyle {

    @Override
    public String number(double value) {
        String digits = Numeral.of(value);
        int exponent = digits.indexOf('e');
        return exponent < 0
                ? digits
                : digits.substring(0, exponent) + " \\cdot 10^{" + digits.substring(exponent + 1) + "}";
    }

    @Override
    public String symbol(Variable variable) {
        return variable.latex();
    }

    @Override
    public String minus() {
        return "-";
    }

    @Override
    public String atMost() {
        return "\\le";
    }

    @Override
    public String product(String left, String right) {
        return left + " \\cdot " + right;
    }

    @Override
    public String quotient(String numerator, String denominator) {
        return "\\frac{" + numerator + "}{" + denominator + "}";
    }

    @Override
    public boolean quotientsAreDelimited() {
        return true;
    }

    @Override
    public String square(String base) {
        return "{" + base + "}^{2}";
    }

    @Override
    public String root(String value) {
        return "\\sqrt{\\left| " + value + " \\right|}";
    }

    @Override
    public String call(String function, String... arguments) {
        return "\\" + function + parentheses(String.join(", ", arguments));
    }

    @Override
    public String option(String value, String condition) {
        return value + " & " + condition + " \\\\ ";
    }

    @Override
    public String cases(String options, String otherwise) {
        return "\\begin{cases} " + options + otherwise + " & \\text{otherwise} \\end{cases}";
    }

    @Override
    public boolean casesAreDelimited() {
        return true;
    }

    @Override
    public String bracket(String condition) {
        return "\\left[ " + condition + " \\right]";
    }

    @Override
    public String parentheses(String inner) {
        return "\\left(" + inner + "\\right)";
    }
}
