package io.cambrian.searchspace.loss;

import io.cambrian.searchspace.expression.Node;
import io.cambrian.searchspace.expression.Operand;
import io.cambrian.searchspace.expression.Operator;
import java.util.List;

/**
 * What each operator computes, on arrays laid out transition by transition. The formulas are those of
 * {@link io.cambrian.searchspace.expression.Operator}; the order of every sum is from the first element to the last.
 */
final class ForwardRules {

    private ForwardRules() {}

    static void apply(Node.Operation operation, int node, int size, LossWorkspace workspace) {
        List<Operand> operands = operation.operands();
        int first = operands.getFirst().index();
        int second = operands.getLast().index();
        double[] x = workspace.values[first];
        double[] y = workspace.values[second];
        double[] out = workspace.values[node];
        int width = workspace.widths[node];
        int wx = workspace.widths[first];
        int wy = workspace.widths[second];
        Operator operator = operation.operator();
        switch (operator) {
            case Q_VALUE_LIST -> throw new IllegalStateException("networks are applied before the program runs");
            case SELECT_LIST -> select(x, wx, workspace.indices[second], out);
            case MAX_LIST -> maximum(x, wx, out);
            case ARG_MAX_LIST -> argMax(x, wx, workspace.indices[node]);
            case SUM_LIST -> sum(x, wx, out, 1);
            case MEAN_LIST -> sum(x, wx, out, wx);
            case STD_LIST -> deviation(x, wx, out);
            case LOG_SUM_EXP_LIST -> logSumExp(x, wx, out);
            case DOT_PRODUCT, L2_NORM -> {
                if (operation.sort() == operands.getFirst().sort()) {
                    elementwise(operator, x, wx, y, wy, out, width);
                } else {
                    dot(x, y, wx, out);
                }
            }
            case L2_DISTANCE -> distance(x, y, wx, out);
            case SOFTMAX -> softmax(x, wx, out);
            case ENTROPY -> entropy(x, wx, out);
            case KL_DIVERGENCE -> divergence(x, y, wx, out);
            case MEAN_BATCH -> meanOfBatch(x, out, width, size);
            case STD_BATCH -> deviationOfBatch(x, out, width, size);
            case ADD_GAUSSIAN_NOISE -> addTo(out, x);
            // all others work element by element; one that cannot is refused by ElementRules
            default -> elementwise(operator, x, wx, y, wy, out, width);
        }
    }

    /** A float operand (width 1) is used for every element of a wider one. */
    private static void elementwise(
            Operator operator, double[] x, int wx, double[] y, int wy, double[] out, int width) {
        for (int start = 0, b = 0; start < out.length; start += width, b++) {
            for (int i = 0; i < width; i++) {
                double xi = x[wx == width ? start + i : b];
                double yi = y[wy == width ? start + i : b];
                out[start + i] = ElementRules.value(operator, xi, yi);
            }
        }
    }

    private static void addTo(double[] noise, double[] x) {
        for (int i = 0; i < noise.length; i++) {
            noise[i] = x[i] + noise[i];
        }
    }

    private static void select(double[] x, int wx, int[] action, double[] out) {
        for (int b = 0; b < out.length; b++) {
            out[b] = x[b * wx + action[b]];
        }
    }

    static int firstGreatest(double[] x, int start, int width) {
        int greatest = 0;
        for (int i = 1; i < width; i++) {
            if (x[start + i] > x[start + greatest]) {
                greatest = i;
            }
        }
        return greatest;
    }

    private static void maximum(double[] x, int wx, double[] out) {
        for (int b = 0; b < out.length; b++) {
            out[b] = x[b * wx + firstGreatest(x, b * wx, wx)];
        }
    }

    private static void argMax(double[] x, int wx, int[] out) {
        for (int b = 0; b < out.length; b++) {
            out[b] = firstGreatest(x, b * wx, wx);
        }
    }

    private static double sum(double[] x, int start, int width) {
        double sum = 0;
        for (int i = 0; i < width; i++) {
            sum += x[start + i];
        }
        return sum;
    }

    private static void sum(double[] x, int wx, double[] out, int divisor) {
        for (int b = 0; b < out.length; b++) {
            out[b] = sum(x, b * wx, wx) / divisor;
        }
    }

    static double mean(double[] x, int start, int width) {
        return sum(x, start, width) / width;
    }

    private static void deviation(double[] x, int wx, double[] out) {
        for (int b = 0; b < out.length; b++) {
            double mean = mean(x, b * wx, wx);
            double squares = 0;
            for (int i = 0; i < wx; i++) {
                double distance = x[b * wx + i] - mean;
                squares += distance * distance;
            }
            out[b] = Math.sqrt(squares / wx);
        }
    }

    private static void logSumExp(double[] x, int wx, double[] out) {
        for (int b = 0; b < out.length; b++) {
            double greatest = x[b * wx + firstGreatest(x, b * wx, wx)];
            double sum = 0;
            for (int i = 0; i < wx; i++) {
                sum += StrictMath.exp(x[b * wx + i] - greatest);
            }
            out[b] = greatest + StrictMath.log(sum);
        }
    }

    private static void dot(double[] x, double[] y, int wx, double[] out) {
        for (int b = 0; b < out.length; b++) {
            double sum = 0;
            for (int i = 0; i < wx; i++) {
                sum += x[b * wx + i] * y[b * wx + i];
            }
            out[b] = sum;
        }
    }

    private static void distance(double[] x, double[] y, int wx, double[] out) {
        for (int b = 0; b < out.length; b++) {
            double squares = 0;
            for (int i = 0; i < wx; i++) {
                double difference = x[b * wx + i] - y[b * wx + i];
                squares += difference * difference;
            }
            out[b] = 0.5 * squares;
        }
    }

    private static void softmax(double[] x, int wx, double[] out) {
        for (int start = 0; start < out.length; start += wx) {
            double greatest = x[start + firstGreatest(x, start, wx)];
            double sum = 0;
            for (int i = 0; i < wx; i++) {
                out[start + i] = StrictMath.exp(x[start + i] - greatest);
                sum += out[start + i];
            }
            for (int i = 0; i < wx; i++) {
                out[start + i] /= sum;
            }
        }
    }

    private static void entropy(double[] p, int width, double[] out) {
        for (int b = 0; b < out.length; b++) {
            double sum = 0;
            for (int i = 0; i < width; i++) {
                sum += p[b * width + i] * StrictMath.log(p[b * width + i] + ElementRules.PROBABILITY_FLOOR);
            }
            out[b] = -sum;
        }
    }

    private static void divergence(double[] p, double[] q, int width, double[] out) {
        for (int b = 0; b < out.length; b++) {
            double sum = 0;
            for (int i = 0; i < width; i++) {
                sum += p[b * width + i] * ElementRules.logRatio(p[b * width + i], q[b * width + i]);
            }
            out[b] = sum;
        }
    }

    /** The mean of element {@code i} over the transitions. */
    static double meanOfColumn(double[] x, int i, int width, int size) {
        double sum = 0;
        for (int b = 0; b < size; b++) {
            sum += x[b * width + i];
        }
        return sum / size;
    }

    private static void meanOfBatch(double[] x, double[] out, int width, int size) {
        for (int i = 0; i < width; i++) {
            spread(meanOfColumn(x, i, width, size), out, i, width, size);
        }
    }

    private static void deviationOfBatch(double[] x, double[] out, int width, int size) {
        for (int i = 0; i < width; i++) {
            double mean = meanOfColumn(x, i, width, size);
            double squares = 0;
            for (int b = 0; b < size; b++) {
                double distance = x[b * width + i] - mean;
                squares += distance * distance;
            }
            spread(Math.sqrt(squares / size), out, i, width, size);
        }
    }

    private static void spread(double value, double[] out, int i, int width, int size) {
        for (int b = 0; b < size; b++) {
            out[b * width + i] = value;
        }
    }
}
