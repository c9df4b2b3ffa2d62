package io.cambrian.searchspace.loss;

import io.cambrian.searchspace.expression.Node;
import io.cambrian.searchspace.expression.Operator;

/**
 * How each operator passes the derivative of the loss from its value back to its operands: first to the first operand,
 * then to the second. Contributions are added to the operands' adjoints.
 */
final class ReverseRules {

    private ReverseRules() {}

    static void apply(Node.Operation operation, int node, int size, LossWorkspace workspace, boolean[] differentiable) {
        int first = operation.operands().getFirst().index();
        int second = operation.operands().getLast().index();
        double[] x = workspace.values[first];
        double[] g = workspace.adjoints[node];
        double[] dx = workspace.adjoints[first];
        int width = workspace.widths[first];
        Operator operator = operation.operator();
        switch (operator) {
            case Q_VALUE_LIST, ARG_MAX_LIST -> {}
            case SELECT_LIST -> select(g, workspace.indices[second], dx, width);
            case MAX_LIST -> maximum(x, g, dx, width);
            case MEAN_LIST -> mean(g, dx, width);
            case STD_LIST -> deviation(x, workspace.values[node], g, dx, width);
            case SOFTMAX -> softmax(workspace.values[node], g, dx, width);
            case MEAN_BATCH -> meanOfBatch(g, dx, width, size);
            case STD_BATCH -> deviationOfBatch(x, workspace.values[node], g, dx, width, size);
            // all others work element by element; one that cannot is refused by ElementRules
            default -> {
                if (differentiable[first]) {
                    elementwise(operator, true, node, first, second, size, workspace);
                }
                if (operator.arity() == 2 && differentiable[second]) {
                    elementwise(operator, false, node, first, second, size, workspace);
                }
            }
        }
    }

    /** The adjoint of a float that was used for every element receives the sum of the elements' contributions at once. */
    private static void elementwise(
            Operator operator, boolean toFirst, int node, int first, int second, int size, LossWorkspace workspace) {
        int wx = workspace.widths[first];
        int wy = workspace.widths[second];
        int wg = workspace.widths[node];
        int width = Math.max(wx, wy);
        int target = toFirst ? first : second;
        double[] adjoint = workspace.adjoints[target];
        boolean whole = workspace.widths[target] == width;
        for (int b = 0; b < size; b++) {
            double sum = 0;
            for (int i = 0; i < width; i++) {
                double x = workspace.values[first][wx == width ? b * width + i : b];
                double y = workspace.values[second][wy == width ? b * width + i : b];
                int at = wg == width ? b * width + i : b;
                double g = workspace.adjoints[node][at];
                double value = workspace.values[node][at];
                double contribution = toFirst
                        ? ElementRules.towardsFirst(operator, g, x, y, value)
                        : ElementRules.towardsSecond(operator, g, x, y, value);
                if (whole) {
                    adjoint[b * width + i] += contribution;
                } else {
                    sum += contribution;
                }
            }
            if (!whole) {
                adjoint[b] += sum;
            }
        }
    }

    private static void select(double[] g, int[] action, double[] dx, int width) {
        for (int b = 0; b < g.length; b++) {
            dx[b * width + action[b]] += g[b];
        }
    }

    private static void maximum(double[] x, double[] g, double[] dx, int width) {
        for (int b = 0; b < g.length; b++) {
            dx[b * width + ForwardRules.firstGreatest(x, b * width, width)] += g[b];
        }
    }

    private static void mean(double[] g, double[] dx, int width) {
        for (int b = 0; b < g.length; b++) {
            double share = g[b] / width;
            for (int i = 0; i < width; i++) {
                dx[b * width + i] += share;
            }
        }
    }

    private static void deviation(double[] x, double[] value, double[] g, double[] dx, int width) {
        for (int b = 0; b < g.length; b++) {
            if (value[b] != 0) {
                double mean = ForwardRules.mean(x, b * width, width);
                double scale = g[b] / (width * value[b]);
                for (int i = 0; i < width; i++) {
                    dx[b * width + i] += scale * (x[b * width + i] - mean);
                }
            }
        }
    }

    private static void softmax(double[] p, double[] g, double[] dx, int width) {
        for (int start = 0; start < p.length; start += width) {
            double mean = 0;
            for (int i = 0; i < width; i++) {
                mean += g[start + i] * p[start + i];
            }
            for (int i = 0; i < width; i++) {
                dx[start + i] += p[start + i] * (g[start + i] - mean);
            }
        }
    }

    private static void meanOfBatch(double[] g, double[] dx, int width, int size) {
        for (int i = 0; i < width; i++) {
            double share = ForwardRules.meanOfColumn(g, i, width, size);
            for (int b = 0; b < size; b++) {
                dx[b * width + i] += share;
            }
        }
    }

    private static void deviationOfBatch(double[] x, double[] value, double[] g, double[] dx, int width, int size) {
        for (int i = 0; i < width; i++) {
            double deviation = value[i];
            if (deviation != 0) {
                double mean = ForwardRules.meanOfColumn(x, i, width, size);
                double scale = ForwardRules.meanOfColumn(g, i, width, size) / deviation;
                for (int b = 0; b < size; b++) {
                    dx[b * width + i] += scale * (x[b * width + i] - mean);
                }
            }
        }
    }
}
