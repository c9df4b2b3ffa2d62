package io.cambrian.schedules.study.rule;

import io.cambrian.evaluators.rule.lpg.MetaSettings.RuleInputs;
import io.cambrian.schedules.study.Bar;
import io.cambrian.schedules.study.Scores;
import io.cambrian.schedules.study.StudyReport;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;

/**
 * What {@link BootstrappingStudy} has found. All scores are mean returns of agents' final policies, from −1 to 1, one for each
 * meta-training.
 *
 * @param rootSeed the root of all seeds
 * @param metaSteps of each meta-training
 * @param rules how meta-trained rules did
 * @param actorCritic of the hand-made rule that bootstraps from values, on the tasks of {@link #tasks}
 */
public record BootstrappingReport(long rootSeed, int metaSteps, List<Row> rules, List<Double> actorCritic)
        implements StudyReport {

    /** So many standard errors separate an ablated rule from the whole one. */
    private static final double CLEAR = 2;

    public BootstrappingReport {
        rules = List.copyOf(rules);
        actorCritic = List.copyOf(actorCritic);
    }

    /**
     * How rules did that were meta-trained in one way, on one task.
     *
     * @param inputs what derivatives did at the rules' inputs
     * @param task the task's name
     * @param whole with predictions as they were in the meta-training
     * @param blind where rules read a uniform prediction everywhere
     * @param untaught where agents do not follow the targets of their predictions, α = 0
     */
    public record Row(RuleInputs inputs, String task, Scores whole, Scores blind, Scores untaught) {

        /** Whether taking predictions away does clear harm either way. */
        public boolean needsPredictions() {
            return whole.standardErrorsAbove(blind) > CLEAR && whole.standardErrorsAbove(untaught) > CLEAR;
        }
    }

    /** The tasks that rules were judged on: first that of the meta-training. */
    public List<String> tasks() {
        return rules.stream().map(Row::task).distinct().toList();
    }

    /** What is asked of these figures. */
    @Override
    public List<Bar> bars() {
        List<Row> followed = rules.stream()
                .filter(row -> row.inputs() == RuleInputs.FOLLOWED)
                .toList();
        return List.of(Bar.exactly(
                "tasks on which rules with followed inputs are clearly worse without their predictions, either way",
                followed.stream().filter(Row::needsPredictions).count(),
                followed.size()));
    }

    @Override
    public void print(PrintWriter out) {
        out.printf("%-10s %-16s %24s %24s %24s%n", "inputs", "task", "whole", "predictions unread", "untaught");
        for (Row row : rules) {
            out.printf(
                    "%-10s %-16s %24s %24s %24s%n",
                    row.inputs().name().toLowerCase(Locale.ROOT),
                    row.task(),
                    row.whole().mean().withEnds(3),
                    row.blind().mean().withEnds(3),
                    row.untaught().mean().withEnds(3));
        }
        for (int i = 0; i < actorCritic.size(); i++) {
            out.printf(Locale.ROOT, "%-10s %-16s %24.3f%n", "A2C", tasks().get(i), actorCritic.get(i));
        }
    }
}
