package io.cambrian.evaluators.isolation;

import org.jspecify.annotations.Nullable;

/** Foreign code cannot be kept apart on this machine, so none is run. */
public final class IsolationUnavailableException extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** @param reason what is missing, as it follows "because" */
    IsolationUnavailableException(String reason, @Nullable Throwable cause) {
        super(
                "Designs in Java source cannot be run here, because " + reason
                        + "; they are run only behind Linux's user, mount, process and network namespaces.",
                cause);
    }
}
