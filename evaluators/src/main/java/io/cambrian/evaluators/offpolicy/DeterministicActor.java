package io.cambrian.evaluators.offpolicy;

import io.cambrian.evaluators.environment.ContinuousPolicy;
import io.cambrian.evaluators.tensor.Executor;

/** Does what the policy says, for a number of copies. It follows the agent's network as it changes. */
final class DeterministicActor implements ContinuousPolicy {

    private final Executor acting;
    private final ActionScale scale;
    private final float[] input;
    private final float[] chosen;

    DeterministicActor(Executor acting, ActionScale scale) {
        this.acting = acting;
        this.scale = scale;
        this.input = acting.input(Td3Programs.STATE);
        this.chosen = acting.output(Td3Programs.ACTION);
    }

    /** The actions {@code [number][copy]} between −1 and 1: the same array for ever, written anew. */
    float[] choose(float[] observations) {
        System.arraycopy(observations, 0, input, 0, input.length);
        acting.run();
        return chosen;
    }

    @Override
    public void act(float[] observations, float[] actions) {
        scale.stretch(choose(observations), actions);
    }
}
