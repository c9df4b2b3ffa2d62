package io.cambrian.schedules.spec;

import io.cambrian.schedules.spec.yaml.SpecException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Every key that run specs know, found by asking the reader. A key without meaning in a group is refused with a list of those that
 * have one; a group in the place of a value is refused with what was expected; where one of several words was, each of them is
 * tried. So a new key is found without being listed anywhere.
 *
 * <p>Keys are named by the group that they stand in, the group's kind in brackets, and the path below it, such as
 * {@code trainer(rule).levels.capacity}. Groups that stand in several places have names of their own, such as {@code optimiser}.
 */
final class KnownKeys {

    /**
     * A key that the reader knows.
     *
     * @param expected what its value is, in the words of messages; for a group {@value #GROUP}
     * @param usual the value by default; empty for keys that must be there, and for groups
     */
    record Key(String name, String expected, Optional<String> usual, boolean required) {}

    static final String GROUP = "a group of keys";
    static final String GROUPS = "a list of groups of keys";

    private static final String NO_KEY = "xxxxxxxxxxxxxxxx";
    private static final Pattern VALID = Pattern.compile("unknown key '" + NO_KEY + "'.*; valid keys: (.*)\\.");
    private static final Pattern EXPECTED = Pattern.compile("line \\d+: '([^']*)' is (.*), found .*");
    private static final Pattern MISSING = Pattern.compile("the key '([^']*)' is missing; it needs (.*)\\.");
    private static final Pattern LEFT = Pattern.compile("unknown key '([^']*)' under '([^']*)'");

    private final Map<String, Key> keys = new LinkedHashMap<>();
    private final Set<String> shapes = new HashSet<>();
    private final Map<String, Set<String>> seenInKinds = new HashMap<>();

    private KnownKeys() {}

    /** All keys, in the order of the reader. */
    static Map<String, Key> all() {
        KnownKeys known = new KnownKeys();
        known.crawl(SpecSeeds.plain(), List.of(), "", new HashSet<>());
        known.crawl(
                SpecSeeds.merged(SpecSeeds.plain(), SpecSeeds.parsed(SpecSeeds.CONSTRAINT)),
                List.of("search-space", "constraints", 0),
                "constraint",
                new HashSet<>());
        known.shareInitial();
        return known.keys;
    }

    /** What every meta-learner has. */
    private void shareInitial() {
        List<String> names = keys.keySet().stream()
                .filter(name -> name.endsWith(").initial"))
                .toList();
        Key first = Objects.requireNonNull(keys.get(names.getFirst()));
        names.forEach(keys::remove);
        keys.put("meta-learner.initial", new Key("meta-learner.initial", first.expected(), first.usual(), false));
    }

    /** @param seen keys of the group that are known already, from other choices */
    private void crawl(Map<String, Object> spec, List<Object> group, String title, Set<String> seen) {
        List<String> learnt = new ArrayList<>();
        for (String key : keysOf(spec, group)) {
            if (!seen.add(key) || SpecSeeds.repeated(with(group, key))) {
                continue;
            }
            learn(spec, with(group, key), title.isEmpty() ? key : title + "." + key, seen);
            if (comesInKinds(with(group, key))) {
                return; // all others are known by kind
            }
            learnt.add(key);
        }
        if (!group.isEmpty()) {
            learnt.forEach(key -> neighbours(spec, with(group, key), title, seen));
        }
    }

    private void learn(Map<String, Object> plain, List<Object> path, String name, Set<String> seen) {
        Map<String, Object> spec = filled(SpecSeeds.merged(plain, SpecSeeds.of(text(path), "")));
        Object written = SpecSeeds.at(spec, path);
        Map<String, Object> without = SpecSeeds.put(spec, path, null);
        boolean required = refusal(without).contains("'" + text(path) + "' is missing")
                || !refusal(filled(without)).isEmpty();
        String expected = expected(spec, path);
        Optional<String> usual = required || expected.equals(GROUP) || expected.equals(GROUPS)
                ? Optional.empty()
                : Optional.of(plain(SpecSeeds.at(SpecSeeds.written(filled(without)), path)));
        keys.put(name, new Key(name, expected, usual, required));
        if (expected.startsWith("one of ")) {
            choices(spec, path, name, expected, seen);
        } else {
            groups(spec, path, name, written, expected);
        }
    }

    /** The way people write it: {@code 1}, {@code 1e-4}, and {@code none} for no value and for no limit. */
    private static String plain(@Nullable Object value) {
        return value == null || value.toString().equals(Float.toString(Float.MAX_VALUE))
                ? "none"
                : value.toString()
                        .replaceAll("([0-9])\\.0E", "$1E")
                        .replace('E', 'e')
                        .replaceAll("([0-9])\\.0\\b", "$1");
    }

    /** Each word may make other keys known. */
    private void choices(Map<String, Object> spec, List<Object> path, String name, String expected, Set<String> seen) {
        List<Object> group = path.subList(0, path.size() - 1);
        for (String word : expected.substring("one of ".length()).split(", ")) {
            Map<String, Object> chosen =
                    filled(SpecSeeds.put(SpecSeeds.merged(spec, SpecSeeds.of(text(path), word)), path, word));
            String title = name.substring(0, name.lastIndexOf('.'));
            if (comesInKinds(path)) {
                String family = SpecSeeds.family(word);
                Set<String> inKind = kinds(group + family, seen);
                crawl(chosen, group, title + "(" + family + ")", inKind);
            } else {
                crawl(chosen, group, title, seen);
            }
        }
    }

    /** What is known of a kind; several words may stand for one. */
    private Set<String> kinds(String kind, Set<String> seen) {
        return seenInKinds.computeIfAbsent(kind, fresh -> new HashSet<>(seen));
    }

    /** The great groups have tables of keys for each kind. */
    private static boolean comesInKinds(List<Object> path) {
        return path.size() == 2 && path.getLast().equals("kind");
    }

    /** A key that is there or missing may make others known. */
    private void neighbours(Map<String, Object> plain, List<Object> path, String title, Set<String> seen) {
        List<Object> group = path.subList(0, path.size() - 1);
        Map<String, Object> spec = SpecSeeds.merged(plain, SpecSeeds.of(text(path), ""));
        String expected = expected(filled(spec), path);
        for (Object value : new Object[] {null, anything(expected)}) {
            Map<String, Object> changed = filled(SpecSeeds.put(spec, path, value));
            if (VALID.matcher(refusal(SpecSeeds.put(changed, with(group, NO_KEY), 1)))
                    .find()) {
                crawl(changed, group, title, seen);
            }
        }
    }

    /** What stands under the key, if it may be a group or a list of groups; groups of one shape are looked at once. */
    private void groups(
            Map<String, Object> spec, List<Object> path, String name, @Nullable Object written, String expected) {
        Optional<String> shape = SpecSeeds.shape(path);
        boolean list = expected.equals(GROUPS);
        Object inside = list ? List.of(new TreeMap<>()) : new TreeMap<>();
        List<Object> place = list ? with(path, 0) : path;
        Map<String, Object> opened = written instanceof Map<?, ?> || written instanceof List<?>
                ? spec
                : filled(SpecSeeds.put(spec, path, inside));
        boolean named = SpecSeeds.NAMED_BY_USERS.contains(path.getLast());
        if (named) {
            place = with(path, SpecSeeds.SOME_NAME);
        }
        if (!(list || isGroup(opened, place)) || shape.isPresent() && !shapes.add(shape.get())) {
            return;
        }
        crawl(opened, place, shape.orElse(name), new HashSet<>());
    }

    private static boolean isGroup(Map<String, Object> spec, List<Object> place) {
        return VALID.matcher(refusal(SpecSeeds.put(spec, with(place, NO_KEY), 1)))
                .find();
    }

    private static List<String> keysOf(Map<String, Object> spec, List<Object> group) {
        String refusal = refusal(SpecSeeds.put(filled(spec), with(group, NO_KEY), 1));
        Matcher valid = VALID.matcher(refusal);
        if (!valid.find()) {
            throw new AssertionError(
                    "a key without meaning under " + group + " of " + spec + " is answered: " + refusal);
        }
        return List.of(valid.group(1).split(", "));
    }

    /** What the value of a key is, found by a group in its place; of what may be a group, by a text, too. */
    private static String expected(Map<String, Object> spec, List<Object> path) {
        for (Object wrong : List.of(Map.of(NO_KEY, 1), NO_KEY)) {
            Matcher expected = EXPECTED.matcher(refusal(SpecSeeds.put(spec, path, wrong)));
            if (expected.find() && expected.group(1).equals(text(path))) {
                return expected.group(2);
            }
        }
        throw new AssertionError(text(path) + ": " + refusal(SpecSeeds.put(spec, path, Map.of(NO_KEY, 1))) + " and "
                + refusal(SpecSeeds.put(spec, path, NO_KEY)));
    }

    /** The spec with something in the place of each key that is missing, and without those that another choice has left. */
    private static Map<String, Object> filled(Map<String, Object> spec) {
        Map<String, Object> filled = spec;
        for (int i = 0; i < 20; i++) {
            String refusal = refusal(filled);
            Matcher missing = MISSING.matcher(refusal);
            Matcher left = LEFT.matcher(refusal);
            if (missing.find()) {
                filled = SpecSeeds.put(filled, path(missing.group(1)), anything(missing.group(2)));
            } else if (refusal.contains("'evaluations' cannot be used: it follows")) {
                filled = SpecSeeds.put(filled, List.of("evaluations"), null);
            } else if (left.find()) {
                filled = SpecSeeds.put(filled, with(path(left.group(2)), left.group(1)), null);
            } else {
                return filled;
            }
        }
        return filled;
    }

    private static Object anything(String needed) {
        if (needed.startsWith("one of ")) {
            return needed.substring("one of ".length()).split(",")[0];
        }
        return needed.startsWith("a list") ? List.of() : needed.contains("number") ? (Object) 1 : "x";
    }

    private static String refusal(Map<String, Object> spec) {
        try {
            RunSpecReader.read("keys", SpecSeeds.yaml(spec));
            return "";
        } catch (SpecException e) {
            return String.valueOf(e.getMessage());
        }
    }

    private static List<Object> with(List<Object> path, Object step) {
        List<Object> longer = new ArrayList<>(path);
        longer.add(step);
        return longer;
    }

    private static String text(List<Object> path) {
        StringBuilder text = new StringBuilder();
        for (Object step : path) {
            text.append(step instanceof Integer ? "[" + step + "]" : (text.isEmpty() ? "" : ".") + step);
        }
        return text.toString();
    }

    private static List<Object> path(String text) {
        List<Object> path = new ArrayList<>();
        for (String step : text.replace("[", ".[").split("\\.")) {
            path.add(step.startsWith("[") ? (Object) Integer.valueOf(step.substring(1, step.length() - 1)) : step);
        }
        return path;
    }
}
