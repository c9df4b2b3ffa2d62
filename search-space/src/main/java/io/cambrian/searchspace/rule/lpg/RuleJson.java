package io.cambrian.searchspace.rule.lpg;

import io.cambrian.searchspace.CandidateFormatException;
import io.cambrian.searchspace.CandidateJson;
import io.cambrian.searchspace.FloatText;
import java.util.List;
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
 * <p>Weights are {@linkplain FloatText floats in Base64} in the order of {@link LpgShape#parts()}; {@code lifetime} is
 * {@code none}, {@code relative} or {@code raw}.
 */
final class RuleJson {

    private static final CandidateJson.Kind KIND = new CandidateJson.Kind(Rule.KIND, 1, "a rule", "rules");
    private static final String FORM = "form";
    private static final String LEARNED = "learned";
    private static final String ACTOR_CRITIC = "actor-critic";
    private static final String REINFORCE = "reinforce";

    private RuleJson() {}

    static String write(Rule rule) {
        ObjectNode root = KIND.begin();
        switch (rule) {
            case LpgRule learned -> write(learned, root.put(FORM, LEARNED));
            case ActorCriticRule actorCritic ->
                root.put(FORM, ACTOR_CRITIC)
                        .put("discount", actorCritic.discount())
                        .put("lambda", actorCritic.lambda())
                        .put("entropy-weight", actorCritic.entropyWeight());
            case ReinforceRule reinforce ->
                root.put(FORM, REINFORCE)
                        .put("discount", reinforce.discount())
                        .put("entropy-weight", reinforce.entropyWeight());
        }
        return CandidateJson.text(root);
    }

    private static void write(LpgRule rule, ObjectNode root) {
        LpgShape shape = rule.shape();
        root.put("cell", CandidateJson.name(shape.cell()))
                .put("hidden", shape.hidden())
                .put("predictions", shape.predictions())
                .put("embedding", shape.embedding())
                .put("lifetime", CandidateJson.name(shape.lifetime()))
                .put("weights", FloatText.write(rule.weights()));
    }

    static Rule read(String json) {
        return KIND.read(json, RuleJson::rule);
    }

    private static Rule rule(CandidateJson json) {
        return switch (json.word(FORM)) {
            case LEARNED -> {
                refuseOthers(json, "cell", "hidden", "predictions", "embedding", "lifetime", "weights");
                LpgShape shape = new LpgShape(
                        json.constant("cell", LpgShape.Cell.values()),
                        json.integer("hidden"),
                        json.integer("predictions"),
                        json.integer("embedding"),
                        json.constant("lifetime", LifetimeInputs.values()));
                yield new LpgRule(shape, json.floats("weights"));
            }
            case ACTOR_CRITIC -> {
                refuseOthers(json, "discount", "lambda", "entropy-weight");
                yield new ActorCriticRule(
                        json.number("discount"), json.number("lambda"), json.number("entropy-weight"));
            }
            case REINFORCE -> {
                refuseOthers(json, "discount", "entropy-weight");
                yield new ReinforceRule(json.number("discount"), json.number("entropy-weight"));
            }
            default ->
                throw new CandidateFormatException("the form of a rule is \"learned\", \"actor-critic\" or"
                        + " \"reinforce\", found " + CandidateJson.found(json.at(FORM)));
        };
    }

    private static void refuseOthers(CandidateJson json, String... keys) {
        json.refuseOthers("a rule of the form", FORM, List.of(keys));
    }
}
