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

    static UnknownTaskException noSuite(String reference, List<String> known) {
        return new UnknownTaskException(
                "there is no list of tasks '" + reference + "'" + NearestName.suggestion(reference, known));
    }

    /** A name that belongs to a family, with a setting outside its range: {@code range} says what the family knows. */
    public static UnknownTaskException outsideRange(String name, String range) {
        return new UnknownTaskException("there is no task '" + name + "'; " + range);
    }
}
