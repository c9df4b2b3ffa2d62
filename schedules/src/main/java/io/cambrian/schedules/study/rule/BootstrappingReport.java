package io.cambrian.schedules.study.rule;

import io.cambrian.evaluators.rule.MetaSettings.RuleInputs;
import io.cambrian.schedules.study.Scores;
import java.util.List;

/**
 * What {@link BootstrappingStudy} has found. All scores are mean returns of agents' final policies, from −1 to 1, one for each
 * meta-training.
 *
 * @param rootSeed the root of all seeds
 * @param metaSteps of each meta-training
 * @param rules how meta-trained rules did
 * @param actorCritic of the hand-made rule that bootstraps from values, on the tasks of {@link #tasks}
 */
public record BootstrappingReport(long rootSeed, int metaSteps, List<Row> rules, List<Double> actorCritic) {

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

    /** Whether rules whose inputs derivatives followed need predictions, on the task of their meta-training and on the longer one. */
    public boolean passed() {
        return rules.stream().filter(row -> row.inputs() == RuleInputs.FOLLOWED).allMatch(Row::needsPredictions);
    }
}
