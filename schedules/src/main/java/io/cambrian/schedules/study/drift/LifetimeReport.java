package io.cambrian.schedules.study.drift;

import io.cambrian.schedules.study.Bar;
import io.cambrian.schedules.study.Scores;
import io.cambrian.schedules.study.StudyReport;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;

/**
 * What {@link LifetimeStudy} has found.
 *
 * @param rootSeed the root of all seeds
 * @param generations of each search
 * @param arms PPO without any search, the three searches, and the temporal drift once more, misled about the time
 */
public record LifetimeReport(long rootSeed, int generations, List<Arm> arms) implements StudyReport {

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
    @Override
    public List<Bar> bars() {
        return List.of(
                Bar.atLeast(
                        "standard errors that drifts that see the time lie above blind ones", temporalAbove(BLIND), 0),
                Bar.atLeast("above those that are told the time in a random order", temporalAbove(SHUFFLED), 0),
                Bar.above("above themselves, misled about the time", temporalAbove(MISLED), CLEARLY),
                Bar.above("movement of their slope", arm(TEMPORAL).movement(), 0),
                Bar.atMost(
                        "movement of the slope of blind drifts",
                        Math.abs(arm(BLIND).movement()),
                        0));
    }

    @Override
    public void print(PrintWriter out) {
        for (Arm arm : arms) {
            out.printf(
                    Locale.ROOT,
                    "%-9s short %s  long %s  movement of the slope %.3f%n",
                    arm.name(),
                    arm.brief().mean().withEnds(3),
                    arm.whole().mean().withEnds(3),
                    arm.movement());
        }
        out.printf(
                Locale.ROOT,
                "temporal above blind: %+.1f standard errors, above shuffled: %+.1f, above misled: %+.1f%n",
                temporalAbove(BLIND),
                temporalAbove(SHUFFLED),
                temporalAbove(MISLED));
    }
}
