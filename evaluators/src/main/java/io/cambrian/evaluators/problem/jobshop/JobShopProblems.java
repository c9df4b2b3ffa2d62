package io.cambrian.evaluators.problem.jobshop;

import io.cambrian.evaluators.problem.ProblemSet;
import io.cambrian.evaluators.problem.Solver;
import io.cambrian.searchspace.Verdict;
import io.cambrian.searchspace.heuristic.Heuristic;
import io.cambrian.searchspace.heuristic.domain.Domain;

/**
 * Job shops in which a dispatching rule builds one schedule each. The score says by how many percent it is longer than the bound,
 * below zero:
 *
 * <pre>
 * score = 100 (1 − makespan / bound) ≤ 0
 * </pre>
 *
 * <p>The makespan, in time units of the instance, is a reading. Instance and noise of problem i come from two streams of a child of
 * the seed, {@code problem} i.
 *
 * @param source where the instances come from
 * @param kind among which operations the rule chooses
 */
public record JobShopProblems(ShopSource source, ScheduleKind kind) implements ProblemSet<Heuristic> {

    /** The reading that sums up the lengths of schedules. */
    public static final String MAKESPAN = "makespan";

    @Override
    public Class<Heuristic> type() {
        return Heuristic.class;
    }

    @Override
    public Verdict check(Heuristic rule) {
        return rule.domain() == Domain.JOB_SHOP
                ? Verdict.accepted()
                : Verdict.rejected("a job shop needs a rule of the domain " + Domain.JOB_SHOP.title()
                        + ", found one of the domain " + rule.domain().title());
    }

    @Override
    public Solver prepare(Heuristic rule) {
        return new JobShopSolver(source, kind, rule);
    }
}
