package io.cambrian.evaluators.environment;

import io.cambrian.searchspace.random.CounterRandom;

/**
 * The rules of one environment, for many copies at once.
 *
 * <p>An implementation keeps one array per state variable, indexed by copy, and works in loops over the copies, so that one
 * virtual call serves them all. It knows nothing of time limits, episodes and resets of others:
 * {@link LockstepEnvironment} adds these. Copies never influence each other.
 */
public interface Game {

    /** What people call it, for messages. */
    String name();

    /** How many copies the arrays hold. */
    int copies();

    /** How many numbers one copy shows. */
    int observationSize();

    /** How many actions there are, called from 0. */
    int actions();

    /**
     * Puts one copy at the start of an episode.
     *
     * @param random the copy's own stream; the only source of randomness of this episode's start
     */
    void reset(int copy, CounterRandom random);

    /**
     * Moves every copy by one step.
     *
     * @param actions {@code [copy]}, each within the space
     * @param rewards {@code [copy]}, all written
     * @param terminated {@code [copy]}, all written: whether the rules end the episode here
     */
    void step(int[] actions, float[] rewards, boolean[] terminated);

    /**
     * Writes what the copies {@code from} (inclusive) to {@code to} (exclusive) show.
     *
     * @param observations {@code [feature][copy]} for all copies; the columns of the others stay as they are
     */
    void observe(int from, int to, float[] observations);
}
