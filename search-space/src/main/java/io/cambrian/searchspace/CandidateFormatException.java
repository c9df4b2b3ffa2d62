package io.cambrian.searchspace;

/** A text that should describe a candidate does not; the message names the place and what was expected. */
public final class CandidateFormatException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public CandidateFormatException(String message) {
        super(message);
    }

    public CandidateFormatException(String message, Throwable cause) {
        super(message, cause);
    }
}
