package io.cambrian.searchspace.rule.lpg;

import io.cambrian.searchspace.Catalogue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The hand-made rules by name: what a learned rule is measured against. */
public final class NamedRules {

    private static final Catalogue<Rule> ALL = new Catalogue<>("update rule", all());

    private NamedRules() {}

    /** All names; the rule that the literature compares with comes first. */
    public static List<String> names() {
        return ALL.names();
    }

    /**
     * The rule of this name; case, hyphens and underscores do not matter.
     *
     * @throws IllegalArgumentException if there is none; the message suggests the nearest
     */
    public static Rule byName(String name) {
        return ALL.byName(name);
    }

    private static Map<String, Rule> all() {
        Map<String, Rule> all = new LinkedHashMap<>();
        all.put("A2C", ActorCriticRule.A2C);
        all.put("REINFORCE", ReinforceRule.WITH_BASELINE);
        return all;
    }
}
