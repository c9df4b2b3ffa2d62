package io.cambrian.evaluators.tensor;

/** A backend cannot run here: a module, a native library or a device is missing; the message says which. */
public final class UnavailableBackendException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param obstacle a clause, such as "it needs …" */
    public UnavailableBackendException(String backend, String obstacle) {
        super("the backend '" + backend + "' cannot run here: " + obstacle);
    }
}
