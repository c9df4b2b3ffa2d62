package io.cambrian.evaluators.environment;

import io.cambrian.evaluators.environment.render.Scene;
import io.cambrian.searchspace.random.Seed;
import java.util.Optional;

/**
 * A continuous environment for agents that choose among numbered actions: each number of an action takes one of some evenly
 * spaced values of its range, and an action names one combination of them. With L values, action a gives number i the value
 * number ⌊a / Lⁱ⌋ mod L.
 */
public final class DiscretisedActions implements DiscreteEnvironment {

    private static final int MOST_ACTIONS = 1_000;

    private final ContinuousEnvironment environment;
    private final float[][] values;
    private final float[] chosen;

    /**
     * The environment with numbered actions; closing it closes the one below.
     *
     * @param levels how many values each number takes, at least 2, the bounds among them
     * @throws IllegalArgumentException when the levels are fewer than 2, a number has no bounds or the combinations are more
     *     than 1,000
     */
    public DiscretisedActions(ContinuousEnvironment environment, int levels) {
        this.environment = environment;
        values = new float[actions(environment.actionSpace(), levels)][];
        for (int action = 0; action < values.length; action++) {
            values[action] = combination(environment.actionSpace(), levels, action);
        }
        chosen = new float[environment.actionSpace().size() * environment.copies()];
    }

    /**
     * How many actions there are when each of n numbers takes {@code levels} values: levels<sup>n</sup>.
     *
     * @throws IllegalArgumentException when the levels are fewer than 2, a number has no bounds or the combinations are more
     *     than 1,000
     */
    public static int actions(ActionSpace.Box space, int levels) {
        if (levels < 2) {
            throw new IllegalArgumentException("a number takes at least 2 values, found " + levels);
        }
        double actions = StrictMath.pow(levels, space.size());
        if (actions > MOST_ACTIONS) {
            throw new IllegalArgumentException(levels + " values for each of " + space.size()
                    + " numbers are too many combinations; at most " + MOST_ACTIONS + " are possible");
        }
        for (int i = 0; i < space.size(); i++) {
            if (Float.isInfinite(space.low().get(i))
                    || Float.isInfinite(space.high().get(i))) {
                throw new IllegalArgumentException(
                        "number " + i + " of an action has no bounds, so it has no evenly spaced values");
            }
        }
        return (int) actions;
    }

    private static float[] combination(ActionSpace.Box space, int levels, int action) {
        float[] numbers = new float[space.size()];
        int rest = action;
        for (int i = 0; i < numbers.length; i++) {
            float share = (float) (rest % levels) / (levels - 1);
            numbers[i] = space.low().get(i)
                    + share * (space.high().get(i) - space.low().get(i));
            rest /= levels;
        }
        return numbers;
    }

    @Override
    public int actions() {
        return values.length;
    }

    @Override
    public void step(int[] actions) {
        if (actions.length != copies()) {
            throw new IllegalArgumentException(copies() + " copies take as many actions, found " + actions.length);
        }
        for (int copy = 0; copy < actions.length; copy++) {
            if (actions[copy] < 0 || actions[copy] >= values.length) {
                throw new IllegalArgumentException("copy " + copy + " was given action " + actions[copy]
                        + ", but there are the actions 0 to " + (values.length - 1));
            }
            float[] numbers = values[actions[copy]];
            for (int i = 0; i < numbers.length; i++) {
                chosen[i * actions.length + copy] = numbers[i];
            }
        }
        environment.step(chosen);
    }

    @Override
    public int copies() {
        return environment.copies();
    }

    @Override
    public int observationSize() {
        return environment.observationSize();
    }

    @Override
    public void reset(Seed seed) {
        environment.reset(seed);
    }

    @Override
    public float[] observations() {
        return environment.observations();
    }

    @Override
    public float[] successors() {
        return environment.successors();
    }

    @Override
    public float[] rewards() {
        return environment.rewards();
    }

    @Override
    public boolean[] terminated() {
        return environment.terminated();
    }

    @Override
    public boolean[] truncated() {
        return environment.truncated();
    }

    @Override
    public Optional<Resumable> resumable() {
        return environment.resumable();
    }

    @Override
    public Optional<Scene> scene(int copy) {
        return environment.scene(copy);
    }

    @Override
    public void close() {
        environment.close();
    }
}
