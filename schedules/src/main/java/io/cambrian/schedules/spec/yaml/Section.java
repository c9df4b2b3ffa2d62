package io.cambrian.schedules.spec.yaml;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * One group of keys while it is being read: hands out typed values, remembers which keys were asked for, and refuses the rest
 * in {@link #close}.
 */
public final class Section implements AutoCloseable {

    private static final String GROUPS = "a group of names, each with a group of keys";
    private static final String OR_NONE = ", or " + Words.NONE;

    private final Place place;
    private final Entries entries;

    private Section(Place place, Map<String, YamlNode> entries) {
        this.place = place;
        this.entries = new Entries(place, entries);
    }

    /**
     * The outermost group.
     *
     * @param source what to call the text in messages
     */
    public static Section root(String source, YamlNode.Mapping mapping) {
        return new Section(new Place(source, "", mapping.line()), mapping.entries());
    }

    /** The group under {@code key}; an empty one when the key is missing, so that all its defaults hold. */
    public Section section(String key) {
        YamlNode node = entries.find(key);
        return switch (node) {
            case null -> new Section(place.of(key, place.line()), Map.of());
            case YamlNode.Empty empty -> new Section(place.of(key, empty.line()), Map.of());
            case YamlNode.Mapping mapping -> new Section(place.of(key, mapping.line()), mapping.entries());
            default -> throw place.wrong(key, node, "a group of keys");
        };
    }

    /** The groups of the list under {@code key}; it must have at least one. */
    public List<Section> sections(String key) {
        List<Section> sections = new ArrayList<>();
        String expected = "a list of groups of keys";
        for (YamlNode item : place.items(key, entries.required(key, expected), expected)) {
            if (!(item instanceof YamlNode.Mapping mapping)) {
                throw place.wrong(Place.item(key, sections.size()), item, "a group of keys");
            }
            sections.add(new Section(place.of(Place.item(key, sections.size()), mapping.line()), mapping.entries()));
        }
        if (sections.isEmpty()) {
            throw place.error(place.line(), "'" + place.path(key) + "' is an empty list; it needs at least one entry");
        }
        return sections;
    }

    /** The groups under {@code key}, each under a key of its own that the user chose; at least one. */
    public Map<String, Section> groups(String key) {
        YamlNode node = entries.required(key, GROUPS);
        if (!(node instanceof YamlNode.Mapping mapping) || mapping.entries().isEmpty()) {
            throw place.wrong(key, node, GROUPS);
        }
        Section section = new Section(place.of(key, node.line()), mapping.entries());
        Map<String, Section> groups = new LinkedHashMap<>();
        mapping.entries().keySet().forEach(name -> groups.put(name, section.section(name)));
        return groups;
    }

    /** The items of a list. */
    public List<YamlNode> list(String key, String expected) {
        return place.values(key, entries.required(key, expected), expected);
    }

    public String text(String key) {
        return place.text(key, entries.required(key, "a text"));
    }

    public String text(String key, String byDefault) {
        YamlNode node = entries.find(key);
        return node == null ? byDefault : place.text(key, node);
    }

    public Optional<String> optionalText(String key) {
        YamlNode node = entries.find(key);
        return node == null ? Optional.empty() : Optional.of(place.text(key, node));
    }

    /** A required name that {@code check} accepts; what it complains about gets the place in the file. */
    public String known(String key, Consumer<String> check) {
        return known(key, text(key), check);
    }

    /** A name that {@code check} accepts. */
    public String known(String key, String byDefault, Consumer<String> check) {
        return place.accepted(key, entries.lineOf(key), text(key, byDefault), check);
    }

    /** Names that {@code check} accepts. */
    public List<String> known(String key, List<String> byDefault, Consumer<String> check) {
        return items(
                key,
                byDefault,
                "a list of names",
                (at, item) -> place.accepted(at, item.line(), place.text(at, item), check));
    }

    /** One of the given words. */
    public String choice(String key, String byDefault, List<String> choices) {
        YamlNode node = entries.find(key);
        return node == null ? byDefault : place.choice(key, node, choices);
    }

    /** One of the given words, which must be there. */
    public String choice(String key, List<String> choices) {
        entries.required(key, "one of " + String.join(", ", choices));
        return choice(key, choices.getFirst(), choices);
    }

    public List<String> texts(String key) {
        entries.required(key, "a list of texts");
        return texts(key, List.of());
    }

    public List<String> texts(String key, List<String> byDefault) {
        return items(key, byDefault, "a list of texts", place::text);
    }

    public List<Integer> integers(String key, List<Integer> byDefault, int minimum) {
        return items(key, byDefault, "a list, each item " + NumberWords.whole(minimum), (at, item) ->
                (int) place.integer(at, item, minimum, Integer.MAX_VALUE));
    }

    public int integer(String key, int byDefault, int minimum) {
        YamlNode node = entries.find(key);
        return node == null ? byDefault : (int) place.integer(key, node, minimum, Integer.MAX_VALUE);
    }

    public long longInteger(String key, long byDefault, long minimum) {
        YamlNode node = entries.find(key);
        return node == null ? byDefault : place.integer(key, node, minimum, Long.MAX_VALUE);
    }

    public long longInteger(String key, long minimum) {
        return place.integer(key, entries.required(key, NumberWords.whole(minimum)), minimum, Long.MAX_VALUE);
    }

    /** A number of the closed interval from {@code minimum} to {@code maximum}. */
    public double number(String key, double byDefault, double minimum, double maximum) {
        YamlNode node = entries.find(key);
        return node == null ? byDefault : place.number(key, node, minimum, maximum);
    }

    /** A required number of the closed interval from {@code minimum} to {@code maximum}. */
    public double number(String key, double minimum, double maximum) {
        return place.number(key, entries.required(key, NumberWords.range(minimum, maximum)), minimum, maximum);
    }

    /**
     * A required number of the closed interval from {@code minimum} to {@code maximum}.
     *
     * @param otherwise what else may stand there, as messages say it
     */
    public double number(String key, double minimum, double maximum, String otherwise) {
        YamlNode node = entries.required(key, NumberWords.range(minimum, maximum) + ", or " + otherwise);
        return place.number(key, node, minimum, maximum, ", or " + otherwise);
    }

    public OptionalDouble optionalNumber(String key, double minimum, double maximum) {
        YamlNode node = entries.find(key);
        return node == null ? OptionalDouble.empty() : OptionalDouble.of(place.number(key, node, minimum, maximum));
    }

    public boolean flag(String key, boolean byDefault) {
        YamlNode node = entries.find(key);
        return switch (node) {
            case null -> byDefault;
            case YamlNode.Flag flag -> flag.value();
            default -> throw place.wrong(key, node, "true or false", Meant.flag(node));
        };
    }

    /** What is made of this group's values; what the maker complains about gets the group's place in the file. */
    public <T> T made(Supplier<T> maker) {
        try {
            return maker.get();
        } catch (IllegalArgumentException e) {
            throw new SpecException(
                    place.at(place.line()) + "'" + place.path() + "' cannot be used: " + Place.sentence(e.getMessage()),
                    e);
        }
    }

    /** Refuses the value of a key for a reason that only its neighbours make clear. */
    public SpecException refused(String key, String reason) {
        return place.error(entries.lineOf(key), "'" + place.path(key) + "' cannot be used: " + reason);
    }

    /** A number, or none where the text {@value Words#NONE} says so. */
    public OptionalDouble numberOrNone(String key, OptionalDouble byDefault, double minimum, double maximum) {
        YamlNode node = entries.find(key);
        if (node == null) {
            return byDefault;
        }
        return says(key, Words.NONE)
                ? OptionalDouble.empty()
                : OptionalDouble.of(place.number(key, node, minimum, maximum, OR_NONE));
    }

    /** A whole number, or none where the text {@value Words#NONE} says so. */
    public OptionalLong longIntegerOrNone(String key, OptionalLong byDefault, long minimum) {
        YamlNode node = entries.find(key);
        if (node == null) {
            return byDefault;
        }
        return says(key, Words.NONE)
                ? OptionalLong.empty()
                : OptionalLong.of(place.integer(key, node, minimum, Long.MAX_VALUE, OR_NONE));
    }

    /** A number above 0. */
    public double positive(String key, double byDefault) {
        return number(key, byDefault, Double.MIN_VALUE, Double.MAX_VALUE);
    }

    /** Numbers of the closed interval from {@code minimum} to {@code maximum}. */
    public List<Double> numbers(String key, List<Double> byDefault, double minimum, double maximum) {
        return items(
                key,
                byDefault,
                "a list, each item " + NumberWords.range(minimum, maximum),
                (at, item) -> place.number(at, item, minimum, maximum));
    }

    /** One of the given constants, by its {@linkplain Words#of word}. */
    public <E extends Enum<E>> E constant(String key, E byDefault, E[] constants) {
        List<String> words = Arrays.stream(constants).map(Words::of).toList();
        return constants[words.indexOf(choice(key, Words.of(byDefault), words))];
    }

    /** A list of constants, each by its {@linkplain Words#of word}. */
    public <E extends Enum<E>> List<E> constants(String key, List<E> byDefault, E[] constants) {
        List<String> words = Arrays.stream(constants).map(Words::of).toList();
        return items(
                key,
                byDefault,
                "a list of words of " + String.join(", ", words),
                (at, item) -> constants[words.indexOf(place.choice(at, item, words))]);
    }

    /** Whether this word stands under the key. */
    public boolean says(String key, String word) {
        return entries.find(key) instanceof YamlNode.Text text && text.value().equals(word);
    }

    /** Whether what stands under the key is a group of keys. */
    public boolean isGroup(String key) {
        return entries.find(key) instanceof YamlNode.Mapping;
    }

    /** Whether the key is there and has a value. */
    public boolean has(String key) {
        return entries.find(key) != null;
    }

    /** Refuses the first key that nobody asked for. */
    @Override
    public void close() {
        entries.refuseUnknown();
    }

    /** What is wrong with a value: what was expected and what was found in its place. */
    public SpecException wrong(String key, YamlNode found, String expected) {
        return place.wrong(key, found, expected);
    }

    /** What is made of each item of a list and of the place that messages name. */
    private <T> List<T> items(String key, List<T> byDefault, String expected, BiFunction<String, YamlNode, T> read) {
        YamlNode node = entries.find(key);
        return node == null ? byDefault : place.each(key, place.values(key, node, expected), read);
    }
}
