package io.cambrian.schedules.study.drift;

import io.cambrian.schedules.study.Bar;
import io.cambrian.schedules.study.Scores;
import io.cambrian.schedules.study.StudyReport;
import io.cambrian.schedules.study.TimeArm;
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

    /** The search of drifts that are told the time in a random order. */
    public static final String SHUFFLED = "shuffled";

    private static final double CLEARLY = 2;

    public LifetimeReport {
        arms = List.copyOf(arms);
    }

    /**
     * One search and how the mean that it has led to does on report seeds, the same for all arms.
     *
     * @param name of the arm
     * @param brief mean returns after a short lifetime
     * @param whole the same after a long one
     * @param movement how much the slope of the objective changes from the beginning to the end of a training
     */
    public record Arm(String name, Scores brief, Scores whole, double movement) implements TimeArm {

        @Override
        public Scores both() {
            return brief.plus(whole);
        }
    }

    /**
     * The arm of this name.
     *
     * @throws IllegalArgumentException if there is none
     */
    public Arm arm(String name) {
        return TimeArm.named(name, arms);
    }

    /**
     * Whether the time matters: the temporal search leads to no less than the others, its drift is clearly worse when it is
     * misled, and its schedule moves, which that of a blind one cannot.
     */
    @Override
    public List<Bar> bars() {
        return List.of(
                Bar.atLeast(
                        "standard errors that drifts that see the time lie above blind ones",
                        TimeArm.temporalAbove(TimeArm.BLIND, arms),
                        0),
                Bar.atLeast(
                        "above those that are told the time in a random order",
                        TimeArm.temporalAbove(SHUFFLED, arms),
                        0),
                Bar.above(
                        "above themselves, misled about the time",
                        TimeArm.temporalAbove(TimeArm.MISLED, arms),
                        CLEARLY),
                Bar.above("movement of their slope", arm(TimeArm.TEMPORAL).movement(), 0),
                Bar.atMost(
                        "movement of the slope of blind drifts",
                        Math.abs(arm(TimeArm.BLIND).movement()),
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
                TimeArm.temporalAbove(TimeArm.BLIND, arms),
                TimeArm.temporalAbove(SHUFFLED, arms),
                TimeArm.temporalAbove(TimeArm.MISLED, arms));
    }
}
