package io.cambrian.searchspace.export.rule;

import io.cambrian.searchspace.export.EncodedWeights;
import io.cambrian.searchspace.export.SourceText;
import io.cambrian.searchspace.rule.RulePart;
import io.cambrian.searchspace.rule.lpg.LifetimeInputs;
import io.cambrian.searchspace.rule.lpg.LpgRule;
import io.cambrian.searchspace.rule.lpg.LpgShape;
import java.util.Locale;

/**
 * Writes the members of an exported rule. They do in double precision what {@link io.cambrian.searchspace.rule.lpg.LpgPass} does, in
 * the same order, so that the results are the same bits.
 */
final class RuleMembers {

    private final LpgRule rule;
    private final LpgShape shape;
    private final SourceText out;

    private RuleMembers(LpgRule rule, SourceText out) {
        this.rule = rule;
        this.shape = rule.shape();
        this.out = out;
    }

    static void write(LpgRule rule, String className, SourceText out) {
        RuleMembers members = new RuleMembers(rule, out);
        members.constants();
        out.line("private " + className + "() {}");
        members.targets();
        members.layers();
        RuleCells.write(rule.shape().cell(), out);
        EncodedWeights.method(out);
    }

    /** The name of the constant that says where a part's weights begin. */
    private static String constant(RulePart part) {
        return part.name().toUpperCase(Locale.ROOT).replaceAll("[.-]", "_");
    }

    private void constants() {
        out.line("/** Categories of the prediction y. */");
        out.line("public static final int PREDICTIONS = " + shape.predictions() + ";");
        out.line("");
        out.line("private static final int HIDDEN = " + shape.hidden() + ";");
        out.line("private static final int EMBEDDING = " + shape.embedding() + ";");
        out.line("");
        out.line("// where the weights of each part begin: a matrix has one row for each of its inputs");
        for (RulePart part : shape.parts()) {
            out.line("private static final int " + constant(part) + " = " + part.from() + ";");
        }
        out.line("");
        EncodedWeights.constant("part after part, row after row", rule.weights(), out);
    }

    private boolean aged() {
        return shape.lifetime() != LifetimeInputs.NONE;
    }

    private void targets() {
        out.lines("""

                /**
                 * What the rule says about each step.
                 *
                 * @param directions π̂
                 * @param predictions ŷ, one row for each step
                 */
                public record Targets(double[] directions, double[][] predictions) {}

                /**
                 * What the rule says about a stretch of one copy's experience, in the order in which it happened.
                 *
                 * @param rewards r of each step
                 * @param ends whether the episode ended after the step
                 * @param chosen π(a|s) of each step
                 * @param predictions y(s) of each step, and y of the state after the last one""");
        if (aged()) {
            out.line(" * @param updatesDone n, before this update");
            out.line(" * @param updates N");
        }
        out.line(" */");
        out.line("public static Targets targets(");
        out.open("        double[] rewards, boolean[] ends, double[] chosen, double[][] predictions"
                + (aged() ? ", int updatesDone, int updates" : "") + ") {");
        body();
        out.close("}");
    }

    private void body() {
        out.lines("""
                int steps = rewards.length;
                check(steps, ends.length, chosen.length, predictions);
                Targets targets = new Targets(new double[steps], new double[steps][]);
                double[] h = new double[HIDDEN];
                """);
        boolean memory = shape.cell() == LpgShape.Cell.LSTM;
        if (memory) {
            out.line("double[] memory = new double[HIDDEN];");
        }
        out.line("double next = embedded(predictions[steps]);");
        out.open("for (int t = steps - 1; t >= 0; t--) {");
        out.open("if (ends[t]) {");
        out.line("Arrays.fill(h, 0);");
        if (memory) {
            out.line("Arrays.fill(memory, 0);");
        }
        out.line("next = 0;");
        out.close("}");
        out.lines("""
                double now = embedded(predictions[t]);
                double[] x = {rewards[t], ends[t] ? 1 : 0, chosen[t], now, next%s};
                advance(x, h%s);
                double[] outputs = rectified(h);
                targets.directions[t] = layer(DIRECTION_WEIGHT, DIRECTION_BIAS, 1, outputs)[0];
                targets.predictions[t] = softmax(layer(PREDICTION_WEIGHT, PREDICTION_BIAS, PREDICTIONS, outputs));
                next = now;
                """.formatted(age(), memory ? ", memory" : ""));
        out.close("}");
        out.line("return targets;");
    }

    private String age() {
        return switch (shape.lifetime()) {
            case NONE -> "";
            case RELATIVE -> ", updatesDone / (double) updates, StrictMath.log(updates)";
            case RAW -> ", updatesDone, updates";
        };
    }

    private void layers() {
        out.lines("""

                private static void check(int steps, int ends, int chosen, double[][] predictions) {
                    boolean fit = ends == steps && chosen == steps && predictions.length == steps + 1;
                    for (double[] prediction : predictions) {
                        fit &= prediction.length == PREDICTIONS;
                    }
                    if (!fit) {
                        throw new IllegalArgumentException("a stretch of " + steps + " steps has as many ends and chosen, and "
                                + (steps + 1) + " predictions of " + PREDICTIONS + " numbers");
                    }
                }

                /** φ(y). */
                private static double embedded(double[] y) {
                    double[] inner = rectified(layer(EMBEDDING_WEIGHT, EMBEDDING_BIAS, EMBEDDING, y));
                    return layer(EMBEDDING_OUTPUT_WEIGHT, EMBEDDING_OUTPUT_BIAS, 1, inner)[0];
                }

                private static double[] layer(int weight, int bias, int size, double[] x) {
                    return plus(product(weight, size, x), bias);
                }

                /** W·x for the weights from the offset on, with so many results. */
                private static double[] product(int offset, int size, double[] x) {
                    double[] y = new double[size];
                    for (int i = 0; i < x.length; i++) {
                        for (int j = 0; j < size; j++) {
                            y[j] += WEIGHTS[offset + i * size + j] * x[i];
                        }
                    }
                    return y;
                }

                /** Adds biases, in place. */
                private static double[] plus(double[] y, int offset) {
                    for (int j = 0; j < y.length; j++) {
                        y[j] += WEIGHTS[offset + j];
                    }
                    return y;
                }

                private static double[] rectified(double[] x) {
                    double[] y = new double[x.length];
                    for (int i = 0; i < x.length; i++) {
                        y[i] = Math.max(x[i], 0);
                    }
                    return y;
                }

                private static double sigmoid(double x) {
                    return 1 / (1 + StrictMath.exp(-x));
                }

                private static double[] softmax(double[] x) {
                    double largest = Double.NEGATIVE_INFINITY;
                    for (double each : x) {
                        largest = Math.max(largest, each);
                    }
                    double[] shares = new double[x.length];
                    double total = 0;
                    for (int i = 0; i < x.length; i++) {
                        shares[i] = StrictMath.exp(x[i] - largest);
                        total += shares[i];
                    }
                    for (int i = 0; i < x.length; i++) {
                        shares[i] /= total;
                    }
                    return shares;
                }
                """);
    }
}
