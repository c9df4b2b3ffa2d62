package io.cambrian.evaluators.problem;

import io.cambrian.searchspace.random.Seed;

/** A candidate that is ready to attempt problems. May keep buffers, so it is used by one thread at a time. */
public interface Solver {

    /**
     * Attempts problems {@code first} to {@code first + count - 1} of the seed's stream. A problem, and all chance in attempting
     * it, follows from the seed and its number alone: streams can be shared between candidates, and gone on with.
     *
     * @param first counted from 0
     * @param count at least 1
     * @throws NoAnswerException when somebody outside whom the candidate asks, such as an endpoint, has not answered: nothing was
     *     measured then
     */
    Attempts attempt(Seed problems, long first, int count);

    /** How many problems should be asked for at once: between two requests, whoever waits may end the measurement. */
    default int problemsAtOnce() {
        return 1024;
    }
}
