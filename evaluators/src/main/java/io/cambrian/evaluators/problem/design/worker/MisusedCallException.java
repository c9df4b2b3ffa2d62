package io.cambrian.evaluators.problem.design.worker;

/** A design in Java has asked for something that does not exist, or answered with something that is no answer. */
public final class MisusedCallException extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** @param reason what was found and what was expected, without a full stop */
    public MisusedCallException(String reason) {
        super(reason);
    }
}
