package io.cambrian.searchspace.drift;

import io.cambrian.searchspace.CandidateFormatException;
import io.cambrian.searchspace.NearestName;
import io.cambrian.searchspace.drift.term.Penalty;
import io.cambrian.searchspace.drift.term.TermJson;
import io.cambrian.searchspace.drift.term.TermSort;
import java.util.Collection;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Drifts as one line of JSON, in two forms:
 *
 * <pre>
 * {"kind":"drift","version":1,"form":"symbolic","penalty":["rectified",["times-advantage",["beyond",0.2,"step"]]]}
 * {"kind":"drift","version":1,"form":"neural","convention":"1-r","width":128,"base":"ppo","temporal":false,
 *  "margin":1.0E-4,"weights":"…"}
 * </pre>
 *
 * <p>{@link TermJson} describes the penalty, {@link NetworkJson} the network.
 */
final class DriftJson {

    private static final List<String> HEADER = List.of("kind", "version", "form");

    private static final int VERSION = 1;
    private static final String SYMBOLIC = "symbolic";
    private static final String NEURAL = "neural";
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private DriftJson() {}

    static String write(Drift drift) {
        ObjectNode root = MAPPER.createObjectNode();
        root.put("kind", Drift.KIND);
        root.put("version", VERSION);
        switch (drift) {
            case SymbolicDrift symbolic -> {
                root.put("form", SYMBOLIC);
                root.set("penalty", TermJson.write(symbolic.penalty()));
            }
            case NeuralDrift neural -> {
                root.put("form", NEURAL);
                NetworkJson.write(neural, root);
            }
        }
        return MAPPER.writeValueAsString(root);
    }

    static Drift read(String json) {
        JsonNode root = parse(json);
        if (!root.isObject()) {
            throw new CandidateFormatException("a drift is one JSON object with the keys " + HEADER + " and more");
        }
        if (!Drift.KIND.equals(root.path("kind").asString(""))) {
            throw new CandidateFormatException("a drift has \"kind\":\"drift\", found " + root.path("kind"));
        }
        if (root.path("version").asInt(0) != VERSION) {
            throw new CandidateFormatException(
                    "this reader knows version " + VERSION + " of drifts, found " + root.path("version"));
        }
        return switch (root.path("form").asString("")) {
            case SYMBOLIC -> {
                refuseOthers(root, List.of("kind", "version", "form", "penalty"));
                yield new SymbolicDrift((Penalty) TermJson.read(root.path("penalty"), TermSort.PENALTY, "penalty"));
            }
            case NEURAL -> {
                refuseOthers(root, NetworkJson.KEYS);
                yield NetworkJson.read(root);
            }
            default ->
                throw new CandidateFormatException(
                        "the form of a drift is \"symbolic\" or \"neural\", found " + root.path("form"));
        };
    }

    private static JsonNode parse(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (JacksonException e) {
            throw new CandidateFormatException("a drift is one JSON object: " + e.getOriginalMessage(), e);
        }
    }

    private static void refuseOthers(JsonNode root, Collection<String> keys) {
        for (String key : root.propertyNames()) {
            if (!keys.contains(key)) {
                throw new CandidateFormatException("a drift of the form " + root.path("form") + " has no key '" + key
                        + "'" + NearestName.suggestion(key, keys));
            }
        }
    }
}
