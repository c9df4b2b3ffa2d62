package io.cambrian.searchspace.export.schedule;

import io.cambrian.searchspace.export.GoldenTest;
import io.cambrian.searchspace.export.JavaLiteral;
import io.cambrian.searchspace.export.SourceText;
import io.cambrian.searchspace.tuning.ChangePoint;
import io.cambrian.searchspace.tuning.Schedule;
import java.util.List;
import java.util.stream.Stream;

/**
 * Writes the JUnit 5 test of an exported schedule: the values at the first and last environment step of every change-point, as
 * the schedule has them.
 */
final class ScheduleGoldenTest {

    private static final long LONG_AFTER = 1_000_000_000_000L;

    private final Schedule schedule;
    private final String className;
    private final SourceText out = new SourceText(0);

    private ScheduleGoldenTest(Schedule schedule, String className) {
        this.schedule = schedule;
        this.className = className;
    }

    static String source(Schedule schedule, String packageName, String className) {
        ScheduleGoldenTest test = new ScheduleGoldenTest(schedule, className);
        test.write(packageName);
        return test.out.toString();
    }

    private void write(String packageName) {
        List<ScheduleColumn> columns = ScheduleColumn.of(schedule);
        GoldenTest.open(
                out,
                packageName,
                className,
                "The values at the first and the last environment step of every change-point.",
                List.of("assertEquals", "assertThrows"));
        out.line("");
        out.line("private static final long[] STEPS = " + JavaLiteral.row(steps(), each -> each + "L") + ";");
        columns.forEach(this::test);
        beforeTheBeginning();
        out.close("}");
    }

    private List<Long> steps() {
        List<Long> first =
                schedule.changePoints().stream().map(ChangePoint::fromStep).toList();
        return Stream.of(
                        first.stream(),
                        first.stream().skip(1).map(step -> step - 1),
                        Stream.of(first.getLast() + LONG_AFTER))
                .flatMap(each -> each)
                .distinct()
                .sorted()
                .toList();
    }

    private void test(ScheduleColumn column) {
        List<Integer> points = steps().stream().map(schedule::indexAt).toList();
        List<String> literals = column.literals();
        String call = className + "." + column.method() + "(STEPS[i])";
        out.line("");
        out.line("@Test");
        out.open("void " + column.method() + "IsAsRecorded() {");
        out.line(column.type() + "[] expected = " + JavaLiteral.row(points, literals::get) + ";");
        if (!column.complete()) {
            out.line("boolean[] present = "
                    + JavaLiteral.row(
                            points,
                            point -> String.valueOf(column.settings().get(point).isPresent()))
                    + ";");
        }
        out.open("for (int i = 0; i < STEPS.length; i++) {");
        if (column.complete()) {
            out.line("assertEquals(expected[i], " + call + ");");
        } else {
            perhaps(column, call);
        }
        out.close("}");
        out.close("}");
    }

    private void perhaps(ScheduleColumn column, String call) {
        out.line("assertEquals(present[i], " + className + "." + column.asked() + "(STEPS[i]));");
        out.line("long step = STEPS[i];");
        out.open("if (present[i]) {");
        out.line("assertEquals(expected[i], " + call + ");");
        out.close("}");
        out.open("if (!present[i]) {");
        out.line("assertThrows(IllegalStateException.class, () -> " + className + "." + column.method() + "(step));");
        out.close("}");
    }

    private void beforeTheBeginning() {
        out.line("");
        out.line("@Test");
        out.open("void nothingHoldsBeforeTheBeginning() {");
        out.line("assertThrows(IllegalArgumentException.class, () -> " + className + ".changePoint(-1));");
        out.close("}");
    }
}
