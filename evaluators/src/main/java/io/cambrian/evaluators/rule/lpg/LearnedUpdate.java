package io.cambrian.evaluators.rule.lpg;

import io.cambrian.evaluators.rule.Stretch;
import io.cambrian.evaluators.tensor.Executor;
import io.cambrian.searchspace.rule.LifeStage;
import io.cambrian.searchspace.rule.lpg.LifetimeInputs;

/** Under a learned rule: a step towards its targets. */
final class LearnedUpdate implements RuleUpdate {

    private final Executor executor;
    private final LifetimeInputs lifetime;

    /** @param executor of {@link AgentPrograms#follow} */
    LearnedUpdate(Executor executor, LifetimeInputs lifetime) {
        this.executor = executor;
        this.lifetime = lifetime;
    }

    @Override
    public void learn(Stretch stretch, LifeStage stage) {
        copy(stretch.states(), executor.input(StretchInputs.STATES + 0));
        stretch.copyLastStates(executor.input(StretchInputs.LAST_STATES + 0));
        write(executor, stretch, lifetime, stage, 0);
        executor.run();
    }

    /** Writes the inputs of one update, but for states. */
    static void write(Executor executor, Stretch stretch, LifetimeInputs lifetime, LifeStage stage, int update) {
        copy(stretch.actions(), executor.input(StretchInputs.ACTIONS + update));
        copy(stretch.rewards(), executor.input(StretchInputs.REWARDS + update));
        copy(stretch.ends(), executor.input(StretchInputs.ENDS + update));
        double[] age = lifetime.of(stage);
        for (int i = 0; i < age.length; i++) {
            executor.input(StretchInputs.AGE + update)[i] = (float) age[i];
        }
    }

    private static void copy(float[] from, float[] to) {
        System.arraycopy(from, 0, to, 0, from.length);
    }
}
