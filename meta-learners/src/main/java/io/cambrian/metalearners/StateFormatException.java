package io.cambrian.metalearners;

/** A text that should describe a learner's state does not; the message names the place and what was expected. */
public final class StateFormatException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public StateFormatException(String message) {
        super(message);
    }

    public StateFormatException(String message, Throwable cause) {
        super(message, cause);
    }
}
