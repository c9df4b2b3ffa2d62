package io.cambrian.schedules.command;

import io.cambrian.evaluators.Outcome;
import io.cambrian.schedules.command.ReportTraining.Agent;
import io.cambrian.schedules.family.FamilyMember;
import io.cambrian.schedules.report.Interval;
import io.cambrian.schedules.spec.stage.StageSpec;
import io.cambrian.searchspace.CandidateId;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;

/**
 * How fresh agents with a candidate did on one task.
 *
 * @param candidate what they were trained with
 * @param formula the same for people
 * @param task the task's name
 * @param environmentSteps the budget of each, in environment steps; of candidates that attempt problems, in problems
 * @param score mean and interval in the task's unit, over the agents that have a score
 * @param agents each with its seed and outcome
 */
record Evaluated(
        CandidateId candidate, String formula, String task, long environmentSteps, Interval score, List<Agent> agents) {

    static Evaluated of(FamilyMember<?> member, StageSpec stage, List<Agent> agents) {
        List<Double> scores = agents.stream()
                .map(Agent::outcome)
                .filter(Outcome.Scored.class::isInstance)
                .map(outcome -> ((Outcome.Scored) outcome).score())
                .toList();
        return new Evaluated(
                member.id(), member.formula(), stage.task(), stage.environmentSteps(), Interval.of(scores), agents);
    }

    /**
     * One agent a line, then all together.
     *
     * @param unit what the budget counts: {@link io.cambrian.schedules.family.Family#budgetUnit}
     */
    void print(String unit, PrintWriter out) {
        agents.forEach(agent -> out.println("  " + inWords(agent.outcome())));
        out.println(summary(task, environmentSteps, unit, score, agents.size()));
    }

    /** All measurements of a task in one line. */
    static String summary(String task, long budget, String unit, Interval score, int measurements) {
        int failures = measurements - score.count();
        return String.format(Locale.ROOT, "%s after %,d %s: %s", task, budget, unit, score.inWords())
                + (score.count() > 0 && failures > 0 ? ", " + failures + " more without a score" : "");
    }

    private static String inWords(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Scored scored ->
                String.format(
                        Locale.ROOT, "%s (normalised %.3f)", Interval.text(scored.score()), scored.normalisedScore());
            case Outcome.Diverged diverged ->
                "diverged: " + diverged.what() + " at environment step " + diverged.environmentStep();
            case Outcome.OutOfBudget out -> "out of budget at environment step " + out.environmentStep();
            case Outcome.EnvironmentFailed failed ->
                "environment failed: " + failed.reason() + ", at environment step " + failed.environmentStep();
            case Outcome.Invalid invalid -> "invalid: " + invalid.reason();
            case Outcome.Replied replied -> "a reply, not a score";
            case Outcome.Unanswered unanswered -> "unanswered: " + unanswered.reason();
        };
    }
}
