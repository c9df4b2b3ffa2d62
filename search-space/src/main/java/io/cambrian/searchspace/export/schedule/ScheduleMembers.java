package io.cambrian.searchspace.export.schedule;

import io.cambrian.searchspace.export.JavaLiteral;
import io.cambrian.searchspace.export.SourceText;
import io.cambrian.searchspace.tuning.ChangePoint;
import io.cambrian.searchspace.tuning.Schedule;
import java.util.List;

/** Writes the members of an exported schedule. */
final class ScheduleMembers {

    private final Schedule schedule;
    private final SourceText out;

    private ScheduleMembers(Schedule schedule, SourceText out) {
        this.schedule = schedule;
        this.out = out;
    }

    static void write(Schedule schedule, String className, SourceText out) {
        ScheduleMembers members = new ScheduleMembers(schedule, out);
        List<ScheduleColumn> columns = ScheduleColumn.of(schedule);
        members.steps();
        columns.forEach(members::arrays);
        out.line("private " + className + "() {}");
        columns.forEach(members::methods);
        members.changePoint();
    }

    private void steps() {
        List<Long> steps =
                schedule.changePoints().stream().map(ChangePoint::fromStep).toList();
        out.line("/** The environment step from which the values at the same place of the other arrays hold. */");
        out.line("private static final long[] FROM_STEP = " + JavaLiteral.row(steps, each -> each + "L") + ";");
        out.line("");
    }

    private void arrays(ScheduleColumn column) {
        out.line("private static final " + column.type() + "[] " + column.array() + " = "
                + JavaLiteral.row(column.literals(), each -> each) + ";");
        out.line("");
        if (!column.complete()) {
            out.line("private static final boolean[] " + column.askedArray() + " = "
                    + JavaLiteral.row(column.settings(), each -> String.valueOf(each.isPresent())) + ";");
            out.line("");
        }
    }

    private void methods(ScheduleColumn column) {
        out.line("");
        if (column.complete()) {
            out.line("/** The value of {@code " + column.name() + "} at an environment step. */");
        } else {
            out.line("/** The value of {@code " + column.name() + "} at an environment step at which it has one. */");
        }
        out.open("public static " + column.type() + " " + column.method() + "(long environmentStep) {");
        if (!column.complete()) {
            out.open("if (!" + column.asked() + "(environmentStep)) {");
            out.line("throw new IllegalStateException(\"" + column.name()
                    + " has no value at environment step \" + environmentStep);");
            out.close("}");
        }
        out.line("return " + column.array() + "[changePoint(environmentStep)];");
        out.close("}");
        if (!column.complete()) {
            asked(column);
        }
    }

    private void asked(ScheduleColumn column) {
        out.line("");
        out.line("/** Whether {@code " + column.name() + "} has a value at an environment step. */");
        out.open("public static boolean " + column.asked() + "(long environmentStep) {");
        out.line("return " + column.askedArray() + "[changePoint(environmentStep)];");
        out.close("}");
    }

    private void changePoint() {
        out.line("");
        out.line("/** The number of the change-point in force at an environment step, from 0. */");
        out.open("public static int changePoint(long environmentStep) {");
        out.open("if (environmentStep < 0) {");
        out.line("throw new IllegalArgumentException(\"environment steps are counted from 0, found \""
                + " + environmentStep);");
        out.close("}");
        out.line("int found = Arrays.binarySearch(FROM_STEP, environmentStep);");
        out.line("return found >= 0 ? found : -found - 2;");
        out.close("}");
    }
}
