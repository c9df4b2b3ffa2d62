package io.cambrian.evaluators.benchmarks;

import io.cambrian.evaluators.benchmark.Goal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the figures have to reach, all in one place. */
final class Goals {

    private static final Map<String, Goal> GOALS = goals();

    private Goals() {}

    /** The goal of the figure called {@code name}, if it has one. */
    static Optional<Goal> of(String name) {
        return Optional.ofNullable(GOALS.get(name));
    }

    /** The names of all figures that have a goal. */
    static Set<String> names() {
        return GOALS.keySet();
    }

    private static Map<String, Goal> goals() {
        Map<String, Goal> goals = new HashMap<>();
        ProductMeasurement.products().forEach(product -> goals.put(product.title(), Goal.shareAtLeast(0.72, 0.85)));
        goals.put(DqnWork.SMALL.title(), Goal.shareAtLeast(0.40, 0.46));
        goals.put(DqnUpdateMeasurement.WITH_DEAD_UNITS, Goal.shareAtLeast(0.40, 0.46));
        goals.put(DqnWork.PUBLISHED.title(), Goal.shareAtLeast(0.55, 0.65));
        return goals;
    }
}
