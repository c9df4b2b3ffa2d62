package io.cambrian.evaluators.task;

import java.util.OptionalDouble;

/**
 * The two reference points of a task's scale: normalised = (score − random) / (reference − random).
 *
 * <p>Throws an {@link IllegalArgumentException} for a reference that is not above the random score or numbers that are not finite.
 *
 * @param random the mean return of uniformly random actions; becomes 0
 * @param reference the score of a good agent, or the best possible one; becomes 1, and is finite and above the first
 * @param source where the two numbers come from
 * @param optimum the best possible mean return, where it is known
 */
public record ScoreRange(double random, double reference, String source, OptionalDouble optimum) {

    /** For tasks whose scale nobody has measured: the score as it is. */
    public static final ScoreRange RAW = new ScoreRange(0, 1, "not measured, so scores stay as they are");

    public ScoreRange {
        if (!(reference > random) || !Double.isFinite(reference - random)) {
            throw new IllegalArgumentException(
                    "a reference score is above the random score, found " + reference + " and " + random);
        }
    }

    /** Two points of a scale whose end is not known. */
    public ScoreRange(double random, double reference, String source) {
        this(random, reference, source, OptionalDouble.empty());
    }

    /** From random actions to the best possible ones, both computed. */
    public static ScoreRange exact(double random, double optimum) {
        return new ScoreRange(random, optimum, "exact; the best possible", OptionalDouble.of(optimum));
    }

    /** The score on this scale; below 0 when worse than random, above 1 when better than the reference. */
    public double normalise(double score) {
        return (score - random) / (reference - random);
    }
}
