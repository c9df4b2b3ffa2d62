package io.cambrian.searchspace.export.schedule;

import io.cambrian.searchspace.export.JavaLiteral;
import io.cambrian.searchspace.tuning.ChangePoint;
import io.cambrian.searchspace.tuning.Schedule;
import io.cambrian.searchspace.tuning.ScheduleFormat;
import io.cambrian.searchspace.tuning.field.Setting;

/**
 * Writes a schedule as YAML that readers of versions 1.1 and 1.2 understand alike: texts in double quotes, numbers with a decimal
 * point and the sign of their exponent.
 */
final class ScheduleYaml {

    private final StringBuilder text = new StringBuilder();

    private ScheduleYaml() {}

    static String of(Schedule schedule) {
        ScheduleYaml yaml = new ScheduleYaml();
        yaml.line("# A schedule of hyper-parameters, candidate " + schedule.id());
        yaml.line("# " + new ScheduleFormat().formula(schedule));
        yaml.line("kind: " + Schedule.KIND);
        yaml.line("version: 1");
        yaml.line("change-points:");
        schedule.changePoints().forEach(yaml::changePoint);
        return yaml.text.toString();
    }

    private void changePoint(ChangePoint point) {
        line("  - from-step: " + point.fromStep());
        line("    lane: " + point.lane());
        line("    settings:" + (point.hyperParameters().settings().isEmpty() ? " {}" : ""));
        point.hyperParameters().settings().forEach((name, setting) -> line("      " + name + ": " + value(setting)));
    }

    private static String value(Setting setting) {
        return switch (setting) {
            case Setting.Real real -> JavaLiteral.of(real.value()).replaceFirst("E(\\d)", "E+$1");
            case Setting.Whole whole -> whole.text();
            case Setting.Word word -> JavaLiteral.of(word.value());
            case Setting.Flag flag -> flag.text();
        };
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
