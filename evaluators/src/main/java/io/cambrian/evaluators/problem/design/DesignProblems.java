package io.cambrian.evaluators.problem.design;

import io.cambrian.evaluators.problem.ProblemSet;
import io.cambrian.evaluators.problem.Solver;
import io.cambrian.evaluators.problem.design.worker.Abilities;
import io.cambrian.evaluators.problem.design.worker.Workers;
import io.cambrian.searchspace.Verdict;
import io.cambrian.searchspace.agent.AgentDesign;
import java.util.function.Supplier;

/**
 * Problems that designs attempt with workers of one kind. Besides scores, attempts have the readings {@code calls} and
 * {@code verifier-calls}.
 *
 * @param workers makes fresh ones, for one thread each
 * @param abilities what these workers can be asked for
 * @param mostCalls on one problem, at least 1; a design that would make more answers with what it has by then
 */
public record DesignProblems(Supplier<? extends Workers> workers, Abilities abilities, int mostCalls)
        implements ProblemSet<AgentDesign> {

    /** @throws IllegalArgumentException if there is no call */
    public DesignProblems {
        if (mostCalls < 1) {
            throw new IllegalArgumentException("a problem takes at least 1 call, found " + mostCalls);
        }
    }

    @Override
    public Class<AgentDesign> type() {
        return AgentDesign.class;
    }

    @Override
    public Verdict check(AgentDesign design) {
        return abilities.check(design);
    }

    @Override
    public Solver prepare(AgentDesign design) {
        return new DesignSolver(design, workers.get(), mostCalls);
    }
}
