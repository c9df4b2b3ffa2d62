package io.cambrian.searchspace.expression;

import java.util.Map;

/** Formulas in LaTeX's mathematical mode; needs no package beyond amsmath. */
record LatexStyle() implements FormulaStyle {

    private static final Map<String, String> FUNCTIONS = Map.ofEntries(
            Map.entry("max", "\\max"),
            Map.entry("min", "\\min"),
            Map.entry("exp", "\\exp"),
            Map.entry("log", "\\log"),
            Map.entry("ln", "\\ln"),
            Map.entry("tanh", "\\tanh"),
            Map.entry("Σ", "\\sum"),
            Map.entry("", ""));

    @Override
    public String either(String plain, String latex) {
        return latex;
    }

    @Override
    public String number(double value) {
        String digits = FormulaNumber.of(value);
        int exponent = digits.indexOf('e');
        return exponent < 0
                ? digits
                : digits.substring(0, exponent) + " \\cdot 10^{" + digits.substring(exponent + 1) + "}";
    }

    @Override
    public String name(int number) {
        return "x_{" + number + "}";
    }

    @Override
    public String noise(boolean gaussian, int number) {
        return "\\mathcal{" + (gaussian ? "N" : "U") + "}_{" + number + "}(0,1)";
    }

    @Override
    public String call(String function, String... arguments) {
        return function(function) + parentheses(String.join(", ", arguments));
    }

    @Override
    public String over(String reduction, String element) {
        return function(reduction) + "_{a} " + element;
    }

    @Override
    public String reduction(String reduction, String index, String list) {
        return function(reduction) + "_{" + index + "} " + parentheses(list);
    }

    @Override
    public String element(String list, String action) {
        return list + "\\left[" + action + "\\right]";
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
    public String sum(String left, String right) {
        return left + " + " + right;
    }

    @Override
    public String difference(String left, String right) {
        return left + " - " + right;
    }

    @Override
    public String product(String left, String right) {
        return left + " \\cdot " + right;
    }

    @Override
    public String innerProduct(String left, String right) {
        return "\\left\\langle " + left + ", " + right + " \\right\\rangle";
    }

    @Override
    public String quotient(String numerator, String denominator) {
        return "\\frac{" + numerator + "}{" + denominator + "}";
    }

    @Override
    public String square(String base) {
        return "{" + base + "}^{2}";
    }

    @Override
    public String squaredLength(String vector) {
        return "{\\left\\| " + vector + " \\right\\|}^{2}";
    }

    @Override
    public String root(String value) {
        return "\\sqrt{\\left| " + value + " \\right|}";
    }

    @Override
    public String half(String factor) {
        return "\\tfrac{1}{2} " + factor;
    }

    @Override
    public String magnitude(String value) {
        return "\\left| " + value + " \\right|";
    }

    @Override
    public String parentheses(String inner) {
        return "\\left(" + inner + "\\right)";
    }

    @Override
    public boolean quotientGroups() {
        return true;
    }

    @Override
    public String bracket(String condition) {
        return "\\left[ " + condition + " \\right]";
    }

    @Override
    public String bySign(String condition, String notNegative, String negative) {
        return "\\begin{cases} " + notNegative + " & " + condition + " \\ge 0 \\\\ " + negative + " & " + condition
                + " < 0 \\end{cases}";
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
    public boolean casesGroup() {
        return true;
    }

    @Override
    public String where(String formula, Iterable<String> definitions) {
        return formula + " \\quad \\text{where } " + String.join(",\\; ", definitions);
    }

    private static String function(String name) {
        return FUNCTIONS.getOrDefault(name, "\\operatorname{" + name + "}");
    }
}
