package io.cambrian.searchspace.export.schedule;

import io.cambrian.searchspace.export.Evidence;
import io.cambrian.searchspace.export.ExportException;
import io.cambrian.searchspace.export.ExportedClass;
import io.cambrian.searchspace.export.JavaNames;
import io.cambrian.searchspace.export.SourceText;
import io.cambrian.searchspace.tuning.Schedule;
import java.util.List;

/**
 * Writes a schedule of hyper-parameters as one Java 17 source file without dependencies and a JUnit 5 test for it, and as YAML.
 *
 * <p>The class has one method for each hyper-parameter: its value at an environment step. Where it has no value, because its
 * condition does not hold there, a second method says so.
 */
public final class ScheduleExporter {

    /** A value in an array initialiser takes up to 8 bytes of byte code, and Java allows 65,535 in one method. */
    private static final int MOST_VALUES = 8_000;

    /** The generated test has, in one method, a value and whether there is one, for the first and the last step of a change-point. */
    private static final int VALUES_OF_TEST = 4;

    private ScheduleExporter() {}

    /**
     * The source of a schedule.
     *
     * @param packageName the package of the class, not empty
     * @param className the simple name of the class
     * @param evidence what its comment tells beside the schedule
     * @throws ExportException when a name cannot be used, or the schedule has no hyper-parameter or more values than fit a Java class
     */
    public static ExportedClass export(Schedule schedule, String packageName, String className, Evidence evidence) {
        JavaNames.check(packageName, className);
        if (schedule.names().isEmpty()) {
            throw new ExportException("this schedule changes no hyper-parameter, so there is nothing to export");
        }
        requireRoom(schedule);
        return new ExportedClass(
                packageName,
                className,
                source(schedule, packageName, className, evidence),
                ScheduleGoldenTest.source(schedule, packageName, className));
    }

    private static void requireRoom(Schedule schedule) {
        int arrays = 1
                + ScheduleColumn.of(schedule).stream()
                        .mapToInt(column -> column.complete() ? 1 : 2)
                        .sum();
        int points = schedule.changePoints().size();
        int most = MOST_VALUES / Math.max(arrays, VALUES_OF_TEST);
        if (points > most) {
            throw new ExportException("a class has room for " + most + " change-points of this schedule's "
                    + schedule.names().size() + " hyper-parameters, and it has " + points
                    + "; search with fewer change-points, or read the schedule from its JSON");
        }
    }

    /** The schedule as YAML, its keys those of {@link io.cambrian.searchspace.tuning.ScheduleFormat}. */
    public static String yaml(Schedule schedule) {
        return ScheduleYaml.of(schedule);
    }

    private static String source(Schedule schedule, String packageName, String className, Evidence evidence) {
        SourceText out = new SourceText(0);
        out.begin(packageName, List.of("java.util.Arrays"));
        ScheduleComment.write(schedule, evidence, out);
        out.open("public final class " + className + " {");
        out.line("");
        ScheduleMembers.write(schedule, className, out);
        out.close("}");
        return out.toString();
    }
}
