package io.cambrian.evaluators.environment.bandit;

/**
 * The best expected return on a two-armed {@link BernoulliBandit} whose probabilities are drawn from Beta(α, β), by dynamic
 * programming over what has been seen.
 *
 * <p>After s successes and f failures of an arm, its probability is Beta(α + s, β + f) with mean p = (α + s) / (α + β + s + f).
 * With n pulls left, a pull of arm i is worth p<sub>i</sub> (1 + V after a success) + (1 − p<sub>i</sub>) V after a failure,
 * and V is the greater of the two; V = 0 with no pull left. No agent does better on average, however it was trained. With
 * Beta(1, 1), the uniform prior, 20 pulls are worth 12.4313.
 *
 * <p>Source: Bellman, "A problem in the sequential design of experiments", Sankhyā 1956; as the yardstick of trained memory:
 * Mikulik et al., "Meta-trained agents implement Bayes-optimal agents", NeurIPS 2020.
 */
public final class BetaBernoulliOptimum {

    private static final int MOST_PULLS = 100;

    private final int pulls;
    private final double alpha;
    private final double beta;
    private final boolean[][] secondIsBetter;
    private final double expectedReturn;

    /**
     * Solves the bandit; time and memory grow with the fourth power of the pulls.
     *
     * @param pulls of an episode, 1 to 100
     * @param alpha of the prior, above 0; 1 with {@code beta} = 1 is the uniform one
     * @param beta of the prior, above 0
     */
    public BetaBernoulliOptimum(int pulls, double alpha, double beta) {
        if (pulls < 1 || pulls > MOST_PULLS || !(alpha > 0 && beta > 0 && Double.isFinite(alpha + beta))) {
            throw new IllegalArgumentException("there are 1 to " + MOST_PULLS + " pulls and α and β above 0, found "
                    + pulls + ", " + alpha + " and " + beta);
        }
        this.pulls = pulls;
        this.alpha = alpha;
        this.beta = beta;
        secondIsBetter = new boolean[pulls][];
        double[] values = new double[layer(pulls)];
        for (int done = pulls - 1; done >= 0; done--) {
            values = before(done, values);
        }
        expectedReturn = values[0];
    }

    /** The expected return of the best learner. */
    public double expectedReturn() {
        return expectedReturn;
    }

    /**
     * The arm (0 or 1) that the best learner pulls after these results of each; 0 when both are as good.
     *
     * @throws IllegalArgumentException when no pull of the episode is left
     */
    public int bestArm(int successes0, int failures0, int successes1, int failures1) {
        int pulled0 = successes0 + failures0;
        int done = pulled0 + successes1 + failures1;
        if (done >= pulls) {
            throw new IllegalArgumentException(
                    "an episode has " + pulls + " pulls, found " + done + " before this one");
        }
        return secondIsBetter[done][index(done, pulled0, successes0, successes1)] ? 1 : 0;
    }

    /** Values after {@code done} pulls from those after one more. */
    private double[] before(int done, double[] after) {
        double[] values = new double[layer(done)];
        secondIsBetter[done] = new boolean[values.length];
        int next = done + 1;
        for (int n0 = 0; n0 <= done; n0++) {
            int n1 = done - n0;
            for (int s0 = 0; s0 <= n0; s0++) {
                double p0 = (alpha + s0) / (alpha + beta + n0);
                for (int s1 = 0; s1 <= n1; s1++) {
                    double p1 = (alpha + s1) / (alpha + beta + n1);
                    double first = p0 * (1 + after[index(next, n0 + 1, s0 + 1, s1)])
                            + (1 - p0) * after[index(next, n0 + 1, s0, s1)];
                    double second =
                            p1 * (1 + after[index(next, n0, s0, s1 + 1)]) + (1 - p1) * after[index(next, n0, s0, s1)];
                    int at = index(done, n0, s0, s1);
                    values[at] = Math.max(first, second);
                    secondIsBetter[done][at] = second > first;
                }
            }
        }
        return values;
    }

    /** Places of all results of so many pulls. */
    private static int layer(int done) {
        return (done + 1) * (done + 1) * (done + 1);
    }

    private static int index(int done, int pulled0, int successes0, int successes1) {
        return (pulled0 * (done + 1) + successes0) * (done + 1) + successes1;
    }
}
