package io.cambrian.schedules.study;

import java.util.List;

/** One way to search, in a study of whether candidates make use of the time that they see. */
public interface TimeArm {

    /** The search of candidates that see the time. */
    String TEMPORAL = "temporal";

    /** The search of candidates that do not see the time. */
    String BLIND = "blind";

    /** The outcome of the temporal search, misled about the time. */
    String MISLED = "misled";

    /** One of the above, or a name that only one study has. */
    String name();

    /** The scores that arms are compared by, on the same seeds for all; those after short and long lives, added up. */
    Scores both();

    /**
     * The arm of a name.
     *
     * @throws IllegalArgumentException if there is none
     */
    static <A extends TimeArm> A named(String name, List<A> arms) {
        return arms.stream()
                .filter(arm -> arm.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no arm '" + name + "'"));
    }

    /** How far the temporal arm lies above another, in standard errors of the mean difference. */
    static double temporalAbove(String other, List<? extends TimeArm> arms) {
        return named(TEMPORAL, arms)
                .both()
                .standardErrorsAbove(named(other, arms).both());
    }
}
