package io.cambrian.evaluators.environment;

import io.cambrian.evaluators.environment.render.Scene;
import io.cambrian.searchspace.random.CounterRandom;
import java.util.List;
import java.util.Optional;

/**
 * The rules of one environment, for many copies at once: a {@link DiscreteGame} or a {@link ContinuousGame}.
 *
 * <p>An implementation keeps one array per state variable, indexed by copy, and works in loops over the copies, so that one
 * virtual call serves them all. It knows nothing of time limits, episodes and resets of others:
 * {@link DiscreteLockstep} and {@link ContinuousLockstep} add these. Copies never influence each other.
 */
public sealed interface Game permits DiscreteGame, ContinuousGame {

    /** What people call it, for messages. */
    String name();

    /** How many copies the arrays hold. */
    int copies();

    /** How many numbers one copy shows. */
    int observationSize();

    /** How these numbers are laid out, such as channels, rows, columns; the last index runs fastest. */
    default List<Integer> observationShape() {
        return List.of(observationSize());
    }

    /**
     * Puts one copy at the start of an episode.
     *
     * @param random the copy's own stream; the only source of randomness of this episode. A game whose steps are random keeps
     *     it until the next reset
     */
    void reset(int copy, CounterRandom random);

    /**
     * What one copy remembers of its earlier episodes, such as the last action of a joystick that sticks; 0 for the many games
     * that remember nothing. Asked right after a {@link #reset}, so that an episode can be saved with what it began from.
     */
    default int carriedOver(int copy) {
        return 0;
    }

    /** Puts back what was {@link #carriedOver(int) carried over}, right after a {@link #reset} with a fresh stream. */
    default void carryOver(int copy, int remembered) {}

    /**
     * Writes what the copies {@code from} (inclusive) to {@code to} (exclusive) show.
     *
     * @param observations {@code [feature][copy]} for all copies; the columns of the others stay as they are
     */
    void observe(int from, int to, float[] observations);

    /** What one copy looks like to people, if the game can be drawn. */
    default Optional<Scene> scene(int copy) {
        return Optional.empty();
    }
}
