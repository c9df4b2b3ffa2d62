package io.cambrian.evaluators.isolation;

/** A worker is gone, for a reason that is told to whoever waits for its answer. */
final class WorkerLostException extends Exception {

    private static final long serialVersionUID = 1;

    private final transient Failure failure;

    WorkerLostException(Failure failure) {
        super(failure.reason());
        this.failure = failure;
    }

    Failure failure() {
        return failure;
    }
}
