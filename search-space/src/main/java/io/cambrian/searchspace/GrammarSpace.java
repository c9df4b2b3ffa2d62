package io.cambrian.searchspace;

import java.util.List;
import java.util.random.RandomGenerator;

/**
 * A search space of typed trees whose ways of change have names: what an archive search varies, and learns to vary well.
 *
 * @param <C> the kind of candidate
 */
public interface GrammarSpace<C extends Candidate> extends SearchSpace<C> {

    /** The ways of change, always in the same order; not empty. */
    List<Variation> variations();

    /**
     * Changes a candidate in one way.
     *
     * @param variation one of {@link #variations()}
     * @param donor where a part comes from, if the variation takes a donor; ignored otherwise
     * @return an accepted candidate; possibly the parent, where nothing of it can be changed in this way
     */
    C vary(Variation variation, C parent, C donor, RandomGenerator random);
}
