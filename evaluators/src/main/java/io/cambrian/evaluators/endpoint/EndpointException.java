package io.cambrian.evaluators.endpoint;

/** An endpoint or a recording cannot be used as it is set up; the message says what was found and what to do. */
public final class EndpointException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public EndpointException(String message) {
        super(message);
    }

    public EndpointException(String message, Throwable cause) {
        super(message, cause);
    }
}
