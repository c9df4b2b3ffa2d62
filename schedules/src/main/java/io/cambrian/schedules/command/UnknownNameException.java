package io.cambrian.schedules.command;

/** A run, candidate, task or program was named that does not exist; the message offers what does. */
final class UnknownNameException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnknownNameException(String message, Throwable cause) {
        super(message, cause);
    }
}
