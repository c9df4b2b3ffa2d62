package io.cambrian.archive.record;

import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * How one training ended, as it is written down.
 *
 * @param kind {@code scored}, {@code diverged}, {@code out-of-budget}, {@code environment-failed} or {@code invalid}; of a question
 *     to somebody outside, {@code replied} or {@code unanswered}
 * @param score in the task's unit; present exactly when the kind is {@code scored}
 * @param normalisedScore on the task's scale; present exactly when the kind is {@code scored}
 * @param detail what went wrong and when, in one sentence; empty for {@code scored}, the whole reply for {@code replied}
 * @param curve the score while training, possibly empty
 */
public record OutcomeRecord(
        String kind, OptionalDouble score, OptionalDouble normalisedScore, String detail, List<CurvePoint> curve) {

    /** The kind of outcome that carries a score. */
    public static final String SCORED = "scored";

    private static final Set<String> KINDS =
            Set.of(SCORED, "diverged", "out-of-budget", "environment-failed", "invalid", "replied", "unanswered");

    /** @throws IllegalArgumentException when the kind is none of those, or a score is missing or stands where there is none */
    public OutcomeRecord {
        if (!KINDS.contains(kind)) {
            throw new IllegalArgumentException(
                    "an outcome is scored, diverged, out-of-budget, environment-failed, invalid, replied or unanswered,"
                            + " found '" + kind + "'");
        }
        boolean expected = kind.equals(SCORED);
        if (score.isPresent() != expected || normalisedScore.isPresent() != expected) {
            throw new IllegalArgumentException("a score belongs to the outcome 'scored' and to no other; found kind '"
                    + kind + "' with " + score + " and " + normalisedScore);
        }
        curve = List.copyOf(curve);
    }

    /** An outcome with a score. */
    public static OutcomeRecord scored(double score, double normalisedScore, List<CurvePoint> curve) {
        return new OutcomeRecord(SCORED, OptionalDouble.of(score), OptionalDouble.of(normalisedScore), "", curve);
    }

    /** A void measurement: {@code diverged}, {@code out-of-budget}, {@code environment-failed} or {@code invalid}. */
    public static OutcomeRecord failed(String kind, String detail) {
        return new OutcomeRecord(kind, OptionalDouble.empty(), OptionalDouble.empty(), detail, List.of());
    }

    /** Whether there is a score. */
    public boolean isScored() {
        return kind.equals(SCORED);
    }
}
