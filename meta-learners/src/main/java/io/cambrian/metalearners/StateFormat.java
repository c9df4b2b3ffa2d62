package io.cambrian.metalearners;

/**
 * How a learner's states are written down.
 *
 * @param <S> the state
 */
public interface StateFormat<S> {

    /** The whole state as one line of JSON. */
    String write(S state);

    /** The state that was written. */
    S read(String json);
}
