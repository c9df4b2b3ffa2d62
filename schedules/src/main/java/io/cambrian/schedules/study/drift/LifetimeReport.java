package io.cambrian.schedules.study.drift;

import io.cambrian.schedules.study.Scores;
import java.util.List;

/**
 * What {@link LifetimeStudy} has found.
 *
 * @param rootSeed the root of all seeds
 * @param generations of each search
 * @param arms PPO without any search, the three searches, and the temporal drift once more, misled about the time
 */
public record LifetimeReport(long rootSeed, int generations, List<Arm> arms) {

    /** The search of drifts that do not see the time. */
    public static final String BLIND = "blind";

    /** The search of drifts that see the time. */
    public static final String TEMPORAL = "temporal";

    /** The search of drifts that are told the time in a random order. */
    public static final String SHUFFLED = "shuffled";

    /** The outcome of the temporal search, told the time in a random order. */
    public static final String MISLED = "misled";

    private static final double CLEARLY = 2;

    public LifetimeReport {
        arms = List.copyOf(arms);
    }

    /**
     * One search and how the mean that it has led to does on report seeds, the same for all arms.
     *
     * @param brief mean returns after a short lifetime
     * @param whole the same after a long one
     * @param movement how much the slope of the objective changes from the beginning to the end of a training
     */
    public record Arm(String name, Scores brief, Scores whole, double movement) {

        private Scores both() {
            return brief.plus(whole);
        }
    }

    /** The arm of this name. */
    public Arm arm(String name) {
        return arms.stream()
                .filter(arm -> arm.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no arm '" + name + "'"));
    }

    /** How far the temporal arm lies above another, both lifetimes together, in standard errors of the difference. */
    public double temporalAbove(String other) {
        return arm(TEMPORAL).both().standardErrorsAbove(arm(other).both());
    }

    /**
     * Whether the time matters: the temporal search leads to no less than the others, its drift is clearly worse when it is
     * misled, and its schedule moves, which that of a blind one cannot.
     */
    public boolean passed() {
        return temporalAbove(BLIND) >= 0
                && temporalAbove(SHUFFLED) >= 0
                && temporalAbove(MISLED) > CLEARLY
                && arm(TEMPORAL).movement() > 0
                && arm(BLIND).movement() == 0;
    }
}
