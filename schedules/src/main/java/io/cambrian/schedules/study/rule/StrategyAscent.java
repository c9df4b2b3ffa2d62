package io.cambrian.schedules.study.rule;

import io.cambrian.evaluators.Assignment;
import io.cambrian.evaluators.Budget;
import io.cambrian.evaluators.Evaluation;
import io.cambrian.evaluators.Observer;
import io.cambrian.evaluators.Outcome;
import io.cambrian.evaluators.rule.lpg.RuleTrainer;
import io.cambrian.evaluators.task.Task;
import io.cambrian.metalearners.strategy.OpenEs;
import io.cambrian.metalearners.strategy.OpenEsState;
import io.cambrian.searchspace.random.SearchSeed;
import io.cambrian.searchspace.rule.lpg.LpgRule;
import io.cambrian.searchspace.rule.lpg.Rule;

/**
 * A rule that an evolution strategy moves; a step is a generation, in which the two points of each pair live the same life: the same
 * level, the same first weights, the same chance of the environment.
 */
final class StrategyAscent implements RuleAscent {

    private final RuleTrainer trainer;
    private final OpenEs strategy;
    private final LpgRule first;
    private final Task task;
    private final Budget life;
    private final int updatesOfLife;
    private final SearchSeed seed;
    private OpenEsState state;
    private long environmentSteps;
    private long updates;

    /** @param updatesOfLife that the budget of a life is */
    StrategyAscent(
            RuleTrainer trainer,
            OpenEs strategy,
            LpgRule first,
            Task task,
            Budget life,
            int updatesOfLife,
            SearchSeed seed) {
        this.trainer = trainer;
        this.strategy = strategy;
        this.first = first;
        this.task = task;
        this.life = life;
        this.updatesOfLife = updatesOfLife;
        this.seed = seed;
        state = strategy.init(first.weights(), seed.child("noise"));
    }

    @Override
    public void step() {
        float[][] points = new float[strategy.population()][state.mean().length()];
        strategy.sample(state, points);
        double[] fitness = new double[points.length];
        for (int i = 0; i < points.length; i++) {
            fitness[i] = lived(new LpgRule(first.shape(), points[i]), i / 2);
        }
        state = strategy.next(state, fitness);
        updates += (long) points.length * updatesOfLife;
    }

    private double lived(Rule rule, int pair) {
        SearchSeed own = seed.child("generation", state.generation()).child("pair", pair);
        Evaluation evaluation = trainer.train(new Assignment<>(rule, task, life, own), Observer.NONE);
        environmentSteps += evaluation.environmentSteps();
        return evaluation.outcome() instanceof Outcome.Scored scored ? scored.normalisedScore() : Double.NaN;
    }

    @Override
    public LpgRule rule() {
        return new LpgRule(first.shape(), state.mean().toArray());
    }

    @Override
    public long environmentSteps() {
        return environmentSteps;
    }

    @Override
    public long updates() {
        return updates;
    }
}
