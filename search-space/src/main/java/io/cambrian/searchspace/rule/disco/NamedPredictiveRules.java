package io.cambrian.searchspace.rule.disco;

import io.cambrian.searchspace.Catalogue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The hand-made rules for agents that predict, by name: what a learned rule is measured against. {@code predictive-A2C} has the
 * entropy weight 0.01, {@code predictive-A2C-published} the 0.2 of the actor-critic in the code released with DiscoRL.
 */
public final class NamedPredictiveRules {

    private static final Catalogue<PredictiveRule> ALL = new Catalogue<>("rule for agents that predict", all());

    private NamedPredictiveRules() {}

    /** All names; the rule that a learned one is compared with comes first. */
    public static List<String> names() {
        return ALL.names();
    }

    /**
     * The rule of this name; case, hyphens and underscores do not matter.
     *
     * @throws IllegalArgumentException if there is none; the message suggests the nearest
     */
    public static PredictiveRule byName(String name) {
        return ALL.byName(name);
    }

    private static Map<String, PredictiveRule> all() {
        Map<String, PredictiveRule> all = new LinkedHashMap<>();
        all.put("predictive-A2C", new PredictiveActorCritic(0.01));
        all.put("predictive-A2C-published", new PredictiveActorCritic(0.2));
        return all;
    }
}
