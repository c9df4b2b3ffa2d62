package io.cambrian.evaluators.gymnasium;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/**
 * How Python is started, and how long it may take.
 *
 * @param interpreter a path, or a name that the shell would find
 * @param variables environment variables on top of those of this process, such as {@code PYTHONPATH}
 * @param patience how long the start or a step of all copies may take before the process counts as hung, longer than zero
 */
public record PythonCommand(String interpreter, Map<String, String> variables, Duration patience) {

    /** The environment variable that names the interpreter. */
    public static final String INTERPRETER_VARIABLE = "CAMBRIAN_PYTHON";

    /** The system property that sets the patience, in whole seconds, at least 1. */
    public static final String PATIENCE_PROPERTY = "cambrian.gymnasium.patience-seconds";

    private static final long USUAL_PATIENCE_SECONDS = 60;

    public PythonCommand {
        variables = Map.copyOf(variables);
        if (!patience.isPositive()) {
            throw new IllegalArgumentException(
                    "the patience with a Python process is longer than zero, found " + patience);
        }
    }

    /**
     * The interpreter that {@value #INTERPRETER_VARIABLE} names, else {@code python3}; a minute of patience unless
     * {@value #PATIENCE_PROPERTY} says otherwise.
     */
    public static PythonCommand usual() {
        String named = System.getenv(INTERPRETER_VARIABLE);
        return new PythonCommand(
                named == null || named.isBlank() ? "python3" : named,
                Map.of(),
                Duration.ofSeconds(Math.max(1, Long.getLong(PATIENCE_PROPERTY, USUAL_PATIENCE_SECONDS))));
    }

    /**
     * What the process finds in its environment: one thread for linear algebra, since trainings run side by side, and the same
     * order of Python's sets in every run; both unless the user has chosen.
     */
    Map<String, String> environment(Map<String, String> inherited) {
        Map<String, String> all = new HashMap<>(Map.of("OMP_NUM_THREADS", "1", "PYTHONHASHSEED", "0"));
        all.putAll(inherited);
        all.putAll(variables);
        return all;
    }
}
