package io.cambrian.searchspace.rule.disco;

import io.cambrian.searchspace.CandidateFormatException;
import io.cambrian.searchspace.CandidateJson;
import io.cambrian.searchspace.FloatText;
import java.util.List;
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

    private static final CandidateJson.Kind KIND = new CandidateJson.Kind(
            PredictiveRule.KIND, 1, "a rule for agents that predict", "rules for agents that predict");
    private static final String FORM = "form";
    private static final String DISCO = "disco";
    private static final String ACTOR_CRITIC = "actor-critic";
    private static final String ENTROPY_WEIGHT = "entropy-weight";
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

    private DiscoJson() {}

    static String write(PredictiveRule rule) {
        ObjectNode root = KIND.begin();
        switch (rule) {
            case DiscoRule disco -> write(disco, root.put(FORM, DISCO));
            case PredictiveActorCritic handMade ->
                root.put(FORM, ACTOR_CRITIC).put(ENTROPY_WEIGHT, handMade.entropyWeight());
        }
        return CandidateJson.text(root);
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
        return KIND.read(json, DiscoJson::rule);
    }

    private static PredictiveRule rule(CandidateJson json) {
        return switch (json.word(FORM)) {
            case DISCO -> {
                json.refuseOthers("a rule of the form", FORM, NETWORK);
                yield new DiscoRule(shape(json), json.floats("weights"));
            }
            case ACTOR_CRITIC -> {
                json.refuseOthers("a rule of the form", FORM, List.of(ENTROPY_WEIGHT));
                yield new PredictiveActorCritic(json.number(ENTROPY_WEIGHT));
            }
            default ->
                throw new CandidateFormatException("the form of a rule for agents that predict is \"" + DISCO
                        + "\" or \"" + ACTOR_CRITIC + "\", found " + CandidateJson.found(json.at(FORM)));
        };
    }

    private static DiscoShape shape(CandidateJson json) {
        return new DiscoShape(
                json.integer("predictions"),
                json.integer("hidden"),
                json.integer("lifetime"),
                json.integer("embedding"),
                json.integer("action-channels"),
                json.integer("action-summary"),
                json.integer("target-channels"),
                json.integer("lifetime-embedding"));
    }
}
