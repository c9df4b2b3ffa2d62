package io.cambrian.evaluators.environment;

import io.cambrian.evaluators.environment.render.Scene;
import io.cambrian.searchspace.random.Seed;
import java.util.Optional;

/**
 * Many independent copies of one environment, stepped together by one thread.
 *
 * <p>One step takes copy {@code i} from observation {@code s} by action {@code a} to the successor {@code s'}. When that ends
 * the episode, the copy starts its next one at once: {@link #observations()} then holds the first observation of the new
 * episode, while {@link #successors()} still holds the last one of the old. An episode ends either because the rules say so
 * ({@link #terminated()}: nothing follows, the value of {@code s'} is 0) or because its time is up ({@link #truncated()}: it
 * could have gone on, the value of {@code s'} is to be estimated); never both in one step.
 *
 * <p>Observation arrays have the shape {@code [feature][copy]}: feature {@code f} of copy {@code c} stands at {@code f *
 * copies() + c}. The arrays that the accessors return are the environment's own. They are the same objects for ever, the next
 * {@code step} or {@code reset} overwrites them, and callers only read them.
 *
 * <p>It is stepped as a {@link DiscreteEnvironment} or a {@link ContinuousEnvironment}. What a copy lives through depends
 * on the seed, its own number and its own actions, never on how many copies there are or
 * which thread steps them.
 */
public sealed interface VectorEnvironment extends AutoCloseable permits DiscreteEnvironment, ContinuousEnvironment {

    /** How many copies are stepped together. */
    int copies();

    /** How many numbers one copy shows its agent. */
    int observationSize();

    /** What an agent may do. */
    ActionSpace actionSpace();

    /**
     * Starts the first episode of every copy.
     *
     * @param seed what all later randomness comes from; of this environment alone, since copy {@code c} draws from its
     *     stream {@code c}
     */
    void reset(Seed seed);

    /** What each copy shows now, {@code [feature][copy]}: what the next action should be chosen by. */
    float[] observations();

    /** What each copy's last action led to, {@code [feature][copy]}: the terminal observation where an episode has ended. */
    float[] successors();

    /** The reward of the last step, {@code [copy]}. */
    float[] rewards();

    /** Whether the last step ended the episode by the rules, {@code [copy]}. */
    boolean[] terminated();

    /** Whether the last step ended the episode by the time limit alone, {@code [copy]}. */
    boolean[] truncated();

    /** The observations as rows of bits, where all of their numbers are 0 or 1 and few are 1. */
    default Optional<BitObservations> bits() {
        return Optional.empty();
    }

    /** How its state can be saved and put back; empty for environments that run outside of this JVM. */
    default Optional<Resumable> resumable() {
        return Optional.empty();
    }

    /** What one copy looks like to people, if it can be drawn. */
    default Optional<Scene> scene(int copy) {
        return Optional.empty();
    }

    /** Ends what the environment runs outside of this JVM, if anything. */
    @Override
    default void close() {}
}
