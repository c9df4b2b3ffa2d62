package io.cambrian.evaluators.isolation.worker;

/** Classes that compile, but are no design. */
final class NotADesignException extends Exception {

    private static final long serialVersionUID = 1;

    NotADesignException(String reason) {
        super(reason);
    }
}
