package io.cambrian.evaluators.problem;

import java.util.List;

/**
 * How the attempts at some problems went.
 *
 * @param scores one for each problem, in their order: 1 for solved and 0 for not, or a number in the set's own unit. The array
 *     is the caller's own
 * @param readings what else was counted, always the same ones in the same order for one set of problems
 */
public record Attempts(float[] scores, List<Reading> readings) {

    public Attempts {
        readings = List.copyOf(readings);
    }

    /** Attempts of which only the scores count. */
    public Attempts(float[] scores) {
        this(scores, List.of());
    }

    /**
     * Something that was counted.
     *
     * @param name in kebab case, such as {@code calls}
     * @param sum over the problems
     */
    public record Reading(String name, double sum) {}
}
