package io.cambrian.evaluators.learner;

import io.cambrian.searchspace.random.CounterRandom;

/** What deep Q-learning draws its batches from. */
sealed interface BatchSource permits Replay, RememberedRows {

    /** Fills {@code batch} with transitions drawn uniformly and independently. */
    void sample(TransitionBatch batch, CounterRandom random);
}
