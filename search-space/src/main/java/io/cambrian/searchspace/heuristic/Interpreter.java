package io.cambrian.searchspace.heuristic;

/** The definition of what terms mean, one option at a time. {@link TermProgram} computes the same for many. */
public final class Interpreter {

    private Interpreter() {}

    /**
     * The value of a quantity.
     *
     * @param observed the values of the domain's variables, in the order of the domain
     */
    public static double value(Quantity quantity, double[] observed) {
        return switch (quantity) {
            case Quantity.Constant constant -> constant.value();
            case Quantity.Observed read -> observed[read.variable().ordinal()];
            case Quantity.Choice choice ->
                value(holds(choice.condition(), observed) ? choice.yes() : choice.no(), observed);
            case Quantity.Flag flag -> holds(flag.condition(), observed) ? 1 : 0;
            case Quantity.Operation operation -> {
                double x = value(operation.operands().getFirst(), observed);
                double y = operation.operator().arity() == 1
                        ? 0
                        : value(operation.operands().get(1), observed);
                yield operation.operator().apply(x, y);
            }
        };
    }

    /**
     * Whether a condition holds.
     *
     * @param observed as for {@link #value}
     */
    public static boolean holds(Condition condition, double[] observed) {
        double left = value(condition.left(), observed);
        double right = value(condition.right(), observed);
        return switch (condition) {
            case Condition.Less ignored -> left < right;
            case Condition.AtMost ignored -> left <= right;
        };
    }

    /**
     * The option that a rule takes.
     *
     * @param options for each option, in the order of the domain, the values of all variables; at least one
     * @return its place, from 0: of the greatest values the first, and 0 where all are −∞ or no numbers
     */
    public static int choice(Quantity priority, double[][] options) {
        int best = 0;
        double greatest = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < options.length; i++) {
            double value = value(priority, options[i]);
            // not-a-number is never greater
            if (value > greatest) {
                greatest = value;
                best = i;
            }
        }
        return best;
    }
}
