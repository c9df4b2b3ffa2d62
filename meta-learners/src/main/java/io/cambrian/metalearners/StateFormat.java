package io.cambrian.metalearners;

/**
 * How a learner's states are written down.
 *
 * @param <S> the state
 */
public interface StateFormat<S> {

    /** The whole state as one line of JSON. */
    String write(S state);

    /**
     * The state that was written.
     *
     * @throws StateFormatException when the text describes no state; the message names the place and what was expected
     */
    S read(String json);
}
