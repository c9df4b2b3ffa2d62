package io.cambrian.searchspace.tuning;

import io.cambrian.searchspace.CandidateFormatException;
import io.cambrian.searchspace.NearestName;
import java.util.Collection;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What the candidates of this package have in common as JSON: one object with a kind and a version. */
public final class TuningJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private TuningJson() {}

    static ObjectNode header(String kind, int version) {
        return MAPPER.createObjectNode().put("kind", kind).put("version", version);
    }

    public static String text(JsonNode json) {
        return MAPPER.writeValueAsString(json);
    }

    /** The object of this kind and version, which has no other keys than these. */
    public static JsonNode read(String json, String kind, int version, Collection<String> keys) {
        JsonNode root = parse(json, kind);
        if (!root.isObject() || !kind.equals(root.path("kind").asString(""))) {
            throw new CandidateFormatException(
                    "expected one JSON object with \"kind\":\"" + kind + "\", found " + root.path("kind"));
        }
        if (root.path("version").asInt(0) != version) {
            throw new CandidateFormatException("this reader knows version " + version + " of the kind " + kind
                    + ", found " + root.path("version"));
        }
        refuseOthers(root, "a candidate of the kind " + kind, keys);
        return root;
    }

    /** The kind of the candidate that a text describes; empty if it names none. */
    static String kind(String json) {
        return parse(json, "tuning").path("kind").asString("");
    }

    /** @param what the object, for messages */
    static void refuseOthers(JsonNode object, String what, Collection<String> keys) {
        for (String key : object.propertyNames()) {
            if (!keys.contains(key)) {
                throw new CandidateFormatException(
                        what + " has no key '" + key + "'" + NearestName.suggestion(key, keys));
            }
        }
    }

    static long whole(JsonNode json, String place) {
        if (!json.isIntegralNumber() || !json.canConvertToLong()) {
            throw new CandidateFormatException(place + " is a whole number, found " + json);
        }
        return json.longValue();
    }

    private static JsonNode parse(String json, String kind) {
        try {
            return MAPPER.readTree(json);
        } catch (JacksonException e) {
            throw new CandidateFormatException(
                    "a candidate of the kind " + kind + " is one JSON object: " + e.getOriginalMessage(), e);
        }
    }
}
