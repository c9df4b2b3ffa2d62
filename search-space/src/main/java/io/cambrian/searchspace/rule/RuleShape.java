package io.cambrian.searchspace.rule;

import java.util.ArrayList;
import java.util.List;

/**
 * What all learned rules of one search have in common. The {@linkplain #parts() parts} fix the order of the weights.
 *
 * @param cell what reads the trajectory
 * @param hidden width of the cell
 * @param predictions m, the length of the categorical prediction y
 * @param embedding width of the hidden layer of φ
 * @param lifetime what the rule is told of an agent's age
 */
public record RuleShape(Cell cell, int hidden, int predictions, int embedding, LifetimeInputs lifetime) {

    /** The recurrent cell. */
    public enum Cell {
        /** As in the released code of GROOVE. */
        GRU,
        /** As in the paper on LPG. */
        LSTM
    }

    /** r, d, π(a|s), φ(y(s)), φ(y(s')). */
    private static final int FEATURES = 5;

    private static final int GRU_GATES = 3;
    private static final int LSTM_GATES = 4;
    private static final int PUBLISHED_PREDICTIONS = 8;
    private static final int PUBLISHED_EMBEDDING = 16;
    private static final int PUBLISHED_WIDTH = 256;

    /**
     * A matrix of weights or a column of biases.
     *
     * @param name within the rule
     * @param rows inputs of a layer, or numbers of a bias
     * @param columns outputs of a layer, or 1
     * @param from where its weights begin among all; they stand row after row
     */
    public record Part(String name, int rows, int columns, int from) {

        /** How many weights it has. */
        public int size() {
            return rows * columns;
        }
    }

    public RuleShape {
        if (hidden < 1 || predictions < 2 || embedding < 1) {
            throw new IllegalArgumentException("a rule has a cell and an embedding of at least 1 unit and at least 2"
                    + " categories to predict, found " + hidden + ", " + embedding + " and " + predictions);
        }
    }

    /** A GRU of that width with the published lengths: 8 predictions, 16 units in φ. */
    public static RuleShape gru(int hidden, LifetimeInputs lifetime) {
        return new RuleShape(Cell.GRU, hidden, PUBLISHED_PREDICTIONS, PUBLISHED_EMBEDDING, lifetime);
    }

    /** GROOVE's: 203,946 weights. */
    public static RuleShape published() {
        return gru(PUBLISHED_WIDTH, LifetimeInputs.NONE);
    }

    /** TA-LPG's: 205,482 weights. */
    public static RuleShape publishedTemporal() {
        return gru(PUBLISHED_WIDTH, LifetimeInputs.RELATIVE);
    }

    /** Numbers that the cell reads in a step. */
    public int features() {
        return FEATURES + lifetime.count();
    }

    /** All weights in their order. */
    public List<Part> parts() {
        int gates = cell == Cell.GRU ? GRU_GATES : LSTM_GATES;
        Parts parts = new Parts();
        parts.add("embedding.weight", predictions, embedding);
        parts.add("embedding.bias", embedding, 1);
        parts.add("embedding-output.weight", embedding, 1);
        parts.add("embedding-output.bias", 1, 1);
        parts.add("cell.input", features(), gates * hidden);
        parts.add("cell.recurrent", hidden, gates * hidden);
        parts.add("cell.bias", gates * hidden, 1);
        if (cell == Cell.GRU) {
            parts.add("cell.candidate-bias", hidden, 1);
        }
        parts.add("direction.weight", hidden, 1);
        parts.add("direction.bias", 1, 1);
        parts.add("prediction.weight", hidden, predictions);
        parts.add("prediction.bias", predictions, 1);
        return parts.all;
    }

    /** Numbers that a search chooses. */
    public int weights() {
        Part last = parts().getLast();
        return last.from() + last.size();
    }

    private static final class Parts {
        private final List<Part> all = new ArrayList<>();
        private int from;

        void add(String name, int rows, int columns) {
            all.add(new Part(name, rows, columns, from));
            from += rows * columns;
        }
    }
}
