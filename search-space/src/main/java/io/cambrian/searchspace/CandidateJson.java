package io.cambrian.searchspace;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.IntStream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The JSON object of a candidate while it is read, key by key. What cannot be read is a {@link CandidateFormatException} of one
 * sentence with the key, what was expected and what was found.
 */
public final class CandidateJson {

    private static final String KIND = "kind";
    private static final String VERSION = "version";
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final JsonNode root;

    private CandidateJson(JsonNode root) {
        this.root = root;
    }

    /**
     * A kind of candidates, each of which is one object that begins with its kind and the version of its keys.
     *
     * @param kind of the candidates
     * @param version of the keys
     * @param one candidate with its article, as messages name it, such as {@code a curriculum}
     * @param many of them, such as {@code curricula}
     */
    public record Kind(String kind, int version, String one, String many) {

        /** An object with kind and version, for the other keys. */
        public ObjectNode begin() {
            return MAPPER.createObjectNode().put(KIND, kind).put(VERSION, version);
        }

        /**
         * A candidate of this kind.
         *
         * @param candidate makes it; an {@link IllegalArgumentException} says why there is none
         * @throws CandidateFormatException when the text is no object of this kind and version, or makes no candidate
         */
        public <C> C read(String json, Function<CandidateJson, C> candidate) {
            JsonNode root = parse(json);
            if (!root.isObject() || !kind.equals(root.path(KIND).asString(""))) {
                throw new CandidateFormatException(
                        one + " is one JSON object with \"kind\":\"" + kind + "\", found kind " + root.path(KIND));
            }
            if (root.path(VERSION).asInt(0) != version) {
                throw new CandidateFormatException(
                        "this reader knows version " + version + " of " + many + ", found " + root.path(VERSION));
            }
            try {
                return candidate.apply(new CandidateJson(root));
            } catch (IllegalArgumentException e) {
                throw new CandidateFormatException(
                        "this is no" + one.substring(one.indexOf(' ')) + ": " + e.getMessage(), e);
            }
        }

        private JsonNode parse(String json) {
            try {
                return MAPPER.readTree(json);
            } catch (JacksonException e) {
                throw new CandidateFormatException(one + " is one JSON object: " + e.getOriginalMessage(), e);
            }
        }
    }

    /** The object as one line of text. */
    public static String text(ObjectNode object) {
        return MAPPER.writeValueAsString(object);
    }

    /** A constant as it is written: in lower case, with hyphens. */
    public static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What stands at a key, as it is; a missing node if nothing does. */
    public JsonNode at(String key) {
        return root.path(key);
    }

    /** A text, or an empty one if there is none. */
    public String word(String key) {
        return root.path(key).asString("");
    }

    /** Refuses keys that are neither kind nor version nor one of these. */
    public void refuseOthers(String whose, List<String> keys) {
        for (String key : root.propertyNames()) {
            if (!keys.contains(key) && !key.equals(KIND) && !key.equals(VERSION)) {
                throw new CandidateFormatException(
                        whose + " has no key '" + key + "'" + NearestName.suggestion(key, keys));
            }
        }
    }

    /**
     * The same where the value of one key decides which others there are.
     *
     * @param whose followed by what stands at that key, such as {@code a rule of the form}
     */
    public void refuseOthers(String whose, String deciding, List<String> keys) {
        List<String> all = new ArrayList<>(keys);
        all.add(deciding);
        refuseOthers(whose + " " + root.path(deciding), all);
    }

    /** A whole number. */
    public int integer(String key) {
        return integer(root.path(key), key);
    }

    /** A list of whole numbers. */
    public List<Integer> integers(String key) {
        JsonNode list = root.path(key);
        if (!list.isArray()) {
            throw new CandidateFormatException(key + " is a list of whole numbers, found " + list);
        }
        return IntStream.range(0, list.size())
                .mapToObj(i -> integer(list.get(i), key + "[" + i + "]"))
                .toList();
    }

    private static int integer(JsonNode number, String place) {
        if (!number.isInt()) {
            throw new CandidateFormatException(place + " is a whole number, found " + number);
        }
        return number.asInt();
    }

    /** A number. */
    public double number(String key) {
        if (!root.path(key).isNumber()) {
            throw new CandidateFormatException(key + " is a number, found " + root.path(key));
        }
        return root.path(key).doubleValue();
    }

    /** One of these constants, by its {@linkplain #name name}. */
    public <E extends Enum<E>> E constant(String key, E[] values) {
        String found = word(key);
        return Arrays.stream(values)
                .filter(value -> name(value).equals(found))
                .findFirst()
                .orElseThrow(() -> new CandidateFormatException(key + " is one of "
                        + Arrays.stream(values).map(CandidateJson::name).toList() + ", found " + root.path(key)));
    }

    /** Numbers in {@linkplain FloatText Base64}. */
    public float[] floats(String key) {
        if (!root.path(key).isString()) {
            throw new CandidateFormatException(key + " are a text in Base64, found " + root.path(key));
        }
        return FloatText.read(root.path(key).asString());
    }
}
