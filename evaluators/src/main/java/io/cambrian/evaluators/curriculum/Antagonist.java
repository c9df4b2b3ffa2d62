package io.cambrian.evaluators.curriculum;

import io.cambrian.evaluators.Assignment;
import io.cambrian.evaluators.Budget;
import io.cambrian.evaluators.Evaluation;
import io.cambrian.evaluators.Observer;
import io.cambrian.evaluators.rule.DrawnLevels;
import io.cambrian.evaluators.rule.lpg.AgentSettings;
import io.cambrian.evaluators.rule.lpg.MetaSettings;
import io.cambrian.evaluators.rule.lpg.RuleTrainer;
import io.cambrian.evaluators.task.Task;
import io.cambrian.evaluators.tensor.Backend;
import io.cambrian.searchspace.random.Seed;
import io.cambrian.searchspace.rule.lpg.ActorCriticRule;
import io.cambrian.searchspace.rule.lpg.Rule;

/**
 * Who learned rules are measured against, level by level: an agent that lives from scratch under a hand-made rule.
 *
 * <p>Source: Jackson et al., NeurIPS 2023 (GROOVE), §4 and the ablation in its appendix, in which A2C serves better than PPO, a
 * random and an optimal policy.
 *
 * @param rule that it lives under
 * @param settings as those of the agents that it is compared with
 * @param backend that it lives on
 */
public record Antagonist(Rule rule, AgentSettings settings, Backend backend) {

    /** GROOVE's: advantage actor-critic with an entropy weight of 0.01. */
    public static Antagonist actorCritic(AgentSettings settings, Backend backend) {
        return new Antagonist(ActorCriticRule.A2C, settings, backend);
    }

    /**
     * A whole life.
     *
     * @param level on which it is spent
     * @param updates as many as the life that it is compared with had
     * @return scored by the mean undiscounted return of the final policy
     */
    public Evaluation live(Task level, int updates, Seed seed) {
        Budget budget = Budget.ofEnvironmentSteps((long) updates * settings.stretchSize());
        RuleTrainer trainer = new RuleTrainer(settings, MetaSettings.published(1), DrawnLevels::new, backend);
        return trainer.train(new Assignment<>(rule, level, budget, seed), Observer.NONE);
    }
}
