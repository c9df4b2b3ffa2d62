package io.cambrian.searchspace.export;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Values as Java source: numbers that mean the same to the last bit, texts to the last letter. */
public final class JavaLiteral {

    private JavaLiteral() {}

    /** An array initialiser. */
    public static String row(double[] values) {
        return Arrays.stream(values).mapToObj(JavaLiteral::of).collect(Collectors.joining(", ", "{", "}"));
    }

    /** An array initialiser with a text for each value. */
    public static <T> String row(List<T> values, Function<T, String> literal) {
        return values.stream().map(literal).collect(Collectors.joining(", ", "{", "}"));
    }

    /** A number, which may be infinite or NaN. */
    public static String of(double value) {
        if (Double.isNaN(value)) {
            return "Double.NaN";
        }
        if (Double.isInfinite(value)) {
            return value > 0 ? "Double.POSITIVE_INFINITY" : "Double.NEGATIVE_INFINITY";
        }
        return Double.toString(value);
    }

    /** A literal that any compiler reads alike, whatever the encoding of the file. */
    public static String of(String text) {
        StringBuilder literal = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            if (c == '"' || c == '\\') {
                literal.append('\\').append(c);
            } else if (c < ' ') {
                literal.append(String.format(Locale.ROOT, "\\%03o", (int) c));
            } else if (c > '~') {
                literal.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            } else {
                literal.append(c);
            }
        }
        return literal.append('"').toString();
    }

    /** A name in kebab case as a name in Java. */
    public static String camelCase(String name) {
        StringBuilder camel = new StringBuilder();
        for (String word : name.split("-")) {
            camel.append(camel.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
        }
        return camel.toString();
    }
}
