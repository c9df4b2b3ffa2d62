package io.cambrian.schedules.command;

import io.cambrian.schedules.study.StudyReport;
import io.cambrian.searchspace.CandidateId;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The tables of docs/json-studies.md, made from the records that studies report. */
final class ReportPage {

    /** Where the written part of the page ends. */
    private static final String MARK = "<!-- What follows is made from the reports themselves. -->\n";

    private static final List<Class<?>> AS_TEXT = List.of(String.class, Duration.class, CandidateId.class);

    private static final Method BARS = bars();

    private final Map<String, String> documents = new TreeMap<>();
    private final Map<Class<?>, String> parts = new LinkedHashMap<>();

    /** @param reports of each study, by its name */
    private ReportPage(Map<String, List<Class<?>>> reports) {
        reports.forEach((study, types) -> documents.put(study, study));
        reports.forEach((study, types) -> {
            types.forEach(type -> parts.put(type, type == types.getFirst() ? study : title(type)));
            documents.put(study, types.stream().map(parts::get).collect(Collectors.joining(", or ")));
        });
    }

    /** The page as it should be: the written part as it is, and the tables anew. */
    static String renewed(String page, Map<String, List<Class<?>>> reports) {
        int mark = page.indexOf(MARK);
        if (mark < 0) {
            throw new IllegalArgumentException("the page has lost its line '" + MARK.strip() + "'");
        }
        return page.substring(0, mark) + MARK + new ReportPage(reports).tables();
    }

    private String tables() {
        List<String> sections = new ArrayList<>();
        List<Class<?>> written = new ArrayList<>();
        while (written.size() < parts.size()) {
            for (Class<?> part : List.copyOf(parts.keySet())) {
                if (!written.contains(part)) {
                    written.add(part);
                    sections.add("### " + parts.get(part) + "\n\n"
                            + ReportSource.of(part).sentence() + "\n\n" + keys(part));
                }
            }
        }
        return "\n## Documents\n\n| study | document |\n|---|---|\n"
                + documents.entrySet().stream()
                        .map(entry -> "| `study " + entry.getKey() + "` | " + entry.getValue() + " |\n")
                        .collect(Collectors.joining())
                + "\n## Parts\n\n"
                + String.join("\n", sections);
    }

    private String keys(Class<?> part) {
        StringBuilder rows = new StringBuilder("| key | type | meaning |\n|---|---|---|\n");
        for (RecordComponent component : part.getRecordComponents()) {
            row(
                    component.getName(),
                    component.getGenericType(),
                    ReportSource.of(part).parameter(component.getName()),
                    part,
                    rows);
        }
        if (StudyReport.class.isAssignableFrom(part)) {
            row(
                    "bars",
                    BARS.getGenericReturnType(),
                    ReportSource.of(StudyReport.class).method("bars"),
                    part,
                    rows);
        }
        return rows.toString();
    }

    private void row(String name, Type type, String meaning, Class<?> of, StringBuilder rows) {
        rows.append("| `%s` | %s | %s |%n".formatted(key(name), described(type, of), meaning.replace("|", "\\|")));
    }

    private String described(Type type, Class<?> of) {
        if (type instanceof ParameterizedType generic && generic.getRawType() instanceof Class<?> raw) {
            Type[] arguments = generic.getActualTypeArguments();
            Type last = arguments[arguments.length - 1];
            if (Collection.class.isAssignableFrom(raw)) {
                return "list of " + each(last, of);
            }
            if (Map.class.isAssignableFrom(raw)) {
                return "map of " + each(last, of);
            }
            if (raw == Optional.class) {
                return each(last, of) + " or null";
            }
        }
        if (!(type instanceof Class<?> plain)) {
            throw new IllegalArgumentException("no word for " + type + " in " + of);
        }
        if (plain == int.class || plain == long.class || plain == Integer.class || plain == Long.class) {
            return "integer";
        }
        if (plain == double.class || plain == Double.class || plain == OptionalDouble.class) {
            return "number or null";
        }
        if (plain == boolean.class || plain == Boolean.class) {
            return "boolean";
        }
        if (plain.isEnum() || AS_TEXT.contains(plain)) {
            return "string";
        }
        if (plain.isRecord()) {
            return parts.computeIfAbsent(plain, this::title);
        }
        throw new IllegalArgumentException("no word for " + type + " in " + of);
    }

    /** Of one in a list; the page's words have no brackets, so that numbers in lists are numbers. */
    private String each(Type type, Class<?> of) {
        return described(type, of).replace(" or null", "");
    }

    /** What lies within a report is called after its study, what lies within another type after both. */
    private String title(Class<?> type) {
        String words = key(type.getSimpleName()).replace('-', ' ');
        Class<?> around = type.getEnclosingClass();
        if (around != null) {
            return parts.getOrDefault(around, key(around.getSimpleName()).replace('-', ' ')) + " " + words;
        }
        return documents.containsKey(words) ? "one " + words : words;
    }

    private static Method bars() {
        try {
            return StudyReport.class.getMethod("bars");
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }

    /** As documents spell it. */
    private static String key(String name) {
        return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
