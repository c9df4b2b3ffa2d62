package io.cambrian.evaluators.attempt;

import io.cambrian.evaluators.Assignment;
import io.cambrian.evaluators.Curve;
import io.cambrian.evaluators.Evaluation;
import io.cambrian.evaluators.Leg;
import io.cambrian.evaluators.Observer;
import io.cambrian.evaluators.Outcome;
import io.cambrian.evaluators.Start;
import io.cambrian.evaluators.Trainer;
import io.cambrian.evaluators.problem.Attempts;
import io.cambrian.evaluators.problem.NoAnswerException;
import io.cambrian.evaluators.problem.ProblemSet;
import io.cambrian.evaluators.problem.Solver;
import io.cambrian.searchspace.Candidate;
import io.cambrian.searchspace.RealVector;
import io.cambrian.searchspace.Verdict;
import io.cambrian.searchspace.random.Seed;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;

/**
 * Measures a candidate on problems: nothing is learnt, so one problem is one environment step of the budget, and the score is the
 * mean over all problems so far.
 *
 * <p>The seed draws the problems: candidates with equal seeds attempt the same ones. The leg of a longer measurement goes on with
 * the next problems of the stream, or, with another seed than before, begins that seed's stream at the same place. An evaluation
 * carries the scores of its own leg, problem by problem, as {@linkplain Evaluation#payload() payload}, and the mean of every
 * {@linkplain Attempts.Reading reading} as a series with one point. A limit of the budget in elapsed time is not looked at.
 *
 * @param <C> the kind of candidate
 */
public final class ProblemTrainer<C extends Candidate> implements Trainer<C> {

    private final Class<C> type;

    /** @param type the kind of candidate, in Java */
    public ProblemTrainer(Class<C> type) {
        this.type = type;
    }

    @Override
    public Evaluation train(Assignment<C> assignment, Observer observer) {
        Optional<ProblemSet<C>> set = assignment.task().problems(type);
        if (set.isEmpty()) {
            return Evaluation.of(
                    assignment,
                    new Outcome.Invalid(
                            assignment.task().name() + " has no problems for " + type.getSimpleName() + " candidates"),
                    0);
        }
        if (set.get().check(assignment.candidate()) instanceof Verdict.Rejected rejected) {
            return Evaluation.of(assignment, new Outcome.Invalid(rejected.reason()), 0);
        }
        return attempt(assignment, set.get().prepare(assignment.candidate()), observer);
    }

    private static <C extends Candidate> Evaluation attempt(
            Assignment<C> assignment, Solver solver, Observer observer) {
        Leg leg = assignment.leg();
        Tally tally = switch (leg.start()) {
            case Start.Fresh fresh -> new Tally();
            case Start.From from -> Tally.of(from.checkpoint());
        };
        long first = tally.problems();
        float[] scores = new float[Math.toIntExact(Math.max(0, leg.end(assignment.budget()) - first))];
        if (scores.length == 0) {
            return Evaluation.of(assignment, new Outcome.Invalid("no problem is left after the first " + first), 0);
        }
        try {
            attempt(solver, assignment.seed(), first, scores, tally, observer);
        } catch (NoAnswerException e) {
            long reached = tally.problems();
            return Evaluation.of(
                    assignment,
                    new Outcome.EnvironmentFailed(reached, String.valueOf(e.getMessage())),
                    reached - first);
        }
        Evaluation evaluation = Evaluation.of(
                        assignment,
                        new Outcome.Scored(
                                tally.mean(), assignment.task().normalise(tally.mean()), new Curve(List.of())),
                        scores.length)
                .with(tally.means())
                .with(RealVector.of(scores));
        return leg.handsOver() ? evaluation.with(tally.checkpoint()) : evaluation;
    }

    private static void attempt(
            Solver solver, Seed problems, long first, float[] scores, Tally tally, Observer observer) {
        for (int done = 0; done < scores.length; ) {
            if (observer.cancelled()) {
                throw new CancellationException();
            }
            Attempts attempts =
                    solver.attempt(problems, first + done, Math.min(solver.problemsAtOnce(), scores.length - done));
            System.arraycopy(attempts.scores(), 0, scores, done, attempts.scores().length);
            tally.add(attempts);
            done += attempts.scores().length;
            observer.progressed(done);
        }
    }
}
