package io.cambrian.evaluators.problem.packing;

/** A file of instances is not as its format has it; the message names the line and what was expected. */
public final class BadInstanceException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public BadInstanceException(String message) {
        super(message);
    }
}
