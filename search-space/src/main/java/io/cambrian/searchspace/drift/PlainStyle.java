package io.cambrian.searchspace.drift;

/** Formulas as one line of Unicode text. */
record PlainStyle() implements FormulaStyle {

    @Override
    public String number(double value) {
        return FormulaNumber.of(value).replace('-', '−');
    }

    @Override
    public String logRatio() {
        return "ln r";
    }

    @Override
    public String difference(String left, String right) {
        return left + " − " + right;
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
    public boolean quotientGroups() {
        return false;
    }

    @Override
    public String square(String base) {
        return base + "²";
    }

    @Override
    public String magnitude(String value) {
        return "|" + value + "|";
    }

    @Override
    public String call(String function, String... arguments) {
        return function + "(" + String.join(", ", arguments) + ")";
    }

    @Override
    public String cases(String condition, String yes, String no) {
        return condition + " ≥ 0: " + yes + "; " + condition + " < 0: " + no;
    }

    @Override
    public String parentheses(String inner) {
        return "(" + inner + ")";
    }

    @Override
    public String network(boolean onPpo, int width, double margin) {
        String sum = (onPpo ? "PPO + " : "") + "network of " + width + " units";
        return call("max", margin == 0 ? sum : difference(sum, number(margin)), "0");
    }
}
