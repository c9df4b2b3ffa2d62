package io.cambrian.schedules.spec.yaml;

/** A run spec cannot be used; the message is one sentence with file, line, key, what was expected and what to do. */
public sealed class SpecException extends RuntimeException permits MisfitException {

    private static final long serialVersionUID = 1L;

    public SpecException(String message) {
        super(message);
    }

    public SpecException(String message, Throwable cause) {
        super(message, cause);
    }
}
