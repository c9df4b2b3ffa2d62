package io.cambrian.searchspace.rule.lpg;

import io.cambrian.searchspace.rule.RuleLayout;
import io.cambrian.searchspace.rule.RulePart;
import io.cambrian.searchspace.rule.RuleShape;
import java.util.List;

/**
 * What all learned rules of one search have in common. The {@linkplain #parts() parts} fix the order of the weights.
 *
 * @param cell what reads the trajectory
 * @param hidden width of the cell, at least 1
 * @param predictions m, the length of the categorical prediction y, at least 2
 * @param embedding width of the hidden layer of φ, at least 1
 * @param lifetime what the rule is told of an agent's age
 */
public record LpgShape(Cell cell, int hidden, int predictions, int embedding, LifetimeInputs lifetime)
        implements RuleShape {

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

    /** @throws IllegalArgumentException if a width is below 1, or there are fewer than 2 predictions */
    public LpgShape {
        if (hidden < 1 || predictions < 2 || embedding < 1) {
            throw new IllegalArgumentException("a rule has a cell and an embedding of at least 1 unit and at least 2"
                    + " categories to predict, found " + hidden + ", " + embedding + " and " + predictions);
        }
    }

    /** A GRU of that width with the published lengths: 8 predictions, 16 units in φ. */
    public static LpgShape gru(int hidden, LifetimeInputs lifetime) {
        return new LpgShape(Cell.GRU, hidden, PUBLISHED_PREDICTIONS, PUBLISHED_EMBEDDING, lifetime);
    }

    /** GROOVE's, a GRU of width 256: 203,946 weights. */
    public static LpgShape published() {
        return gru(PUBLISHED_WIDTH, LifetimeInputs.NONE);
    }

    /** TA-LPG's, the same with n/N and ln N: 205,482 weights. */
    public static LpgShape publishedTemporal() {
        return gru(PUBLISHED_WIDTH, LifetimeInputs.RELATIVE);
    }

    /** Numbers that the cell reads in a step: 5, or 7 with those of the lifetime. */
    public int features() {
        return FEATURES + lifetime.count();
    }

    /** All weights in their order. */
    @Override
    public List<RulePart> parts() {
        RuleLayout layout = new RuleLayout();
        layout.layer("embedding", predictions, embedding);
        layout.layer("embedding-output", embedding, 1);
        layout.cell("cell", features(), cell == Cell.GRU ? GRU_GATES : LSTM_GATES, hidden);
        if (cell == Cell.GRU) {
            layout.bias("cell.candidate-bias", hidden);
        }
        layout.layer("direction", hidden, 1);
        layout.layer("prediction", hidden, predictions);
        return layout.parts();
    }

    /** √(3 / rows), for a variance of 1 / rows. */
    @Override
    public double bound(RulePart matrix) {
        return Math.sqrt(3.0 / matrix.rows());
    }

    @Override
    public boolean ofLstm(RulePart bias) {
        return cell == Cell.LSTM && bias.name().equals("cell.bias");
    }
}
