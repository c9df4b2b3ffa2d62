package io.cambrian.evaluators.reference;

import io.cambrian.evaluators.environment.ActionSpace;
import io.cambrian.evaluators.environment.ContinuousPolicy;
import io.cambrian.evaluators.environment.Policy;
import io.cambrian.searchspace.random.CounterRandom;

/**
 * Uniformly random actions: of numbered ones each with equal chance, of vectors each number uniform within its range, in ±1
 * where it has no bounds.
 */
final class RandomActions implements Policy, ContinuousPolicy {

    private final ActionSpace space;
    private final CounterRandom random;

    RandomActions(ActionSpace space, CounterRandom random) {
        this.space = space;
        this.random = random;
    }

    @Override
    public void act(float[] observations, int[] actions) {
        if (space instanceof ActionSpace.Discrete discrete) {
            for (int copy = 0; copy < actions.length; copy++) {
                actions[copy] = random.nextInt(discrete.actions());
            }
        }
    }

    @Override
    public void act(float[] observations, float[] actions) {
        if (space instanceof ActionSpace.Box box) {
            int copies = actions.length / box.size();
            for (int i = 0; i < actions.length; i++) {
                float low = finite(box.low().get(i / copies), -1);
                float high = finite(box.high().get(i / copies), 1);
                actions[i] = low + (high - low) * random.nextFloat();
            }
        }
    }

    private static float finite(float bound, float otherwise) {
        return Float.isInfinite(bound) ? otherwise : bound;
    }
}
