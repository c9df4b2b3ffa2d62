package io.cambrian.searchspace.initialisation;

import io.cambrian.searchspace.CandidateFormatException;
import io.cambrian.searchspace.FloatText;
import io.cambrian.searchspace.NearestName;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Initialisations as one line of JSON:
 *
 * <pre>
 * {"kind":"initialisation","version":1,"inputs":1,"hidden":[40,40],"outputs":1,"nonlinearity":"relu","head":"values","weights":"…"}
 * </pre>
 *
 * <p>The weights stand in the order of {@link Initialisation}, as 32-bit floats in little-endian order, in Base64.
 */
final class InitialisationJson {

    private static final List<String> KEYS =
            List.of("kind", "version", "inputs", "hidden", "outputs", "nonlinearity", "head", "weights");
    private static final int VERSION = 1;
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private InitialisationJson() {}

    static String write(Initialisation initialisation) {
        InitialisationShape shape = initialisation.shape();
        ObjectNode root = MAPPER.createObjectNode();
        root.put("kind", Initialisation.KIND);
        root.put("version", VERSION);
        root.put("inputs", shape.inputs());
        ArrayNode hidden = root.putArray("hidden");
        shape.hidden().forEach(hidden::add);
        root.put("outputs", shape.outputs());
        root.put("nonlinearity", name(shape.nonlinearity()));
        root.put("head", name(shape.head()));
        root.put("weights", FloatText.write(initialisation.weights()));
        return MAPPER.writeValueAsString(root);
    }

    static Initialisation read(String json) {
        JsonNode root = parse(json);
        if (!root.isObject() || !Initialisation.KIND.equals(root.path("kind").asString(""))) {
            throw new CandidateFormatException(
                    "an initialisation is one JSON object with \"kind\":\"initialisation\", found kind "
                            + root.path("kind"));
        }
        if (root.path("version").asInt(0) != VERSION) {
            throw new CandidateFormatException(
                    "this reader knows version " + VERSION + " of initialisations, found " + root.path("version"));
        }
        refuseOthers(root);
        try {
            return new Initialisation(shape(root), weights(root.path("weights")));
        } catch (IllegalArgumentException e) {
            throw new CandidateFormatException("this is no initialisation: " + e.getMessage(), e);
        }
    }

    private static InitialisationShape shape(JsonNode root) {
        List<Integer> hidden = new ArrayList<>();
        if (!(root.path("hidden") instanceof ArrayNode widths)) {
            throw new CandidateFormatException("hidden is an array of widths, found " + root.path("hidden"));
        }
        for (int i = 0; i < widths.size(); i++) {
            hidden.add(integer(widths.get(i), "hidden[" + i + "]"));
        }
        return new InitialisationShape(
                integer(root.path("inputs"), "inputs"),
                hidden,
                integer(root.path("outputs"), "outputs"),
                constant(Nonlinearity.values(), root, "nonlinearity"),
                constant(Head.values(), root, "head"));
    }

    private static JsonNode parse(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (JacksonException e) {
            throw new CandidateFormatException("an initialisation is one JSON object: " + e.getOriginalMessage(), e);
        }
    }

    private static void refuseOthers(JsonNode root) {
        for (String key : root.propertyNames()) {
            if (!KEYS.contains(key)) {
                throw new CandidateFormatException(
                        "an initialisation has no key '" + key + "'" + NearestName.suggestion(key, KEYS));
            }
        }
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static <E extends Enum<E>> E constant(E[] all, JsonNode root, String key) {
        List<String> names = new ArrayList<>();
        for (E each : all) {
            names.add(name(each));
            if (name(each).equals(root.path(key).asString(""))) {
                return each;
            }
        }
        throw new CandidateFormatException(
                "the " + key + " of an initialisation is one of " + names + ", found " + root.path(key));
    }

    private static int integer(JsonNode json, String place) {
        if (!json.isInt()) {
            throw new CandidateFormatException(place + " is a whole number, found " + json);
        }
        return json.asInt();
    }

    private static float[] weights(JsonNode json) {
        if (!json.isString()) {
            throw new CandidateFormatException("weights are a text in Base64, found " + json);
        }
        return FloatText.read(json.asString());
    }
}
