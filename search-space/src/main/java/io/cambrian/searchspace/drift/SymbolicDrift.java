package io.cambrian.searchspace.drift;

import io.cambrian.searchspace.drift.term.DriftAlgebra;
import io.cambrian.searchspace.drift.term.Flat;
import io.cambrian.searchspace.drift.term.Penalty;
import io.cambrian.searchspace.drift.term.ProgressReading;
import io.cambrian.searchspace.drift.term.Signal;
import io.cambrian.searchspace.drift.term.TermTree;
import io.cambrian.searchspace.drift.term.Weight;

/**
 * A drift in closed form.
 *
 * <p>The grammar has four sorts: {@link Weight}s that are never negative, {@link Signal}s that are 0 at r = 1, {@link Flat}
 * expressions whose slope is 0 there too, and {@link Penalty penalties} that are also never negative. Whatever is built from
 * them by their constructors is a drift.
 *
 * @param penalty D
 */
public record SymbolicDrift(Penalty penalty) implements Drift {

    @Override
    public <T> T express(DriftAlgebra<T> algebra) {
        return penalty.express(algebra);
    }

    @Override
    public boolean temporal() {
        return express(new ProgressReading());
    }

    /** The number of terms, this drift's penalty and everything in it. */
    public int size() {
        return TermTree.size(penalty);
    }
}
