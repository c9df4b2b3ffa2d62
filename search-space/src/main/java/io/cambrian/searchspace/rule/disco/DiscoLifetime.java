package io.cambrian.searchspace.rule.disco;

import java.util.Collections;
import java.util.List;

/**
 * What a DiscoRL rule remembers of an agent's life: the state of the LSTM that steps once per update.
 *
 * @param hidden h, as many numbers as the shape's {@linkplain DiscoShape#lifetime() lifetime}
 * @param cell c, as many
 */
public record DiscoLifetime(List<Double> hidden, List<Double> cell) {

    /** @throws IllegalArgumentException if h and c have different lengths */
    public DiscoLifetime {
        hidden = List.copyOf(hidden);
        cell = List.copyOf(cell);
        if (hidden.size() != cell.size()) {
            throw new IllegalArgumentException("h and c of a lifetime's LSTM are of one length, found " + hidden.size()
                    + " and " + cell.size() + " numbers");
        }
    }

    /** Of an agent that has not learnt yet: zeros. */
    public static DiscoLifetime begun(DiscoShape shape) {
        List<Double> nothing = Collections.nCopies(shape.lifetime(), 0.0);
        return new DiscoLifetime(nothing, nothing);
    }
}
