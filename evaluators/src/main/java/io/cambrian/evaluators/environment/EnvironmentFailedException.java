package io.cambrian.evaluators.environment;

/** An environment that runs outside of this JVM can no longer be stepped: its process died, hung or broke the protocol. */
public final class EnvironmentFailedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** With one sentence for people: which environment, what was seen, what to do. */
    public EnvironmentFailedException(String message) {
        super(message);
    }

    /** The same with the cause. */
    public EnvironmentFailedException(String message, Throwable cause) {
        super(message, cause);
    }
}
