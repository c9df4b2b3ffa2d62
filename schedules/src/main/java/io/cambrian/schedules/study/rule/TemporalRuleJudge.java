package io.cambrian.schedules.study.rule;

import io.cambrian.evaluators.Assignment;
import io.cambrian.evaluators.Budget;
import io.cambrian.evaluators.dispatch.LocalDispatcher;
import io.cambrian.evaluators.rule.lpg.AgentSettings;
import io.cambrian.evaluators.rule.lpg.RuleTrainer;
import io.cambrian.evaluators.task.Task;
import io.cambrian.schedules.report.Interval;
import io.cambrian.schedules.study.Scores;
import io.cambrian.schedules.study.Trainings;
import io.cambrian.schedules.study.rule.TemporalRuleReport.Arm;
import io.cambrian.schedules.study.rule.TemporalRuleReport.AtAge;
import io.cambrian.schedules.study.rule.TemporalRuleReport.AtLength;
import io.cambrian.searchspace.random.ReportSeed;
import io.cambrian.searchspace.rule.lpg.ActorCriticRule;
import io.cambrian.searchspace.rule.lpg.LpgRule;
import io.cambrian.searchspace.rule.lpg.Rule;
import io.cambrian.searchspace.rule.lpg.ScheduleProbe;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How update rules are judged in {@link TemporalRuleStudy}: by fresh agents, the same for all rules, in lives of several lengths, and
 * by what they say at each age about one and the same experience.
 *
 * @param root of the agents' seeds
 * @param task that they learn
 * @param agents how they live
 * @param agentsEach that judge a rule at each length of life
 * @param dispatcher that they are trained by
 */
record TemporalRuleJudge(ReportSeed root, Task task, AgentSettings agents, int agentsEach, LocalDispatcher dispatcher) {

    private static final List<Integer> LENGTHS = List.of(TemporalRuleStudy.BRIEF, 16, TemporalRuleStudy.LONG);

    /** The budget of a life of so many updates. */
    static Budget life(int updates, AgentSettings agents) {
        return Budget.ofEnvironmentSteps((long) updates * agents.stretchSize());
    }

    /** How rules do that one search has led to from different seeds. */
    Arm arm(String name, List<LpgRule> rules, RuleTrainer trainer) throws InterruptedException {
        List<AtLength> lengths = new ArrayList<>();
        for (int updates : LENGTHS) {
            List<Double> means = new ArrayList<>();
            for (LpgRule rule : rules) {
                List<Double> returns = judge(rule, trainer, updates);
                means.add(Interval.of(returns).mean());
            }
            lengths.add(new AtLength(updates, Scores.of(means)));
        }
        return new Arm(name, lengths, probe(rules));
    }

    /** How agents do under the hand-made rule. */
    List<AtLength> actorCritic(RuleTrainer trainer) throws InterruptedException {
        List<AtLength> lengths = new ArrayList<>();
        for (int updates : LENGTHS) {
            lengths.add(new AtLength(updates, Scores.of(judge(ActorCriticRule.A2C, trainer, updates))));
        }
        return lengths;
    }

    /** The final returns of fresh agents that live so many updates, the same agents for all rules. */
    private List<Double> judge(Rule rule, RuleTrainer trainer, int updates) throws InterruptedException {
        List<Assignment<Rule>> assignments = IntStream.range(0, agentsEach)
                .mapToObj(i -> new Assignment<>(rule, task, life(updates, agents), root.child("temporal", i)))
                .toList();
        return Trainings.scores(
                Trainings.submit(trainer, assignments, dispatcher),
                task.scores().random());
    }

    private static List<AtAge> probe(List<LpgRule> rules) {
        List<ScheduleProbe> probes = rules.stream()
                .map(rule -> ScheduleProbe.of(rule, TemporalRuleStudy.LONG))
                .toList();
        List<AtAge> ages = new ArrayList<>();
        for (int i = 0; i < probes.getFirst().points().size(); i++) {
            int point = i;
            List<Double> changes =
                    probes.stream().map(probe -> relativeChange(probe, point)).toList();
            ages.add(new AtAge(probes.getFirst().points().get(i).age(), Interval.of(changes)));
        }
        return ages;
    }

    private static double relativeChange(ScheduleProbe probe, int point) {
        double change = probe.points().get(point).change();
        return change == 0 ? 0 : change / probe.points().getFirst().size();
    }
}
