package io.cambrian.evaluators.gymnasium;

import io.cambrian.evaluators.environment.ActionSpace;
import io.cambrian.evaluators.environment.DiscreteEnvironment;

/** A Gymnasium environment with the action space {@code Discrete}; actions are called from 0 whatever its {@code start}. */
final class GymnasiumDiscreteEnvironment extends GymnasiumEnvironment implements DiscreteEnvironment {

    private final int actions;

    GymnasiumDiscreteEnvironment(
            PythonCommand python,
            String environment,
            Greeting.Ready spaces,
            ActionSpace.Discrete actionSpace,
            int copies,
            int horizon) {
        super(python, environment, spaces, copies, horizon, 1);
        actions = actionSpace.actions();
    }

    @Override
    public int actions() {
        return actions;
    }

    @Override
    public void step(int[] actions) {
        requireStarted();
        requireWithinSpace(actions);
        frames.askToStep(actions);
        move();
    }

    private void requireWithinSpace(int[] chosen) {
        if (chosen.length != copies()) {
            throw new IllegalArgumentException(
                    this + " has " + copies() + " copies and takes as many actions, found " + chosen.length);
        }
        for (int copy = 0; copy < chosen.length; copy++) {
            if (chosen[copy] < 0 || chosen[copy] >= actions) {
                throw new IllegalArgumentException("copy " + copy + " was given action " + chosen[copy] + ", but "
                        + this + " has the actions 0 to " + (actions - 1));
            }
        }
    }
}
