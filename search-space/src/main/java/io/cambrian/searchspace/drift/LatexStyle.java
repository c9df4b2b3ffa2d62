package io.cambrian.searchspace.drift;

import java.util.Map;

/** Formulas in LaTeX's mathematical mode; needs no package beyond amsmath. */
record LatexStyle() implements FormulaStyle {

    private static final Map<String, String> FUNCTIONS = Map.of(
            "max", "\\max",
            "min", "\\min",
            "tanh", "\\tanh",
            "clip", "\\operatorname{clip}");

    @Override
    public String number(double value) {
        String digits = FormulaNumber.of(value);
        int exponent = digits.indexOf('e');
        return exponent < 0
                ? digits
                : digits.substring(0, exponent) + " \\cdot 10^{" + digits.substring(exponent + 1) + "}";
    }

    @Override
    public String logRatio() {
        return "\\ln r";
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
    public String quotient(String numerator, String denominator) {
        return "\\frac{" + numerator + "}{" + denominator + "}";
    }

    @Override
    public boolean quotientGroups() {
        return true;
    }

    @Override
    public String square(String base) {
        return "{" + base + "}^{2}";
    }

    @Override
    public String magnitude(String value) {
        return "\\left| " + value + " \\right|";
    }

    @Override
    public String call(String function, String... arguments) {
        return FUNCTIONS.getOrDefault(function, function) + parentheses(String.join(", ", arguments));
    }

    @Override
    public String cases(String condition, String yes, String no) {
        return "\\begin{cases} " + yes + " & " + condition + " \\ge 0 \\\\ " + no + " & " + condition
                + " < 0 \\end{cases}";
    }

    @Override
    public String parentheses(String inner) {
        return "\\left(" + inner + "\\right)";
    }

    @Override
    public String network(boolean onPpo, int width, double margin) {
        String network = "w_2^{\\top} \\tanh\\left(W_1 x\\right)";
        String sum = (onPpo ? "D_{\\text{PPO}}(r, A) + " : "") + network;
        String rectified = call("max", margin == 0 ? sum : difference(sum, number(margin)), "0");
        return rectified + ",\\; W_1 \\in \\mathbb{R}^{" + width + " \\times \\cdot}";
    }
}
