package io.cambrian.evaluators.task;

import io.cambrian.searchspace.NearestName;
import java.util.List;

/** A task was asked for by a name that nobody has. */
public final class UnknownTaskException extends IllegalArgumentException {

    private UnknownTaskException(String message) {
        super(message);
    }

    static UnknownTaskException of(String name, List<String> known) {
        return new UnknownTaskException("there is no task '" + name + "'" + NearestName.suggestion(name, known));
    }

    static UnknownTaskException deepSeaSize(String name, int smallest, int largest) {
        return new UnknownTaskException(
                "there is no task '" + name + "'; DeepSea-N is known for N from " + smallest + " to " + largest);
    }
}
