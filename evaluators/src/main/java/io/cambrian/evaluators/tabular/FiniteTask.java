package io.cambrian.evaluators.tabular;

import io.cambrian.evaluators.task.ScoreRange;
import io.cambrian.evaluators.task.Task;

/**
 * A finite problem and what counts in it: a task whose model is known.
 *
 * @param problem the transitions
 * @param appraisal the score of a table of action values
 * @param horizon the most steps of an episode when it is played step by step
 */
public record FiniteTask(FiniteProblem problem, Appraisal appraisal, int horizon) {

    private static final double DIGITS = 1e9;

    /** What people call the problem. */
    public String name() {
        return problem.name();
    }

    /** The task as every trainer takes it; its scale reaches from uniform to optimal play. */
    public Task task() {
        return Task.of(name(), copies -> new FiniteGame(problem, copies), horizon, scores());
    }

    /**
     * The score of a table, rounded to 1e-9.
     *
     * <p>What lies below is what training has left over and rounding errors: two losses that learn the same thing should
     * score the same, or a search would choose between them by accident.
     *
     * @param table the action values, {@code [state][action]} in one array
     */
    public double score(double[] table) {
        return rounded(appraisal.score(problem, table));
    }

    private ScoreRange scores() {
        ScoreRange exact = appraisal.range(problem);
        return new ScoreRange(rounded(exact.random()), rounded(exact.reference()), exact.source());
    }

    private static double rounded(double score) {
        return Math.rint(score * DIGITS) / DIGITS;
    }
}
