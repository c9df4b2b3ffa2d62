package io.cambrian.searchspace.export.rule;

import io.cambrian.searchspace.export.SourceText;
import io.cambrian.searchspace.rule.lpg.LpgShape;

/** Writes the recurrent cell of an exported rule: the method that takes its state one step further. */
final class RuleCells {

    private RuleCells() {}

    static void write(LpgShape.Cell cell, SourceText out) {
        out.lines(
                switch (cell) {
                    case GRU -> gru();
                    case LSTM -> lstm();
                });
    }

    private static String gru() {
        return """

                /** One step of a GRU with the gates z, r and c, in place; z = 1 keeps the state. */
                private static void advance(double[] x, double[] h) {
                    double[] ofInput = plus(product(CELL_INPUT, 3 * HIDDEN, x), CELL_BIAS);
                    double[] ofState = product(CELL_RECURRENT, 3 * HIDDEN, h);
                    for (int i = 0; i < HIDDEN; i++) {
                        double z = sigmoid(ofInput[i] + ofState[i]);
                        double r = sigmoid(ofInput[HIDDEN + i] + ofState[HIDDEN + i]);
                        double inner = ofState[2 * HIDDEN + i] + WEIGHTS[CELL_CANDIDATE_BIAS + i];
                        double c = StrictMath.tanh(ofInput[2 * HIDDEN + i] + r * inner);
                        h[i] = c + z * (h[i] - c);
                    }
                }
                """;
    }

    private static String lstm() {
        return """

                /** One step of an LSTM with the gates i, f, o and g, in place. */
                private static void advance(double[] x, double[] h, double[] memory) {
                    double[] all = plus(product(CELL_INPUT, 4 * HIDDEN, x), CELL_BIAS);
                    double[] ofState = product(CELL_RECURRENT, 4 * HIDDEN, h);
                    for (int i = 0; i < 4 * HIDDEN; i++) {
                        all[i] += ofState[i];
                    }
                    for (int i = 0; i < HIDDEN; i++) {
                        double input = sigmoid(all[i]);
                        double forget = sigmoid(all[HIDDEN + i]);
                        double output = sigmoid(all[2 * HIDDEN + i]);
                        memory[i] = forget * memory[i] + input * StrictMath.tanh(all[3 * HIDDEN + i]);
                        h[i] = output * StrictMath.tanh(memory[i]);
                    }
                }
                """;
    }
}
