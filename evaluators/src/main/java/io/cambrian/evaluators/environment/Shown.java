package io.cambrian.evaluators.environment;

import java.util.Optional;

/** Keeps what the copies of a game show and have shown at the end of their last step. */
sealed interface Shown permits ShownNumbers, ShownBits {

    /** Every copy has been put at its first start. */
    void startedAll();

    /** Every copy has been moved. */
    void stepped();

    /** One copy has been put at a start since. */
    void started(int copy);

    float[] observations();

    float[] successors();

    Optional<BitObservations> bits();
}
