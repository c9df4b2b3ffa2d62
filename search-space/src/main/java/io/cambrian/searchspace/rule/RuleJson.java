package io.cambrian.searchspace.rule;

import io.cambrian.searchspace.CandidateFormatException;
import io.cambrian.searchspace.FloatText;
import io.cambrian.searchspace.NearestName;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Rules as one line of JSON, in three forms:
 *
 * <pre>
 * {"kind":"rule","version":1,"form":"learned","cell":"gru","hidden":32,"predictions":8,"embedding":16,"lifetime":"none",
 *  "weights":"…"}
 * {"kind":"rule","version":1,"form":"actor-critic","discount":0.99,"lambda":0.95,"entropy-weight":0.01}
 * {"kind":"rule","version":1,"form":"reinforce","discount":0.99,"entropy-weight":0.01}
 * </pre>
 *
 * <p>Weights are {@linkplain FloatText floats in Base64} in the order of {@link RuleShape#parts()}; {@code lifetime} is
 * {@code none}, {@code relative} or {@code raw}.
 */
final class RuleJson {

    private static final int VERSION = 1;
    private static final String LEARNED = "learned";
    private static final String ACTOR_CRITIC = "actor-critic";
    private static final String REINFORCE = "reinforce";
    private static final List<String> HEADER = List.of("kind", "version", "form");
    private static final List<String> NETWORK =
            List.of("cell", "hidden", "predictions", "embedding", "lifetime", "weights");
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private RuleJson() {}

    static String write(Rule rule) {
        ObjectNode root = MAPPER.createObjectNode();
        root.put("kind", Rule.KIND);
        root.put("version", VERSION);
        switch (rule) {
            case LearnedRule learned -> write(learned, root.put("form", LEARNED));
            case ActorCriticRule actorCritic ->
                root.put("form", ACTOR_CRITIC)
                        .put("discount", actorCritic.discount())
                        .put("lambda", actorCritic.lambda())
                        .put("entropy-weight", actorCritic.entropyWeight());
            case ReinforceRule reinforce ->
                root.put("form", REINFORCE)
                        .put("discount", reinforce.discount())
                        .put("entropy-weight", reinforce.entropyWeight());
        }
        return MAPPER.writeValueAsString(root);
    }

    private static void write(LearnedRule rule, ObjectNode root) {
        RuleShape shape = rule.shape();
        root.put("cell", name(shape.cell()))
                .put("hidden", shape.hidden())
                .put("predictions", shape.predictions())
                .put("embedding", shape.embedding())
                .put("lifetime", name(shape.lifetime()))
                .put("weights", FloatText.write(rule.weights()));
    }

    static Rule read(String json) {
        JsonNode root = parse(json);
        if (!root.isObject() || !Rule.KIND.equals(root.path("kind").asString(""))) {
            throw new CandidateFormatException(
                    "a rule is one JSON object with \"kind\":\"rule\", found kind " + root.path("kind"));
        }
        if (root.path("version").asInt(0) != VERSION) {
            throw new CandidateFormatException(
                    "this reader knows version " + VERSION + " of rules, found " + root.path("version"));
        }
        try {
            return readForm(root);
        } catch (IllegalArgumentException e) {
            throw new CandidateFormatException("this is no update rule: " + e.getMessage(), e);
        }
    }

    private static Rule readForm(JsonNode root) {
        return switch (root.path("form").asString("")) {
            case LEARNED -> {
                refuseOthers(root, NETWORK);
                yield readNetwork(root);
            }
            case ACTOR_CRITIC -> {
                refuseOthers(root, List.of("discount", "lambda", "entropy-weight"));
                yield new ActorCriticRule(
                        number(root, "discount"), number(root, "lambda"), number(root, "entropy-weight"));
            }
            case REINFORCE -> {
                refuseOthers(root, List.of("discount", "entropy-weight"));
                yield new ReinforceRule(number(root, "discount"), number(root, "entropy-weight"));
            }
            default ->
                throw new CandidateFormatException("the form of a rule is \"learned\", \"actor-critic\" or"
                        + " \"reinforce\", found " + root.path("form"));
        };
    }

    private static LearnedRule readNetwork(JsonNode root) {
        RuleShape shape = new RuleShape(
                constant(root, "cell", RuleShape.Cell.values()),
                integer(root, "hidden"),
                integer(root, "predictions"),
                integer(root, "embedding"),
                constant(root, "lifetime", LifetimeInputs.values()));
        if (!root.path("weights").isString()) {
            throw new CandidateFormatException("weights are a text in Base64, found " + root.path("weights"));
        }
        return new LearnedRule(shape, FloatText.read(root.path("weights").asString()));
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

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static <E extends Enum<E>> E constant(JsonNode root, String key, E[] values) {
        String found = root.path(key).asString("");
        return Arrays.stream(values)
                .filter(value -> name(value).equals(found))
                .findFirst()
                .orElseThrow(() -> new CandidateFormatException(key + " is one of "
                        + Arrays.stream(values).map(RuleJson::name).toList() + ", found " + root.path(key)));
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
