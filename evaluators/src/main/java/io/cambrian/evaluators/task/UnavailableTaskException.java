package io.cambrian.evaluators.task;

/** A task has a valid name, but cannot be used here: an interpreter, a package or the support of a space is missing. */
public final class UnavailableTaskException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param obstacle a clause, such as "it needs …" */
    public UnavailableTaskException(String task, String obstacle) {
        super("the task '" + task + "' cannot be used here: " + obstacle);
    }
}
