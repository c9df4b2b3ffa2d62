package io.cambrian.evaluators.task;

/**
 * The two reference points of a task's scale: normalised = (score − random) / (reference − random).
 *
 * @param random the mean return of uniformly random actions; becomes 0
 * @param reference the score of a good agent, or the best possible one; becomes 1
 * @param source where the two numbers come from
 */
public record ScoreRange(double random, double reference, String source) {

    /** For tasks whose scale nobody has measured: the score as it is. */
    public static final ScoreRange RAW = new ScoreRange(0, 1, "not measured, so scores stay as they are");

    public ScoreRange {
        if (!(reference > random) || !Double.isFinite(reference - random)) {
            throw new IllegalArgumentException(
                    "a reference score is above the random score, found " + reference + " and " + random);
        }
    }

    /** The score on this scale; below 0 when worse than random, above 1 when better than the reference. */
    public double normalise(double score) {
        return (score - random) / (reference - random);
    }
}
