package io.cambrian.evaluators.task;

import java.util.List;

/** A task was asked for by a name that is not in the catalogue. */
public final class UnknownTaskException extends IllegalArgumentException {

    UnknownTaskException(String name, List<String> known) {
        super("there is no task \"" + name + "\"; the catalogue has " + String.join(", ", known)
                + " and DeepSea-N for N from 2 to 100");
    }
}
