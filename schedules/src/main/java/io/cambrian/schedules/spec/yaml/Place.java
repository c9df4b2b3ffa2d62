package io.cambrian.schedules.spec.yaml;

import io.cambrian.searchspace.NearestName;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Where a group of keys stands, for the messages about what stands in it; values that are not what was expected are refused with
 * their line and key.
 *
 * @param source what to call the text: usually the file
 * @param path the keys that lead to the group, with points between them; empty for the outermost
 * @param line the group's first line, from 1 on
 */
record Place(String source, String path, int line) {

    /** The place of the group under a key of this one. */
    Place of(String key, int itsLine) {
        return new Place(source, path(key), itsLine);
    }

    /** The keys that lead to a key of this group. */
    String path(String key) {
        return path.isEmpty() ? key : path + "." + key;
    }

    /** How a message about a line begins. */
    String at(int itsLine) {
        return source + ", line " + itsLine + ": ";
    }

    SpecException error(int atLine, String message) {
        return new SpecException(at(atLine) + message + ".");
    }

    /** What is wrong with a value: what was expected and what was found in its place. */
    SpecException wrong(String key, YamlNode found, String expected) {
        return wrong(key, found, expected, "");
    }

    /** @param meant how the message ends: the value that may have been meant */
    SpecException wrong(String key, YamlNode found, String expected, String meant) {
        return error(found.line(), "'" + path(key) + "' is " + expected + ", found " + found.description() + meant);
    }

    /** The value as a list of plain values. */
    List<YamlNode> values(String key, YamlNode node, String expected) {
        if (node instanceof YamlNode.Text || node instanceof YamlNode.Number) {
            throw wrong(key, node, expected, Meant.list(node));
        }
        return items(key, node, expected);
    }

    /** The value as a list. */
    List<YamlNode> items(String key, YamlNode node, String expected) {
        if (node instanceof YamlNode.Sequence sequence) {
            return sequence.items();
        }
        throw wrong(key, node, expected);
    }

    /** The value as a text; a number is one, too. */
    String text(String key, YamlNode node) {
        return switch (node) {
            case YamlNode.Text text -> text.value();
            case YamlNode.Number number -> number.written();
            default -> throw wrong(key, node, "a text");
        };
    }

    /** The value as one of the given words. */
    String choice(String key, YamlNode node, List<String> choices) {
        String expected =
                choices.size() == 1 ? "'" + choices.getFirst() + "' here" : "one of " + String.join(", ", choices);
        if (!(node instanceof YamlNode.Text) && !(node instanceof YamlNode.Number)) {
            throw wrong(key, node, expected);
        }
        String value = text(key, node);
        if (!choices.contains(value)) {
            throw wrong(key, node, expected, suggestion(value, choices));
        }
        return value;
    }

    /** The value as a whole number of the closed interval from {@code minimum} to {@code maximum}. */
    long integer(String key, YamlNode node, long minimum, long maximum) {
        return integer(key, node, minimum, maximum, "");
    }

    /** @param otherwise what else the value may be, as the end of what was expected */
    long integer(String key, YamlNode node, long minimum, long maximum, String otherwise) {
        Predicate<Long> fits = value -> value >= minimum && value <= maximum;
        if (node instanceof YamlNode.Number number) {
            Optional<Long> value = whole(number);
            if (value.filter(fits).isPresent()) {
                return value.get();
            }
            if (value.isPresent() && value.get() > maximum) {
                throw wrong(key, node, "a whole number from " + minimum + " to " + maximum);
            }
        }
        throw wrong(
                key,
                node,
                NumberWords.whole(minimum) + otherwise,
                Meant.number(key, node, meant -> whole(meant).filter(fits).isPresent()));
    }

    private static Optional<Long> whole(YamlNode.Number number) {
        try {
            return whole(new BigDecimal(number.written().replace("_", "")));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static Optional<Long> whole(BigDecimal number) {
        try {
            return Optional.of(number.longValueExact());
        } catch (ArithmeticException e) {
            return Optional.empty();
        }
    }

    /** The value as a number of the closed interval from {@code minimum} to {@code maximum}. */
    double number(String key, YamlNode node, double minimum, double maximum) {
        return number(key, node, minimum, maximum, "");
    }

    /** @param otherwise what else the value may be, as the end of what was expected */
    double number(String key, YamlNode node, double minimum, double maximum, String otherwise) {
        if (node instanceof YamlNode.Number number) {
            double value = value(number);
            if (value >= minimum && value <= maximum) {
                return value;
            }
        }
        throw wrong(
                key,
                node,
                NumberWords.range(minimum, maximum) + otherwise,
                Meant.number(key, node, meant -> meant.doubleValue() >= minimum && meant.doubleValue() <= maximum));
    }

    /** NaN for what YAML counts as numbers and no key has a use for: {@code .inf} and {@code .nan}. */
    private static double value(YamlNode.Number number) {
        try {
            return Double.parseDouble(number.written().replace("_", ""));
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }

    /** What messages call an item of the list under a key. */
    static String item(String key, int index) {
        return key + "[" + index + "]";
    }

    /** A sentence behind a colon: with a small letter, unless it begins with a name. */
    static String continued(@Nullable String sentence) {
        String text = String.valueOf(sentence);
        boolean word = text.length() > 1 && !Character.isUpperCase(text.charAt(1));
        return word ? Character.toLowerCase(text.charAt(0)) + text.substring(1) : text;
    }

    /** What follows a colon, with an end where the reason has none of its own. */
    static String sentence(@Nullable String reason) {
        String text = continued(reason);
        return text.endsWith(".") || text.endsWith("?") ? text : text + ".";
    }

    /** Ends a message with the name that may have been meant, if one is near. */
    static String suggestion(String found, List<String> choices) {
        return NearestName.of(found, choices)
                .map(name -> " (did you mean '" + name + "'?)")
                .orElse("");
    }

    /** What is made of each item of a list and of the place that messages name. */
    <T> List<T> each(String key, List<YamlNode> items, BiFunction<String, YamlNode, T> read) {
        List<T> values = new ArrayList<>();
        for (YamlNode item : items) {
            values.add(read.apply(item(key, values.size()), item));
        }
        return values;
    }

    /** The name, if {@code check} accepts it; what it complains about gets the place in the file. */
    String accepted(String key, int atLine, String name, Consumer<String> check) {
        try {
            check.accept(name);
            return name;
        } catch (RuntimeException e) {
            throw new SpecException(at(atLine) + "'" + path(key) + "': " + sentence(e.getMessage()), e);
        }
    }
}
