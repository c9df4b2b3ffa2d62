package io.cambrian.evaluators.imitation;

import java.util.List;

/**
 * Automatic discount scheduling: the discount sees as many steps ahead as the agent has learnt to follow.
 *
 * <pre>
 * γ = α^(1/k), α = 0.2
 * k ← k + 1 while m ≥ ⌊0.9·r⌋ and k &lt; T, at most 5 times at each evaluation
 * </pre>
 *
 * <p>m is the {@linkplain Demonstrations#progress progress} of agents, r that of {@linkplain Demonstrations#ownProgress
 * demonstrations}, both within the first k states. k never falls. A learner that keeps returns computes them anew when γ changes. Liu
 * et al. 2024 (see the package), algorithm 1, with the constants of its released implementation.
 *
 * @param horizon T, the steps of a demonstration
 * @param mastered k, from 1 to T
 */
public record DiscountSchedule(int horizon, int mastered) {

    private static final double WEIGHT_AT_MASTERED = 0.2;
    private static final double FIRST_SHARE = 0.2;
    private static final double SHARE_OF_OWN_PROGRESS = 0.9;
    private static final int INCREMENTS = 5;

    public DiscountSchedule {
        if (mastered < 1 || mastered > horizon) {
            throw new IllegalArgumentException(
                    "from 1 to all " + horizon + " steps of a demonstration are mastered, found " + mastered);
        }
    }

    /** Before anything was learnt: k = ⌊0.2·T⌋, at least 1. */
    public static DiscountSchedule first(int horizon) {
        return new DiscountSchedule(horizon, Math.max(1, (int) (FIRST_SHARE * horizon)));
    }

    /** γ, with which a reward k steps ahead counts a fifth. */
    public double discount() {
        return Math.pow(WEIGHT_AT_MASTERED, 1.0 / mastered);
    }

    /**
     * The schedule after an evaluation of the agent.
     *
     * @param evaluated at least one episode of the agent without exploration, with the features of the demonstrations
     */
    public DiscountSchedule after(List<Trajectory> evaluated, Demonstrations demonstrations) {
        int k = mastered;
        while (k < Math.min(horizon, mastered + INCREMENTS) && isMastered(k, evaluated, demonstrations)) {
            k++;
        }
        return new DiscountSchedule(horizon, k);
    }

    private static boolean isMastered(int k, List<Trajectory> evaluated, Demonstrations demonstrations) {
        return demonstrations.progress(evaluated, k)
                >= Math.floor(SHARE_OF_OWN_PROGRESS * demonstrations.ownProgress(k));
    }
}
