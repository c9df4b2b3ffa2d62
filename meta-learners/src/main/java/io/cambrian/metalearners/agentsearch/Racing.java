package io.cambrian.metalearners.agentsearch;

/**
 * Problems go where they may change the choice. A new candidate is measured on a few; after every {@code every} new ones,
 * {@code batches} further batches go, one after another, to the candidate with the greatest
 *
 * <pre>
 *   mean + exploration · deviation / √n          n problems so far
 * </pre>
 *
 * and what is left of the budget in the end likewise, with {@code finalExploration}. The best mean among candidates with at
 * least {@code least} problems wins. Since every further batch is measured after it was decided whose it is, a lucky beginning
 * is found out, and the winner's score is hardly better than the truth.
 *
 * <p>Source: upper confidence bounds after Auer, Cesa-Bianchi and Fischer, 2002, here with a constant in place of the logarithm;
 * racing after Maron and Moore, 1994.
 *
 * @param problemsPerCandidate the budget of the search is so many for each candidate
 * @param first problems of a new candidate; at least 1
 * @param batch problems of a further batch; at least 1
 * @param every after so many new candidates; at least 1
 * @param batches there are so many further batches; at least 0
 * @param exploration weight of what is not known while searching; at least 0
 * @param finalExploration weight of what is not known in the end; at least 0
 * @param deviation the standard deviation of the normalised score of one problem, above 0; 0.5 is the greatest of right or wrong answers
 * @param least problems of a candidate that may win
 * @param most problems of one candidate altogether, the environment steps of the run's only stage
 * @param chance which problems candidates share
 * @param finalists how many of the best the search claims to have found; at least 1
 */
public record Racing(
        long problemsPerCandidate,
        long first,
        long batch,
        int every,
        int batches,
        double exploration,
        double finalExploration,
        double deviation,
        long least,
        long most,
        Chance chance,
        int finalists)
        implements Selection {

    /** Which problems candidates have in common. */
    public enum Chance {
        /** None: luck is not inherited, and the means of different candidates are independent. */
        OWN,
        /** The first ones, so that candidates that do the same can be told by their outcomes; the further ones are their own. */
        SHARED_START
    }

    /**
     * @throws IllegalArgumentException when a number lies outside its range, or the budget does not pay for the first
     *     problems and the batches
     */
    public Racing {
        require(first >= 1 && batch >= 1, "a batch has at least 1 problem, found " + first + " and " + batch);
        require(
                every >= 1 && batches >= 0,
                "races come after at least 1 candidate, with at least 0 batches, found " + every + " and " + batches);
        require(
                problemsPerCandidate * every >= first * every + batch * batches,
                "a budget of " + problemsPerCandidate + " problems for each candidate is less than the first " + first
                        + " and its share of " + batches + " batches of " + batch + " after every " + every);
        require(
                exploration >= 0 && finalExploration >= 0 && deviation > 0,
                "explorations are at least 0 and the deviation is positive, found " + exploration + ", "
                        + finalExploration + " and " + deviation);
        require(
                most >= first && most >= least,
                "a candidate begins with " + first + " problems and needs " + least + " to win, but may have at most "
                        + most);
        require(finalists >= 1, "a search claims to have found at least 1 candidate, found " + finalists);
    }

    /** 128 problems for each candidate, in batches of 64, of which one candidate has at most so many. */
    public static Racing usual(long most) {
        return new Racing(128, 64, 64, 5, 4, 0.5, 1, 0.5, Math.min(256, most), most, Chance.OWN, 1);
    }

    /** The same with other problems in common. */
    public Racing with(Chance other) {
        return new Racing(
                problemsPerCandidate,
                first,
                batch,
                every,
                batches,
                exploration,
                finalExploration,
                deviation,
                least,
                most,
                other,
                finalists);
    }

    /** The same with another budget. */
    public Racing withProblemsPerCandidate(long other) {
        return new Racing(
                other,
                first,
                batch,
                every,
                batches,
                exploration,
                finalExploration,
                deviation,
                least,
                most,
                chance,
                finalists);
    }

    /** The same with another limit to the problems of one candidate. */
    public Racing withMost(long other) {
        return new Racing(
                problemsPerCandidate,
                first,
                batch,
                every,
                batches,
                exploration,
                finalExploration,
                deviation,
                least,
                other,
                chance,
                finalists);
    }

    /** How far the true mean may plausibly lie above the mean of {@code problems}. */
    double bonus(double weight, long problems) {
        return weight * deviation / Math.sqrt(problems);
    }

    private static void require(boolean condition, String message) {
        if (!condition) {
            throw new IllegalArgumentException(message);
        }
    }
}
