package io.cambrian.evaluators.rule.lpg;

import io.cambrian.evaluators.rule.Stretch;
import io.cambrian.evaluators.tensor.Executor;
import io.cambrian.searchspace.rule.LifeStage;

/** Under a hand-made rule: a step of the critic, and one of the policy along the advantages. */
final class PolicyGradientUpdate implements RuleUpdate {

    private final Critic critic;
    private final Executor executor;

    /** @param executor of {@link AgentPrograms#ascend} */
    PolicyGradientUpdate(Critic critic, Executor executor) {
        this.critic = critic;
        this.executor = executor;
    }

    @Override
    public void learn(Stretch stretch, LifeStage stage) {
        copy(critic.appraise(stretch), AgentPrograms.ADVANTAGES);
        copy(stretch.states(), StretchInputs.STATES + 0);
        copy(stretch.actions(), StretchInputs.ACTIONS + 0);
        executor.run();
    }

    private void copy(float[] numbers, String name) {
        System.arraycopy(numbers, 0, executor.input(name), 0, numbers.length);
    }
}
