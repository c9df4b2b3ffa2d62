package io.cambrian.searchspace.heuristic;

import io.cambrian.searchspace.heuristic.domain.Variable;

/** Formulas as one line of Unicode text. */
record PlainStyle() implements FormulaStyle {

    @Override
    public String number(double value) {
        return Numeral.of(value).replace('-', '−');
    }

    @Override
    public String symbol(Variable variable) {
        return variable.symbol();
    }

    @Override
    public String minus() {
        return "−";
    }

    @Override
    public String atMost() {
        return "≤";
    }

    @Override
    public String product(String left, String right) {
        return left + "·" + right;
    }

    @Override
    public String quotient(String numerator, String denominator) {
        return numerator + "/" + denominator;
    }

    @Override
    public boolean quotientsAreDelimited() {
        return false;
    }

    @Override
    public String square(String base) {
        return base + "²";
    }

    @Override
    public String root(String value) {
        return "√|" + value + "|";
    }

    @Override
    public String call(String function, String... arguments) {
        return function + parentheses(String.join(", ", arguments));
    }

    @Override
    public String option(String value, String condition) {
        return value + " if " + condition + ", ";
    }

    @Override
    public String cases(String options, String otherwise) {
        return options + "else " + otherwise;
    }

    @Override
    public boolean casesAreDelimited() {
        return false;
    }

    @Override
    public String bracket(String condition) {
        return "[" + condition + "]";
    }

    @Override
    public String parentheses(String inner) {
        return "(" + inner + ")";
    }
}
