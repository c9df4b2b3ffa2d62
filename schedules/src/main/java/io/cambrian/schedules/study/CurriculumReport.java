package io.cambrian.schedules.study;

import java.util.List;

/**
 * What {@link CurriculumStudy} has found. All scores are means over held-out levels, from 0 for random play to 1 for the best policy
 * of each.
 *
 * @param rootSeed the root of all seeds
 * @param metaSteps of each meta-training
 * @param untrained of the first weights, one for each seed
 * @param trained with each curriculum, in the order of {@link #ARMS}
 * @param actorCritic of the hand-made rule that regret is measured against
 */
public record CurriculumReport(
        long rootSeed, int metaSteps, Scores untrained, List<Scores> trained, double actorCritic) {

    /** What the curricula are called. */
    public static final List<String> ARMS =
            List.of("highest-regret-set", "random-set", "replay-by-regret", "fresh-levels");

    private static final double REQUIRED_SHARE = 0.8;

    public CurriculumReport {
        trained = List.copyOf(trained);
    }

    /** On how many seeds the set of highest regret led to a better rule than the random one. */
    public int wins() {
        List<Double> chosen = trained.getFirst().scores();
        List<Double> random = trained.get(1).scores();
        int wins = 0;
        for (int seed = 0; seed < chosen.size(); seed++) {
            wins += chosen.get(seed) > random.get(seed) ? 1 : 0;
        }
        return wins;
    }

    /** Whether that is so on four of five. */
    public boolean passed() {
        return wins() >= REQUIRED_SHARE * untrained.scores().size();
    }
}
