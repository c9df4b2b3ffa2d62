package io.cambrian.evaluators.task;

import io.cambrian.searchspace.NearestName;
import java.util.List;

/** A task was asked for by a name that nobody has. */
public final class UnknownTaskException extends IllegalArgumentException {

    /** What names look like, for whoever asks for one that is near none. */
    private static final String EXAMPLES = "CartPole-v1, GridWorld-dense or MinAtar-Breakout";

    private UnknownTaskException(String message) {
        super(message);
    }

    /** Offers the nearest of the known names; they are too many to be listed where none is near. */
    static UnknownTaskException of(String name, List<String> known) {
        String advice = NearestName.of(name, known)
                .map(nearest -> "; did you mean '" + nearest + "'?")
                .orElse("; expected a name such as " + EXAMPLES + ", './cambrian tasks' lists all");
        return new UnknownTaskException("there is no task '" + name + "'" + advice);
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
