package io.cambrian.searchspace.expression;

/** Formulas as one line of Unicode text. */
record PlainStyle() implements FormulaStyle {

    @Override
    public String either(String plain, String latex) {
        return plain;
    }

    @Override
    public String number(double value) {
        return FormulaNumber.of(value).replace('-', '−');
    }

    @Override
    public String name(int number) {
        return "x" + subscript(number);
    }

    @Override
    public String noise(boolean gaussian, int number) {
        return (gaussian ? "N" : "U") + subscript(number) + "(0,1)";
    }

    @Override
    public String call(String function, String... arguments) {
        return function + parentheses(String.join(", ", arguments));
    }

    @Override
    public String over(String reduction, String element) {
        return reduction + "_a " + element;
    }

    @Override
    public String reduction(String reduction, String index, String list) {
        return reduction + "_" + index + "(" + list + ")";
    }

    @Override
    public String element(String list, String action) {
        return list + "[" + action + "]";
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
    public String sum(String left, String right) {
        return left + " + " + right;
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
    public String innerProduct(String left, String right) {
        return "⟨" + left + ", " + right + "⟩";
    }

    @Override
    public String quotient(String numerator, String denominator) {
        return numerator + "/" + denominator;
    }

    @Override
    public String square(String base) {
        return base + "²";
    }

    @Override
    public String squaredLength(String vector) {
        return "‖" + vector + "‖²";
    }

    @Override
    public String root(String value) {
        return "√|" + value + "|";
    }

    @Override
    public String half(String factor) {
        return "½" + factor;
    }

    @Override
    public String magnitude(String value) {
        return "|" + value + "|";
    }

    @Override
    public String parentheses(String inner) {
        return "(" + inner + ")";
    }

    @Override
    public boolean quotientGroups() {
        return false;
    }

    @Override
    public String bracket(String condition) {
        return "[" + condition + "]";
    }

    @Override
    public String bySign(String condition, String notNegative, String negative) {
        return condition + " ≥ 0: " + notNegative + "; " + condition + " < 0: " + negative;
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
    public boolean casesGroup() {
        return false;
    }

    @Override
    public String where(String formula, Iterable<String> definitions) {
        return formula + " where " + String.join("; ", definitions);
    }

    private static String subscript(int number) {
        StringBuilder digits = new StringBuilder();
        Integer.toString(number).chars().forEach(digit -> digits.append((char) ('₀' + (digit - '0'))));
        return digits.toString();
    }
}
