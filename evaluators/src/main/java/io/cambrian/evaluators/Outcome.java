package io.cambrian.evaluators;

/**
 * How a training, or a question to somebody outside, ended. Only {@link Scored} carries a score: a void measurement is not a bad
 * one.
 */
public sealed interface Outcome {

    /**
     * How a training has ended whose agent was judged: with its score, or as {@linkplain Diverged diverged} where a return was
     * infinite or not a number, as rewards of an environment make it that computes with such numbers.
     *
     * @param score the task's score, in the task's own unit
     * @param normalisedScore the score on the task's scale
     * @param curve the score while training
     * @param environmentStep when the agent was judged
     */
    static Outcome judged(double score, double normalisedScore, Curve curve, long environmentStep) {
        for (Curve.Point point : curve.points()) {
            if (!Double.isFinite(point.score())) {
                return diverged(point.score(), point.environmentSteps());
            }
        }
        return Double.isFinite(score) && Double.isFinite(normalisedScore)
                ? new Scored(score, normalisedScore, curve)
                : diverged(score, environmentStep);
    }

    private static Diverged diverged(double meanReturn, long environmentStep) {
        return new Diverged(
                environmentStep,
                "the mean return was " + meanReturn
                        + ", so a reward of the task was no finite number or far too large");
    }

    /**
     * The budget was used and the agent was judged.
     *
     * <p>Throws an {@link IllegalArgumentException} when one of the two scores is not finite.
     *
     * @param score the task's score, in the task's own unit (mean return per episode unless the task says otherwise)
     * @param normalisedScore the score on the task's scale, where 0 and 1 are its two reference points
     * @param curve the score while training
     */
    record Scored(double score, double normalisedScore, Curve curve) implements Outcome {
        public Scored {
            if (!Double.isFinite(score) || !Double.isFinite(normalisedScore)) {
                throw new IllegalArgumentException(
                        "a score is a finite number, found " + score + " / " + normalisedScore);
            }
        }
    }

    /**
     * A loss, gradient or weight became infinite or not a number, or a value left the bounds that its learner sets.
     *
     * @param environmentStep when it was noticed
     * @param what which number it was, or what was seen of it
     */
    record Diverged(long environmentStep, String what) implements Outcome {}

    /**
     * The time limit was met before the environment steps were used.
     *
     * @param environmentStep how far the training had come
     */
    record OutOfBudget(long environmentStep) implements Outcome {}

    /**
     * The environment runs outside of this JVM and has failed: its process died, hung or broke the protocol. Nothing is said
     * about the candidate.
     *
     * @param environmentStep how far the training had come
     * @param reason one sentence: what was seen
     */
    record EnvironmentFailed(long environmentStep, String reason) implements Outcome {}

    /**
     * Candidate, task and budget do not fit: nothing was trained, or no episode ended that could be scored.
     *
     * @param reason one sentence that names the part that does not fit
     */
    record Invalid(String reason) implements Outcome {}

    /**
     * A consultant was asked, and has replied; nothing was trained.
     *
     * @param text the reply as it came
     */
    record Replied(String text) implements Outcome {}

    /**
     * A consultant was asked, or would have been, and there is no reply. Nothing is said about any candidate.
     *
     * @param silence why there is none
     * @param reason one sentence: what was asked of whom, what was seen
     */
    record Unanswered(Silence silence, String reason) implements Outcome {}
}
