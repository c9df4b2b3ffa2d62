package io.cambrian.evaluators.reference;

import io.cambrian.evaluators.environment.ContinuousEnvironment;
import io.cambrian.evaluators.environment.ContinuousPolicy;
import io.cambrian.evaluators.environment.DiscreteEnvironment;
import io.cambrian.evaluators.environment.Policy;
import io.cambrian.evaluators.environment.VectorEnvironment;

/** One step of an environment by a policy, whatever kind of actions it takes. */
final class Stepping {

    private Stepping() {}

    /** Chooses and steps; one of the policies is used. */
    static Runnable of(VectorEnvironment environment, Policy discrete, ContinuousPolicy continuous) {
        return switch (environment) {
            case DiscreteEnvironment numbered -> {
                int[] actions = new int[numbered.copies()];
                yield () -> {
                    discrete.act(numbered.observations(), actions);
                    numbered.step(actions);
                };
            }
            case ContinuousEnvironment vectors -> {
                float[] actions = new float[vectors.actionSpace().size() * vectors.copies()];
                yield () -> {
                    continuous.act(vectors.observations(), actions);
                    vectors.step(actions);
                };
            }
        };
    }
}
