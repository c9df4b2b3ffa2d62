package io.cambrian.schedules.study.rule;

import java.util.List;

/**
 * How much is spent on each curriculum in {@link CurriculumStudy}, and how the levels of highest regret are found.
 *
 * @param metaSteps of each meta-training
 * @param levels on which rules are judged
 * @param set how many levels are in a set that does not change; at most {@link CurriculumStudy#POOL}
 * @param rankedAfter meta-steps on fresh levels that the rule has made by whose regret levels are ranked; 0 for its first weights
 * @param setsOnly whether only the two sets are compared
 */
public record CurriculumEffort(int metaSteps, int levels, int set, int rankedAfter, boolean setsOnly) {

    private static final List<String> SETS = List.of("highest-regret-set", "random-set");
    private static final List<String> ALL =
            List.of("highest-regret-set", "random-set", "replay-by-regret", "fresh-levels");

    public CurriculumEffort {
        if (metaSteps < 1 || levels < 1 || rankedAfter < 0) {
            throw new IllegalArgumentException(
                    "a meta-training has at least 1 step and is judged on 1 level, and rules rank after at least 0 steps, found "
                            + metaSteps + ", " + levels + " and " + rankedAfter);
        }
        if (set < 1 || set > CurriculumStudy.POOL) {
            throw new IllegalArgumentException(
                    "a set has 1 to " + CurriculumStudy.POOL + " levels, those that are ranked, found " + set);
        }
    }

    /** What the curricula are called, in order. */
    public List<String> arms() {
        return setsOnly ? SETS : ALL;
    }
}
