package io.cambrian.evaluators.problem.jobshop;

import io.cambrian.evaluators.problem.Attempts;
import io.cambrian.evaluators.problem.Solver;
import io.cambrian.searchspace.heuristic.Heuristic;
import io.cambrian.searchspace.random.CounterRandom;
import io.cambrian.searchspace.random.Seed;
import java.util.List;

/** Follows one rule; keeps the builder's buffers. */
final class JobShopSolver implements Solver {

    private static final int INSTANCE = 0;
    private static final int NOISE = 1;

    private final ShopSource source;
    private final ScheduleBuilder builder;
    private final RuleDispatcher dispatcher;

    JobShopSolver(ShopSource source, ScheduleKind kind, Heuristic rule) {
        this.source = source;
        CounterRandom any = new CounterRandom(0, 0);
        JobShop size = source.draw(any);
        this.builder = new ScheduleBuilder(kind, size);
        this.dispatcher = new RuleDispatcher(rule, size.jobs(), any);
    }

    @Override
    public Attempts attempt(Seed problems, long first, int count) {
        float[] scores = new float[count];
        double makespans = 0;
        for (int i = 0; i < count; i++) {
            Seed problem = problems.child("problem", first + i);
            JobShop shop = source.draw(problem.counterRandom(INSTANCE));
            dispatcher.begin(shop, problem.counterRandom(NOISE));
            int makespan = builder.makespan(shop, dispatcher);
            scores[i] = (float) (100 * (1 - makespan / (double) source.bound(shop)));
            makespans += makespan;
        }
        return new Attempts(scores, List.of(new Attempts.Reading(JobShopProblems.MAKESPAN, makespans)));
    }
}
