package io.cambrian.searchspace.heuristic.published;

import io.cambrian.searchspace.Catalogue;
import io.cambrian.searchspace.heuristic.Heuristic;
import io.cambrian.searchspace.heuristic.domain.Domain;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All heuristics with a name. */
public final class NamedHeuristics {

    private static final Catalogue<Heuristic> ALL = new Catalogue<>("heuristic", all());

    private NamedHeuristics() {}

    /** The names, those of one domain after those of another. */
    public static List<String> names() {
        return ALL.names();
    }

    /** The rules of a domain by name, in the order in which tables list them. */
    public static Map<String, Heuristic> of(Domain domain) {
        Map<String, Heuristic> rules = new LinkedHashMap<>();
        ALL.all().forEach((name, rule) -> {
            if (rule.domain() == domain) {
                rules.put(name, rule);
            }
        });
        return rules;
    }

    /**
     * The heuristic of this name; case, hyphens and underscores do not matter.
     *
     * @throws IllegalArgumentException if there is none; the message suggests the nearest
     */
    public static Heuristic byName(String name) {
        return ALL.byName(name);
    }

    private static Map<String, Heuristic> all() {
        Map<String, Heuristic> all = new LinkedHashMap<>();
        all.put("next-fit", PackingRules.NEXT_FIT);
        all.put("worst-fit", PackingRules.WORST_FIT);
        all.put("random-fit", PackingRules.RANDOM_FIT);
        all.put("first-fit", PackingRules.FIRST_FIT);
        all.put("best-fit", PackingRules.BEST_FIT);
        all.put("funsearch-or", PackingRules.FUNSEARCH_OR);
        all.put("funsearch-weibull", PackingRules.FUNSEARCH_WEIBULL);
        all.put("sum-of-squares", PackingRules.SUM_OF_SQUARES);
        all.put("random-arm", BanditRules.RANDOM);
        all.put("epsilon-0.1", BanditRules.EPSILON_TENTH);
        all.put("epsilon-10/t", BanditRules.EPSILON_FALLING);
        all.put("ucb1", BanditRules.UCB1);
        all.put("ucb-0.25", BanditRules.UCB_QUARTER);
        all.put("ucb-tuned", BanditRules.UCB_TUNED);
        all.put("moss", BanditRules.MOSS);
        all.put("greedy", BanditRules.GREEDY);
        all.put("thompson", BanditRules.THOMPSON);
        all.put("random-operation", JobShopRules.RANDOM);
        all.put("spt", JobShopRules.SHORTEST);
        all.put("lpt", JobShopRules.LONGEST);
        all.put("mwkr", JobShopRules.MOST_WORK);
        all.put("lwkr", JobShopRules.LEAST_WORK);
        all.put("fifo", JobShopRules.FIRST_STARTED);
        all.put("fcfs", JobShopRules.FIRST_COME);
        all.put("mopnr", JobShopRules.MOST_OPERATIONS);
        all.put("earliest-end", JobShopRules.EARLIEST_END);
        all.put("random-city", TourRules.RANDOM);
        all.put("nearest-neighbour", TourRules.NEAREST_NEIGHBOUR);
        return all;
    }
}
