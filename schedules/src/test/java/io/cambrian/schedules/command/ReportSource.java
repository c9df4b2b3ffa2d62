package io.cambrian.schedules.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the source of a type says of it, as plain Markdown.
 *
 * @param type for messages
 * @param comment of the type, on one line
 * @param file the whole source file
 */
record ReportSource(Class<?> type, String comment, String file) {

    private static final List<String> MODULES = List.of("schedules", "evaluators", "search-space", "meta-learners");

    static ReportSource of(Class<?> type) {
        Class<?> top = type;
        while (top.getEnclosingClass() != null) {
            top = top.getEnclosingClass();
        }
        String path = "src/main/java/" + top.getName().replace('.', '/') + ".java";
        Path source = MODULES.stream()
                .map(module -> Path.of("..", module, path))
                .filter(Files::exists)
                .findFirst()
                .orElseThrow();
        try {
            String file = Files.readString(source);
            Pattern before = Pattern.compile(
                    "/\\*\\*((?:(?!\\*/).)*)\\*/[^/{;]*?\\b(?:record|interface) " + type.getSimpleName() + "\\b",
                    Pattern.DOTALL);
            Matcher found = before.matcher(file);
            return new ReportSource(type, found.find() ? flat(found.group(1)) : "", file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first sentence. */
    String sentence() {
        Matcher first = Pattern.compile("(.*?\\.)(?: |$)").matcher(comment);
        if (!first.find()) {
            throw new IllegalStateException(type + " does not say what it is");
        }
        return markdown(first.group(1));
    }

    /** What a component is. */
    String parameter(String name) {
        Matcher parameter = Pattern.compile("@param " + name + " (.*?)(?= @|$)").matcher(comment);
        if (!parameter.find()) {
            throw new IllegalStateException(type + " does not say what its component '" + name + "' is");
        }
        return markdown(parameter.group(1).strip());
    }

    /** What a method without arguments gives. */
    String method(String name) {
        Matcher method = Pattern.compile("/\\*\\*((?:(?!\\*/).)*)\\*/[^/{;]*?\\b" + name + "\\(\\)", Pattern.DOTALL)
                .matcher(file);
        if (!method.find()) {
            throw new IllegalStateException(type + " does not say what '" + name + "' is");
        }
        String text = markdown(flat(method.group(1)));
        return Character.toLowerCase(text.charAt(0)) + text.substring(1).replaceFirst("\\.$", "");
    }

    private static String flat(String comment) {
        return comment.replaceAll("(?m)^\\s*\\*+ ?", "").replaceAll("\\s+", " ").strip();
    }

    private static String markdown(String text) {
        return text.replaceAll("\\{@code ([^}]*)}", "`$1`")
                .replaceAll("\\{@link(?:plain)? [\\w.#()]+ ([^}]*)}", "$1")
                .replaceAll("\\{@link(?:plain)? (?:[\\w.]*#)?([^}]*)}", "`$1`")
                .replace("&gt;", ">")
                .replace("&lt;", "<");
    }
}
