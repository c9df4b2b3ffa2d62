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
 * A JSON object of a candidate while it is read, key by key: the whole candidate, or a part of it. What cannot be read is a
 * {@link CandidateFormatException} of one sentence with the place of the key, what was expected and what was found.
 */
public final class CandidateJson {

    private static final String KIND = "kind";
    private static final String VERSION = "version";
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final JsonNode object;
    private final String place;

    private CandidateJson(JsonNode object, String place) {
        this.object = object;
        this.place = place;
    }

    /**
     * An object that is part of a candidate.
     *
     * @param place where it stands, for messages, such as {@code change-points[2]}
     * @throws CandidateFormatException when there is no object
     */
    public static CandidateJson part(JsonNode json, String place) {
        if (!json.isObject()) {
            throw new CandidateFormatException(place + " is an object, found " + found(json));
        }
        return new CandidateJson(json, place);
    }

    /**
     * The kind that a text names; empty if it names none.
     *
     * @param one candidate with its article, as messages name it
     * @throws CandidateFormatException when the text is no JSON
     */
    public static String kind(String json, String one) {
        return parse(json, one).path(KIND).asString("");
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
            JsonNode root = parse(json, one);
            if (!root.isObject() || !kind.equals(root.path(KIND).asString(""))) {
                throw new CandidateFormatException(one + " is one JSON object with \"kind\":\"" + kind
                        + "\", found kind " + found(root.path(KIND)));
            }
            if (root.path(VERSION).asInt(0) != version) {
                throw new CandidateFormatException("this reader knows version " + version + " of " + many + ", found "
                        + found(root.path(VERSION)));
            }
            try {
                return candidate.apply(new CandidateJson(root, ""));
            } catch (IllegalArgumentException e) {
                throw new CandidateFormatException(
                        "this is no" + one.substring(one.indexOf(' ')) + ": " + e.getMessage(), e);
            }
        }
    }

    private static JsonNode parse(String json, String one) {
        try {
            return MAPPER.readTree(json);
        } catch (JacksonException e) {
            throw new CandidateFormatException(one + " is one JSON object: " + e.getOriginalMessage(), e);
        }
    }

    /** An object as one line of text. */
    public static String text(JsonNode object) {
        return MAPPER.writeValueAsString(object);
    }

    /** A constant as it is written: in lower case, with hyphens. */
    public static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What stands at a key, as it is; a missing node if nothing does. */
    public JsonNode at(String key) {
        return object.path(key);
    }

    /** A text, or an empty one if there is none. */
    public String word(String key) {
        return object.path(key).asString("");
    }

    /** Whether anything stands at a key. */
    public boolean has(String key) {
        return object.has(key);
    }

    /** A key with the place of this object, for messages. */
    public String place(String key) {
        return place.isEmpty() ? key : place + "." + key;
    }

    /** What was found, for messages. */
    public static String found(JsonNode json) {
        return json.isMissingNode() ? "nothing" : json.toString();
    }

    /**
     * Refuses keys that are not among these; a whole candidate has its kind and version, too.
     *
     * @param whose such as {@code a curriculum}
     */
    public void refuseOthers(String whose, List<String> keys) {
        List<String> all = new ArrayList<>(keys);
        if (place.isEmpty()) {
            all.addAll(List.of(KIND, VERSION));
        }
        for (String key : object.propertyNames()) {
            if (!all.contains(key)) {
                throw new CandidateFormatException(
                        whose + " has no key '" + key + "'" + NearestName.suggestion(key, all));
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
        refuseOthers(whose + " " + object.path(deciding), all);
    }

    /** A list of anything. */
    public JsonNode list(String key, String content) {
        return required(key, object.path(key).isArray(), "is a list of " + content);
    }

    /** A whole number of 32 bits. */
    public int integer(String key) {
        return integer(object.path(key), place(key));
    }

    /** A whole number of 64 bits. */
    public long whole(String key) {
        JsonNode number = object.path(key);
        return required(key, number.isIntegralNumber() && number.canConvertToLong(), "is a whole number")
                .longValue();
    }

    /** A list of whole numbers. */
    public List<Integer> integers(String key) {
        JsonNode list = list(key, "whole numbers");
        return IntStream.range(0, list.size())
                .mapToObj(i -> integer(list.get(i), place(key) + "[" + i + "]"))
                .toList();
    }

    private static int integer(JsonNode number, String place) {
        if (!number.isInt()) {
            throw new CandidateFormatException(place + " is a whole number, found " + found(number));
        }
        return number.asInt();
    }

    /** A number. */
    public double number(String key) {
        return real(required(key, object.path(key).isNumber(), "is a number"));
    }

    /** The 64-bit number nearest to one in JSON; whole numbers beyond them all are infinite, as decimal ones are. */
    public static double real(JsonNode number) {
        return number.isBigInteger() ? number.bigIntegerValue().doubleValue() : number.doubleValue();
    }

    /** True or false. */
    public boolean truth(String key) {
        return required(key, object.path(key).isBoolean(), "is true or false").asBoolean();
    }

    /** A text. */
    public String string(String key) {
        return required(key, object.path(key).isString(), "is a text").asString();
    }

    /** A list of texts. */
    public List<String> strings(String key) {
        List<String> texts = new ArrayList<>();
        for (JsonNode text : list(key, "texts")) {
            if (!text.isString()) {
                throw new CandidateFormatException(
                        place(key) + "[" + texts.size() + "] is a text, found " + found(text));
            }
            texts.add(text.asString());
        }
        return texts;
    }

    /** One of these constants, by its {@linkplain #name name}. */
    public <E extends Enum<E>> E constant(String key, E[] values) {
        String found = word(key);
        return Arrays.stream(values)
                .filter(value -> name(value).equals(found))
                .findFirst()
                .orElseThrow(() -> new CandidateFormatException(place(key) + " is one of "
                        + Arrays.stream(values).map(CandidateJson::name).toList() + ", found "
                        + found(object.path(key))));
    }

    /** Numbers in {@linkplain FloatText Base64}. */
    public float[] floats(String key) {
        String text = required(key, object.path(key).isString(), "are a text in Base64")
                .asString();
        try {
            return FloatText.read(text);
        } catch (CandidateFormatException e) {
            throw new CandidateFormatException(place(key) + ": " + e.getMessage(), e);
        }
    }

    private JsonNode required(String key, boolean fits, String expected) {
        if (!fits) {
            throw new CandidateFormatException(place(key) + " " + expected + ", found " + found(object.path(key)));
        }
        return object.path(key);
    }
}
