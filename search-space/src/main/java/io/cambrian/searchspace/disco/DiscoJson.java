package io.cambrian.searchspace.disco;

import io.cambrian.searchspace.CandidateFormatException;
import io.cambrian.searchspace.FloatText;
import io.cambrian.searchspace.NearestName;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Rules for agents that predict as one line of JSON, in two forms:
 *
 * <pre>
 * {"kind":"disco-rule","version":1,"form":"disco","predictions":16,"hidden":32,"lifetime":16,"embedding":16,
 *  "action-channels":16,"action-summary":2,"target-channels":16,"lifetime-embedding":16,"weights":"…"}
 * {"kind":"disco-rule","version":1,"form":"actor-critic","entropy-weight":0.2}
 * </pre>
 *
 * <p>Weights are {@linkplain FloatText floats in Base64} in the order of {@link DiscoShape#parts()}.
 */
final class DiscoJson {

    private static final int VERSION = 1;
    private static final String DISCO = "disco";
    private static final String ACTOR_CRITIC = "actor-critic";
    private static final String ENTROPY_WEIGHT = "entropy-weight";
    private static final List<String> HEADER = List.of("kind", "version", "form");
    private static final List<String> NETWORK = List.of(
            "predictions",
            "hidden",
            "lifetime",
            "embedding",
            "action-channels",
            "action-summary",
            "target-channels",
            "lifetime-embedding",
            "weights");
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private DiscoJson() {}

    static String write(PredictiveRule rule) {
        ObjectNode root = MAPPER.createObjectNode();
        root.put("kind", PredictiveRule.KIND);
        root.put("version", VERSION);
        switch (rule) {
            case DiscoRule disco -> write(disco, root.put("form", DISCO));
            case PredictiveActorCritic handMade ->
                root.put("form", ACTOR_CRITIC).put(ENTROPY_WEIGHT, handMade.entropyWeight());
        }
        return MAPPER.writeValueAsString(root);
    }

    private static void write(DiscoRule rule, ObjectNode root) {
        DiscoShape shape = rule.shape();
        root.put("predictions", shape.predictions())
                .put("hidden", shape.hidden())
                .put("lifetime", shape.lifetime())
                .put("embedding", shape.embedding())
                .put("action-channels", shape.actionChannels())
                .put("action-summary", shape.actionSummary())
                .put("target-channels", shape.targetChannels())
                .put("lifetime-embedding", shape.lifetimeEmbedding())
                .put("weights", FloatText.write(rule.weights()));
    }

    static PredictiveRule read(String json) {
        JsonNode root = parse(json);
        if (!root.isObject() || !PredictiveRule.KIND.equals(root.path("kind").asString(""))) {
            throw new CandidateFormatException("a rule for agents that predict is one JSON object with \"kind\":\""
                    + PredictiveRule.KIND + "\", found kind " + root.path("kind"));
        }
        if (root.path("version").asInt(0) != VERSION) {
            throw new CandidateFormatException("this reader knows version " + VERSION
                    + " of rules for agents that predict, found " + root.path("version"));
        }
        try {
            return readForm(root);
        } catch (IllegalArgumentException e) {
            throw new CandidateFormatException("this is no rule for agents that predict: " + e.getMessage(), e);
        }
    }

    private static PredictiveRule readForm(JsonNode root) {
        return switch (root.path("form").asString("")) {
            case DISCO -> {
                refuseOthers(root, NETWORK);
                yield readNetwork(root);
            }
            case ACTOR_CRITIC -> {
                refuseOthers(root, List.of(ENTROPY_WEIGHT));
                yield new PredictiveActorCritic(number(root, ENTROPY_WEIGHT));
            }
            default ->
                throw new CandidateFormatException("the form of a rule for agents that predict is \"" + DISCO
                        + "\" or \"" + ACTOR_CRITIC + "\", found " + root.path("form"));
        };
    }

    private static DiscoRule readNetwork(JsonNode root) {
        DiscoShape shape = new DiscoShape(
                integer(root, "predictions"),
                integer(root, "hidden"),
                integer(root, "lifetime"),
                integer(root, "embedding"),
                integer(root, "action-channels"),
                integer(root, "action-summary"),
                integer(root, "target-channels"),
                integer(root, "lifetime-embedding"));
        if (!root.path("weights").isString()) {
            throw new CandidateFormatException("weights are a text in Base64, found " + root.path("weights"));
        }
        return new DiscoRule(shape, FloatText.read(root.path("weights").asString()));
    }

    private static JsonNode parse(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (JacksonException e) {
            throw new CandidateFormatException("a rule is one JSON object: " + e.getOriginalMessage(), e);
        }
    }

    private static void refuseOthers(JsonNode root, List<String> keys) {
        for (String key : root.propertyNames()) {
            if (!keys.contains(key) && !HEADER.contains(key)) {
                throw new CandidateFormatException("a rule of the form " + root.path("form") + " has no key '" + key
                        + "'" + NearestName.suggestion(key, keys));
            }
        }
    }

    private static int integer(JsonNode root, String key) {
        if (!root.path(key).isInt()) {
            throw new CandidateFormatException(key + " is a whole number, found " + root.path(key));
        }
        return root.path(key).asInt();
    }

    private static double number(JsonNode root, String key) {
        if (!root.path(key).isNumber()) {
            throw new CandidateFormatException(key + " is a number, found " + root.path(key));
        }
        return root.path(key).doubleValue();
    }
}
