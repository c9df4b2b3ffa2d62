package io.cambrian.metalearners.agentsearch.archive;

import io.cambrian.evaluators.Evaluation;
import io.cambrian.evaluators.Outcome;
import io.cambrian.metalearners.Fitness;
import java.util.List;

/**
 * What is known of how good a member is.
 *
 * @param status whether anything is
 * @param problems how many it has been measured on
 * @param mean its normalised score over all of them; of several stages the sum that {@link Fitness} makes of theirs; 0 where there
 *     is none
 * @param end the proposal from whose end a further batch starts
 * @param underWay whether a measurement is out
 * @param failures how many measurements have failed
 * @param readings what else was counted
 * @param signature the {@linkplain Signature signature} of its first scores
 */
public record Standing(
        Status status,
        long problems,
        double mean,
        long end,
        boolean underWay,
        int failures,
        List<Reading> readings,
        String signature) {

    /** How often a further batch of a member may fail before it is given up. */
    private static final int FAILURES = 3;

    /** Whether anything is known of a member. */
    public enum Status {
        /** The first measurement is out. */
        AWAITED,
        /** There is a score. */
        MEASURED,
        /** There is a score, the member repeats what an earlier one does, and is not followed up. */
        REPEAT,
        /** There will be no score. Nothing follows from that: it is not a low one. */
        FAILED
    }

    /** Of a member whose first measurement is out. */
    public static final Standing AWAITED = new Standing(Status.AWAITED, 0, 0, 0, true, 0, List.of(), Signature.NONE);

    public Standing {
        readings = List.copyOf(readings);
    }

    /** Whether there is a score that counts. */
    public boolean measured() {
        return status == Status.MEASURED;
    }

    /** Whether both solved exactly the same of the problems that all begin with; never if nothing is known of one of them. */
    public boolean solvesTheSameAs(Standing other) {
        return !signature.equals(Signature.NONE) && other.signature.equals(signature);
    }

    /** Whether a further batch may be asked for now. */
    public boolean raceable(long most) {
        return measured() && !underWay && failures < FAILURES && problems < most;
    }

    /** After the first measurement. */
    public Standing afterBirth(long proposal, List<Evaluation> evaluations) {
        if (!(Fitness.of(evaluations) instanceof Fitness.Sum sum)) {
            return new Standing(Status.FAILED, 0, 0, proposal, false, 1, List.of(), Signature.NONE);
        }
        Evaluation first = evaluations.getFirst();
        return new Standing(
                Status.MEASURED,
                problems(evaluations),
                evaluations.size() == 1 ? normalised(first) : sum.value(),
                proposal,
                false,
                0,
                Reading.of(first.series()),
                first.payload()
                        .filter(payload -> payload.length() > 0)
                        .map(Signature::of)
                        .orElse(Signature.NONE));
    }

    /** After a further batch; the score of its evaluation is the mean over all problems so far. */
    public Standing afterRace(long proposal, Evaluation evaluation) {
        if (!(evaluation.outcome() instanceof Outcome.Scored scored)) {
            return new Standing(status, problems, mean, end, false, failures + 1, readings, signature);
        }
        return new Standing(
                status,
                problems + evaluation.environmentSteps(),
                scored.normalisedScore(),
                proposal,
                false,
                failures,
                Reading.of(evaluation.series()),
                signature);
    }

    /** While a further batch is out. */
    public Standing racing() {
        return new Standing(status, problems, mean, end, true, failures, readings, signature);
    }

    /** The same numbers under another status. */
    public Standing as(Status other) {
        return new Standing(other, problems, mean, end, underWay, failures, readings, signature);
    }

    static long problems(List<Evaluation> evaluations) {
        return evaluations.stream().mapToLong(Evaluation::environmentSteps).sum();
    }

    private static double normalised(Evaluation evaluation) {
        return ((Outcome.Scored) evaluation.outcome()).normalisedScore();
    }
}
