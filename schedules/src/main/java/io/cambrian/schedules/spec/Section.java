package io.cambrian.schedules.spec;

import io.cambrian.searchspace.NearestName;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One group of keys while it is being read: hands out typed values, remembers which keys were asked for, and refuses the rest
 * in {@link #close}.
 */
final class Section implements AutoCloseable {

    /** The value that asks for none where there is one by default. */
    static final String NONE = "none";

    private final String source;
    private final String path;
    private final int line;
    private final Map<String, YamlNode> entries;
    private final Set<String> known = new LinkedHashSet<>();

    private Section(String source, String path, int line, Map<String, YamlNode> entries) {
        this.source = source;
        this.path = path;
        this.line = line;
        this.entries = entries;
    }

    static Section root(String source, YamlNode.Mapping mapping) {
        return new Section(source, "", mapping.line(), mapping.entries());
    }

    /** The group under {@code key}; an empty one when the key is missing, so that all its defaults hold. */
    Section section(String key) {
        YamlNode node = lookUp(key);
        return switch (node) {
            case null -> new Section(source, pathTo(key), line, Map.of());
            case YamlNode.Empty empty -> new Section(source, pathTo(key), empty.line(), Map.of());
            case YamlNode.Mapping mapping -> new Section(source, pathTo(key), mapping.line(), mapping.entries());
            default -> throw wrong(key, node, "a group of keys");
        };
    }

    /** The groups of the list under {@code key}; it must have at least one. */
    List<Section> sections(String key) {
        List<Section> sections = new ArrayList<>();
        String expected = "a list of groups of keys";
        for (YamlNode item : items(key, required(key, expected), expected)) {
            if (!(item instanceof YamlNode.Mapping mapping)) {
                throw wrong(at(key, sections.size()), item, "a group of keys");
            }
            sections.add(new Section(source, pathTo(at(key, sections.size())), mapping.line(), mapping.entries()));
        }
        if (sections.isEmpty()) {
            throw error(line, "'" + pathTo(key) + "' is an empty list; it needs at least one entry");
        }
        return sections;
    }

    /** The groups under {@code key}, each under a key of its own that the user chose; at least one. */
    Map<String, Section> groups(String key) {
        YamlNode node = required(key, "a group of groups");
        if (!(node instanceof YamlNode.Mapping mapping) || mapping.entries().isEmpty()) {
            throw wrong(key, node, "a group of at least one group");
        }
        Section section = new Section(source, pathTo(key), node.line(), mapping.entries());
        Map<String, Section> groups = new LinkedHashMap<>();
        mapping.entries().keySet().forEach(name -> groups.put(name, section.section(name)));
        return groups;
    }

    /** The items of a list. */
    List<YamlNode> list(String key, String expected) {
        return items(key, required(key, expected), expected);
    }

    String text(String key) {
        return asText(key, required(key, "a text"));
    }

    String text(String key, String byDefault) {
        YamlNode node = lookUp(key);
        return node == null ? byDefault : asText(key, node);
    }

    Optional<String> optionalText(String key) {
        YamlNode node = lookUp(key);
        return node == null ? Optional.empty() : Optional.of(asText(key, node));
    }

    /** A required name that {@code check} accepts; what it complains about gets the place in the file. */
    String known(String key, Consumer<String> check) {
        return known(key, text(key), check);
    }

    /** A name that {@code check} accepts. */
    String known(String key, String byDefault, Consumer<String> check) {
        YamlNode node = entries.get(key);
        return accepted(key, node == null ? line : node.line(), text(key, byDefault), check);
    }

    private String accepted(String key, int atLine, String name, Consumer<String> check) {
        try {
            check.accept(name);
            return name;
        } catch (RuntimeException e) {
            throw new SpecException(place(atLine) + "'" + pathTo(key) + "': " + sentence(e.getMessage()), e);
        }
    }

    /** Names that {@code check} accepts. */
    List<String> known(String key, List<String> byDefault, Consumer<String> check) {
        YamlNode node = lookUp(key);
        if (node == null) {
            return byDefault;
        }
        List<YamlNode> items = items(key, node, "a list of names");
        List<String> names = new ArrayList<>();
        for (YamlNode item : items) {
            names.add(accepted(at(key, names.size()), item.line(), asText(at(key, names.size()), item), check));
        }
        return names;
    }

    /** One of the given words. */
    String choice(String key, String byDefault, List<String> choices) {
        YamlNode node = lookUp(key);
        return node == null ? byDefault : asChoice(key, node, choices);
    }

    /** One of the given words, which must be there. */
    String choice(String key, List<String> choices) {
        required(key, "one of " + String.join(", ", choices));
        return choice(key, choices.getFirst(), choices);
    }

    List<String> texts(String key, List<String> byDefault) {
        YamlNode node = lookUp(key);
        if (node == null) {
            return byDefault;
        }
        return each(key, items(key, node, "a list of texts"), this::asText);
    }

    List<Integer> integers(String key, List<Integer> byDefault, int minimum) {
        YamlNode node = lookUp(key);
        if (node == null) {
            return byDefault;
        }
        return each(key, items(key, node, "a list, each item " + NumberWords.whole(minimum)), (place, item) ->
                (int) asInteger(place, item, minimum, Integer.MAX_VALUE));
    }

    int integer(String key, int byDefault, int minimum) {
        YamlNode node = lookUp(key);
        return node == null ? byDefault : (int) asInteger(key, node, minimum, Integer.MAX_VALUE);
    }

    long longInteger(String key, long byDefault, long minimum) {
        YamlNode node = lookUp(key);
        return node == null ? byDefault : asInteger(key, node, minimum, Long.MAX_VALUE);
    }

    long longInteger(String key, long minimum) {
        return asInteger(key, required(key, NumberWords.whole(minimum)), minimum, Long.MAX_VALUE);
    }

    /** A number of the closed interval from {@code minimum} to {@code maximum}. */
    double number(String key, double byDefault, double minimum, double maximum) {
        YamlNode node = lookUp(key);
        return node == null ? byDefault : asNumber(key, node, minimum, maximum);
    }

    /** A required number of the closed interval from {@code minimum} to {@code maximum}. */
    double number(String key, double minimum, double maximum) {
        return asNumber(key, required(key, NumberWords.range(minimum, maximum)), minimum, maximum);
    }

    OptionalDouble optionalNumber(String key, double minimum, double maximum) {
        YamlNode node = lookUp(key);
        return node == null ? OptionalDouble.empty() : OptionalDouble.of(asNumber(key, node, minimum, maximum));
    }

    boolean flag(String key, boolean byDefault) {
        YamlNode node = lookUp(key);
        return switch (node) {
            case null -> byDefault;
            case YamlNode.Flag flag -> flag.value();
            default -> throw wrong(key, node, "true or false");
        };
    }

    /** What is made of this group's values; what the maker complains about gets the group's place in the file. */
    <T> T made(Supplier<T> maker) {
        try {
            return maker.get();
        } catch (IllegalArgumentException e) {
            throw new SpecException(place(line) + "'" + path + "' cannot be used: " + sentence(e.getMessage()), e);
        }
    }

    /** Refuses the value of a key for a reason that only its neighbours make clear. */
    SpecException refused(String key, String reason) {
        YamlNode node = entries.get(key);
        return error(node == null ? line : node.line(), "'" + pathTo(key) + "' cannot be used: " + reason);
    }

    /** A number, or none where the text {@value #NONE} says so. */
    OptionalDouble numberOrNone(String key, OptionalDouble byDefault, double minimum, double maximum) {
        YamlNode node = lookUp(key);
        if (node == null) {
            return byDefault;
        }
        return node instanceof YamlNode.Text text && text.value().equals(NONE)
                ? OptionalDouble.empty()
                : OptionalDouble.of(asNumber(key, node, minimum, maximum));
    }

    /** A whole number, or none where the text {@value #NONE} says so. */
    OptionalLong longIntegerOrNone(String key, OptionalLong byDefault, long minimum) {
        YamlNode node = lookUp(key);
        if (node == null) {
            return byDefault;
        }
        return node instanceof YamlNode.Text text && text.value().equals(NONE)
                ? OptionalLong.empty()
                : OptionalLong.of(asInteger(key, node, minimum, Long.MAX_VALUE));
    }

    /** A number above 0. */
    double positive(String key, double byDefault) {
        YamlNode node = lookUp(key);
        if (node == null) {
            return byDefault;
        }
        double value = asNumber(key, node, -Double.MAX_VALUE, Double.MAX_VALUE);
        if (value > 0) {
            return value;
        }
        throw wrong(key, node, "a number above 0");
    }

    /** Numbers of the closed interval from {@code minimum} to {@code maximum}. */
    List<Double> numbers(String key, List<Double> byDefault, double minimum, double maximum) {
        YamlNode node = lookUp(key);
        if (node == null) {
            return byDefault;
        }
        return each(
                key,
                items(key, node, "a list, each item " + NumberWords.range(minimum, maximum)),
                (place, item) -> asNumber(place, item, minimum, maximum));
    }

    /** One of the given constants, by its {@link #word}. */
    <E extends Enum<E>> E constant(String key, E byDefault, E[] constants) {
        List<String> words = Arrays.stream(constants).map(Section::word).toList();
        return constants[words.indexOf(choice(key, word(byDefault), words))];
    }

    /** A list of constants, each by its {@link #word}. */
    <E extends Enum<E>> List<E> constants(String key, List<E> byDefault, E[] constants) {
        List<String> words = Arrays.stream(constants).map(Section::word).toList();
        YamlNode node = lookUp(key);
        if (node == null) {
            return byDefault;
        }
        return each(
                key,
                items(key, node, "a list of words of " + String.join(", ", words)),
                (place, item) -> constants[words.indexOf(asChoice(place, item, words))]);
    }

    /** How run specs write a constant: in lower case, with hyphens. */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether what stands under the key is a group of keys. */
    boolean isGroup(String key) {
        return lookUp(key) instanceof YamlNode.Mapping;
    }

    /** Whether the key is there and has a value. */
    boolean has(String key) {
        return lookUp(key) != null;
    }

    /** Refuses the first key that nobody asked for. */
    @Override
    public void close() {
        for (Map.Entry<String, YamlNode> entry : entries.entrySet()) {
            if (!known.contains(entry.getKey())) {
                String where = path.isEmpty() ? "" : " under '" + path + "'";
                throw error(
                        entry.getValue().line(),
                        "unknown key '" + entry.getKey() + "'" + where + suggestion(entry.getKey(), List.copyOf(known))
                                + "; valid keys: " + String.join(", ", known));
            }
        }
    }

    private @Nullable YamlNode lookUp(String key) {
        known.add(key);
        YamlNode node = entries.get(key);
        return node instanceof YamlNode.Empty ? null : node;
    }

    private YamlNode required(String key, String expected) {
        YamlNode node = lookUp(key);
        if (node == null) {
            for (String candidate : entries.keySet()) {
                if (!known.contains(candidate)
                        && NearestName.of(key, List.of(candidate)).isPresent()) {
                    throw error(
                            line,
                            "the key '" + pathTo(key) + "' is missing; it needs " + expected + " (did you mean it by '"
                                    + candidate + "'?)");
                }
            }
            throw error(line, "the key '" + pathTo(key) + "' is missing; it needs " + expected);
        }
        return node;
    }

    private List<YamlNode> items(String key, YamlNode node, String expected) {
        if (node instanceof YamlNode.Sequence sequence) {
            return sequence.items();
        }
        throw wrong(key, node, expected);
    }

    /** What is made of each item of a list and of the place that messages name. */
    private static <T> List<T> each(String key, List<YamlNode> items, BiFunction<String, YamlNode, T> read) {
        List<T> values = new ArrayList<>();
        for (YamlNode item : items) {
            values.add(read.apply(at(key, values.size()), item));
        }
        return values;
    }

    private static String at(String key, int index) {
        return key + "[" + index + "]";
    }

    private String asText(String key, YamlNode node) {
        return switch (node) {
            case YamlNode.Text text -> text.value();
            case YamlNode.Number number -> number.written();
            default -> throw wrong(key, node, "a text");
        };
    }

    private String asChoice(String key, YamlNode node, List<String> choices) {
        String expected = "one of " + String.join(", ", choices);
        if (!(node instanceof YamlNode.Text) && !(node instanceof YamlNode.Number)) {
            throw wrong(key, node, expected);
        }
        String value = asText(key, node);
        if (!choices.contains(value)) {
            throw error(
                    node.line(),
                    "'" + pathTo(key) + "' is " + expected + ", found " + node.description()
                            + suggestion(value, choices));
        }
        return value;
    }

    private long asInteger(String key, YamlNode node, long minimum, long maximum) {
        if (node instanceof YamlNode.Number number) {
            Optional<Long> value = whole(number);
            if (value.isPresent() && value.get() >= minimum && value.get() <= maximum) {
                return value.get();
            }
            if (value.isPresent() && value.get() > maximum) {
                throw wrong(key, node, "a whole number from " + minimum + " to " + maximum);
            }
        }
        throw wrong(key, node, NumberWords.whole(minimum));
    }

    private static Optional<Long> whole(YamlNode.Number number) {
        try {
            return Optional.of(new BigDecimal(number.written().replace("_", "")).longValueExact());
        } catch (ArithmeticException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    private double asNumber(String key, YamlNode node, double minimum, double maximum) {
        if (node instanceof YamlNode.Number number) {
            double value = Double.parseDouble(number.written().replace("_", ""));
            if (value >= minimum && value <= maximum) {
                return value;
            }
        }
        throw wrong(key, node, NumberWords.range(minimum, maximum));
    }

    /** What is wrong with a value: what was expected and what was found in its place. */
    SpecException wrong(String key, YamlNode found, String expected) {
        return error(found.line(), "'" + pathTo(key) + "' is " + expected + ", found " + found.description());
    }

    /** With an end, where the reason has none of its own. */
    private static String sentence(@Nullable String reason) {
        String text = String.valueOf(reason);
        return text.endsWith(".") || text.endsWith("?") ? text : text + ".";
    }

    private SpecException error(int atLine, String message) {
        return new SpecException(place(atLine) + message + ".");
    }

    private String place(int atLine) {
        return source + ", line " + atLine + ": ";
    }

    private String pathTo(String key) {
        return path.isEmpty() ? key : path + "." + key;
    }

    private static String suggestion(String found, List<String> choices) {
        return NearestName.of(found, choices)
                .map(name -> " (did you mean '" + name + "'?)")
                .orElse("");
    }
}
