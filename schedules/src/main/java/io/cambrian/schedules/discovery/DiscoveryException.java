package io.cambrian.schedules.discovery;

/** A run cannot start or go on; the message is one sentence that says why and what to do. */
public final class DiscoveryException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public DiscoveryException(String message) {
        super(message);
    }

    public DiscoveryException(String message, Throwable cause) {
        super(message, cause);
    }
}
