package io.cambrian.searchspace.export.schedule;

import io.cambrian.searchspace.export.JavaLiteral;
import io.cambrian.searchspace.tuning.Schedule;
import io.cambrian.searchspace.tuning.field.Setting;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.SourceVersion;

/**
 * One hyper-parameter of an exported schedule: an array with a value for each change-point, and a method that reads it.
 *
 * @param name of the hyper-parameter, in kebab case
 * @param method what the method is called
 * @param settings change-point by change-point
 */
record ScheduleColumn(String name, String method, List<Optional<Setting>> settings) {

    /** Names that the exported class needs itself, or that an object's methods have. */
    private static final Set<String> TAKEN = Set.of("changePoint", "fromStep", "wait");

    /** The columns of a schedule, with names that Java can use and none twice. */
    static List<ScheduleColumn> of(Schedule schedule) {
        Set<String> used = new HashSet<>(TAKEN);
        List<ScheduleColumn> columns = new ArrayList<>();
        for (String name : schedule.names()) {
            String method = camelCase(name);
            while (SourceVersion.isKeyword(method) || used.contains(method) || used.contains(asked(method))) {
                method += "Value";
            }
            used.add(method);
            used.add(asked(method));
            columns.add(new ScheduleColumn(name, method, schedule.settings(name)));
        }
        return columns;
    }

    private static String camelCase(String name) {
        StringBuilder text = new StringBuilder();
        for (String part : name.split("-")) {
            text.append(text.isEmpty() ? part : part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1));
        }
        return text.toString();
    }

    private static String asked(String method) {
        return "has" + method.substring(0, 1).toUpperCase(Locale.ROOT) + method.substring(1);
    }

    /** Whether there is a value at every change-point. */
    boolean complete() {
        return settings.stream().allMatch(Optional::isPresent);
    }

    /** The Java type of the values. */
    String type() {
        return switch (settings.stream().flatMap(Optional::stream).findFirst().orElseThrow()) {
            case Setting.Real real -> "double";
            case Setting.Whole whole -> "long";
            case Setting.Word word -> "String";
            case Setting.Flag flag -> "boolean";
        };
    }

    /** The name of the method that tells whether there is a value. */
    String asked() {
        return asked(method);
    }

    /** The name of the array of values. */
    String array() {
        return constant(method);
    }

    /** The name of the array that tells where there is a value. */
    String askedArray() {
        return constant(asked());
    }

    private static String constant(String method) {
        return method.replaceAll("([A-Z])", "_$1").toUpperCase(Locale.ROOT);
    }

    /** The values as Java source; where there is none, that of another change-point stands, unread. */
    List<String> literals() {
        Setting first = settings.stream().flatMap(Optional::stream).findFirst().orElseThrow();
        return settings.stream().map(setting -> literal(setting.orElse(first))).toList();
    }

    private static String literal(Setting setting) {
        return switch (setting) {
            case Setting.Real real -> JavaLiteral.of(real.value());
            case Setting.Whole whole -> whole.value() + "L";
            case Setting.Word word -> JavaLiteral.of(word.value());
            case Setting.Flag flag -> flag.text();
        };
    }
}
