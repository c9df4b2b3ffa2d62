package io.cambrian.searchspace.rule.disco;

import java.util.Collections;
import java.util.List;

/**
 * What a DiscoRL rule remembers of an agent's life: the state of the LSTM that steps once per update.
 *
 * @param hidden h
 * @param cell c, of the same length
 */
public record DiscoLifetime(List<Double> hidden, List<Double> cell) {
    public DiscoLifetime {
        hidden = List.copyOf(hidden);
        cell = List.copyOf(cell);
    }

    /** Of an agent that has not learnt yet. */
    public static DiscoLifetime begun(DiscoShape shape) {
        List<Double> nothing = Collections.nCopies(shape.lifetime(), 0.0);
        return new DiscoLifetime(nothing, nothing);
    }
}
