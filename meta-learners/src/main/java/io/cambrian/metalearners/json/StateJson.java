package io.cambrian.metalearners.json;

import io.cambrian.metalearners.StateFormatException;
import io.cambrian.searchspace.Candidate;
import io.cambrian.searchspace.CandidateFormat;
import io.cambrian.searchspace.CandidateFormatException;
import io.cambrian.searchspace.CandidateJson;
import io.cambrian.searchspace.random.SearchSeed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.util.RawValue;

/**
 * An object of a state's JSON whose parts are read by name; whatever is missing or of the wrong type ends in a
 * {@link StateFormatException} of one sentence that names it.
 */
public final class StateJson {

    private static final JsonMapper MAPPER = new JsonMapper();

    private static final String CANDIDATE = "candidate";

    private final String place;
    private final JsonNode node;

    private StateJson(String place, JsonNode node) {
        if (!node.isObject()) {
            throw new StateFormatException(place + " should be a JSON object, found " + excerpt(node));
        }
        this.place = place;
        this.node = node;
    }

    /** An empty object to be filled. */
    public static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    /** The object that this text is. */
    public static StateJson parse(String json) {
        try {
            return new StateJson("a learner's state", MAPPER.readTree(json));
        } catch (JacksonException e) {
            throw new StateFormatException("a learner's state is not JSON: " + e.getOriginalMessage(), e);
        }
    }

    /** The element of an array as an object; {@code place} names it in messages. */
    static StateJson element(String place, JsonNode element) {
        return new StateJson(place, element);
    }

    /** The elements of the part of this name, which must be an array of objects. */
    public List<StateJson> elements(String name) {
        JsonNode array = array(name);
        return IntStream.range(0, array.size())
                .mapToObj(i -> new StateJson("element " + i + " of " + where(name), array.get(i)))
                .toList();
    }

    /** The elements of the part of this name, which must be an array of numbers. */
    public List<Double> numbers(String name) {
        JsonNode array = array(name);
        List<Double> numbers = new ArrayList<>(array.size());
        for (JsonNode element : array) {
            if (!element.isNumber()) {
                throw new StateFormatException(
                        where(name) + " should be an array of numbers, found " + excerpt(element) + " in it");
            }
            numbers.add(element.doubleValue());
        }
        return numbers;
    }

    /** The elements of the part of this name, which must be an array of integers. */
    public List<Integer> integers(String name) {
        JsonNode array = array(name);
        List<Integer> integers = new ArrayList<>(array.size());
        for (JsonNode element : array) {
            if (!element.isIntegralNumber() || !element.canConvertToInt()) {
                throw new StateFormatException(
                        where(name) + " should be an array of 32-bit integers, found " + excerpt(element) + " in it");
            }
            integers.add(element.intValue());
        }
        return integers;
    }

    /** Writes an array of integers as the part of this name. */
    public static void putIntegers(ObjectNode object, String name, List<Integer> values) {
        ArrayNode array = object.putArray(name);
        values.forEach(array::add);
    }

    /** The elements of the part of this name, which must be an array of texts. */
    public List<String> texts(String name) {
        JsonNode array = array(name);
        List<String> texts = new ArrayList<>(array.size());
        for (JsonNode element : array) {
            if (!element.isString()) {
                throw new StateFormatException(
                        where(name) + " should be an array of texts, found " + excerpt(element) + " in it");
            }
            texts.add(element.stringValue());
        }
        return texts;
    }

    /** The part of this name, which must be an array. */
    public JsonNode array(String name) {
        JsonNode array = part(name);
        if (!array.isArray()) {
            throw new StateFormatException(where(name) + " should be an array, found " + excerpt(array));
        }
        return array;
    }

    /** Whether there is a part of this name. */
    public boolean has(String name) {
        return node.has(name);
    }

    /** The seed that every search has, which is its part {@code seed}. */
    public SearchSeed seed() {
        return new SearchSeed(integer("seed"));
    }

    /** The candidate that is the part {@code candidate}. */
    public <C extends Candidate> C candidate(CandidateFormat<C> format) {
        return candidate(where(CANDIDATE), part(CANDIDATE), format);
    }

    /** The candidates that are the elements of the part of this name, which must be an array. */
    public <C extends Candidate> List<C> candidates(String name, CandidateFormat<C> format) {
        JsonNode array = array(name);
        return IntStream.range(0, array.size())
                .mapToObj(i -> candidate("element " + i + " of " + where(name), array.get(i), format))
                .toList();
    }

    private static <C extends Candidate> C candidate(String place, JsonNode node, CandidateFormat<C> format) {
        try {
            return format.read(node.toString());
        } catch (CandidateFormatException e) {
            throw new StateFormatException(place + " cannot be read: " + e.getMessage(), e);
        }
    }

    /** Writes a candidate whole, including parts that do not change its behaviour, since mutation may act on them. */
    public static <C extends Candidate> void putCandidate(ObjectNode object, C candidate, CandidateFormat<C> format) {
        object.putRawValue(CANDIDATE, new RawValue(format.write(candidate)));
    }

    /** The part of this name, which must be a 64-bit integer. */
    public long integer(String name) {
        JsonNode part = part(name);
        if (!part.isIntegralNumber() || !part.canConvertToLong()) {
            throw new StateFormatException(where(name) + " should be a 64-bit integer, found " + excerpt(part));
        }
        return part.longValue();
    }

    /** The same, if there is such a part. */
    public OptionalLong optionalInteger(String name) {
        return has(name) ? OptionalLong.of(integer(name)) : OptionalLong.empty();
    }

    /** The part of this name, which must be a 32-bit integer, such as how many there are of something. */
    public int count(String name) {
        JsonNode part = part(name);
        if (!part.isIntegralNumber() || !part.canConvertToInt()) {
            throw new StateFormatException(where(name) + " should be a 32-bit integer, found " + excerpt(part));
        }
        return part.intValue();
    }

    /** The part of this name, which must be an object. */
    public StateJson object(String name) {
        return new StateJson(where(name), part(name));
    }

    /** The same, if there is such a part. */
    public Optional<StateJson> optionalObject(String name) {
        return has(name) ? Optional.of(object(name)) : Optional.empty();
    }

    /** The part of this name, which must be a number. */
    public double number(String name) {
        JsonNode part = part(name);
        if (!part.isNumber()) {
            throw new StateFormatException(where(name) + " should be a number, found " + excerpt(part));
        }
        return part.doubleValue();
    }

    /** The part of this name, which must be a text. */
    public String text(String name) {
        JsonNode part = part(name);
        if (!part.isString()) {
            throw new StateFormatException(where(name) + " should be a text, found " + excerpt(part));
        }
        return part.stringValue();
    }

    /** The part of this name, which must be true or false. */
    public boolean flag(String name) {
        JsonNode part = part(name);
        if (!part.isBoolean()) {
            throw new StateFormatException(where(name) + " should be true or false, found " + excerpt(part));
        }
        return part.booleanValue();
    }

    /** The part of this name, which must be that of one of these constants, in lower case with hyphens. */
    public <E extends Enum<E>> E constant(String name, E[] constants) {
        String text = text(name);
        return Stream.of(constants)
                .filter(constant -> CandidateJson.name(constant).equals(text))
                .findFirst()
                .orElseThrow(() -> new StateFormatException(where(name) + " should be one of "
                        + Stream.of(constants).map(CandidateJson::name).toList() + ", found '" + text + "'"));
    }

    /** The part of this name, whatever its type. */
    public JsonNode part(String name) {
        JsonNode part = node.get(name);
        if (part == null) {
            throw new StateFormatException(place + " lacks '" + name + "'; its parts are " + node.propertyNames());
        }
        return part;
    }

    /** Where the part of this name is, for messages. */
    String where(String name) {
        return "'" + name + "' of " + place;
    }

    static String excerpt(JsonNode node) {
        String text = node.toString();
        return text.length() <= 40 ? text : text.substring(0, 40) + "…";
    }
}
