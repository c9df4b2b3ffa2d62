package io.cambrian.schedules.command.option;

/** A run, candidate, measurement or algorithm was named that does not exist; the message offers what does. */
public final class UnknownNameException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UnknownNameException(String message) {
        super(message);
    }

    public UnknownNameException(String message, Throwable cause) {
        super(message, cause);
    }
}
