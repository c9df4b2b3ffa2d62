package io.cambrian.schedules.study.rule;

import io.cambrian.evaluators.Budget;
import io.cambrian.evaluators.Evaluation;
import io.cambrian.evaluators.Improvement;
import io.cambrian.evaluators.Observer;
import io.cambrian.evaluators.Start;
import io.cambrian.evaluators.rule.lpg.MetaSettings;
import io.cambrian.evaluators.rule.lpg.RuleTrainer;
import io.cambrian.evaluators.task.Task;
import io.cambrian.searchspace.RealVector;
import io.cambrian.searchspace.random.Seed;
import io.cambrian.searchspace.rule.lpg.LpgRule;
import java.util.Optional;

/**
 * A rule that follows its meta-gradient; a step is a piece of a meta-training that goes on where the last one ended. After a piece
 * whose meta-gradient was not finite, the rule is where it was before, with fresh agents.
 */
final class GradientAscent implements RuleAscent {

    private final RuleTrainer trainer;
    private final MetaSettings meta;
    private final Task task;
    private final Budget life;
    private final int metaSteps;
    private Seed seed;
    private Start start = new Start.Fresh();
    private LpgRule rule;
    private long environmentSteps;
    private long updates;

    /**
     * @param meta what the trainer was made with
     * @param metaSteps of a step
     */
    GradientAscent(
            RuleTrainer trainer, MetaSettings meta, LpgRule first, Task task, Budget life, int metaSteps, Seed seed) {
        this.trainer = trainer;
        this.meta = meta;
        this.task = task;
        this.life = life;
        this.metaSteps = metaSteps;
        this.seed = seed;
        rule = first;
    }

    @Override
    public void step() {
        Evaluation piece = trainer.improve(new Improvement<>(rule, task, life, seed, start, metaSteps), Observer.NONE);
        Optional<RealVector> reached = piece.payload();
        if (reached.isPresent()) {
            rule = new LpgRule(rule.shape(), reached.get().values());
            start = new Start.From(piece.checkpoint().orElseThrow());
        } else {
            start = new Start.Fresh();
            seed = seed.child("again", 0);
        }
        environmentSteps += piece.environmentSteps();
        updates += (long) metaSteps * meta.lives() * meta.updates();
    }

    @Override
    public LpgRule rule() {
        return rule;
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
