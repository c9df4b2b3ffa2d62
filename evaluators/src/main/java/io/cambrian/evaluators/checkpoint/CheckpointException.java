package io.cambrian.evaluators.checkpoint;

/** A checkpoint that cannot be read or continued; the message says what was found and what was expected. */
public final class CheckpointException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What was found, and what was expected. */
    public CheckpointException(String message) {
        super(message);
    }

    /** The same with what was thrown below. */
    public CheckpointException(String message, Throwable cause) {
        super(message, cause);
    }
}
