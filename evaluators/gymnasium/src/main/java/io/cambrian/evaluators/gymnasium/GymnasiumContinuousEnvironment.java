package io.cambrian.evaluators.gymnasium;

import io.cambrian.evaluators.environment.ActionSpace;
import io.cambrian.evaluators.environment.ContinuousEnvironment;

/** A Gymnasium environment with the action space {@code Box}; what is beyond its bounds is the environment's to deal with. */
final class GymnasiumContinuousEnvironment extends GymnasiumEnvironment implements ContinuousEnvironment {

    private final ActionSpace.Box actionSpace;

    GymnasiumContinuousEnvironment(
            PythonCommand python,
            String environment,
            Greeting.Ready spaces,
            ActionSpace.Box actionSpace,
            int copies,
            int horizon) {
        super(python, environment, spaces, copies, horizon, actionSpace.size());
        this.actionSpace = actionSpace;
    }

    @Override
    public ActionSpace.Box actionSpace() {
        return actionSpace;
    }

    @Override
    public void step(float[] actions) {
        requireStarted();
        requireWithinSpace(actions);
        frames.askToStep(actions);
        move();
    }

    private void requireWithinSpace(float[] chosen) {
        int numbers = actionSpace.size() * copies();
        if (chosen.length != numbers) {
            throw new IllegalArgumentException(this + " has " + copies() + " copies with actions of "
                    + actionSpace.size() + " and takes " + numbers + " numbers, found " + chosen.length);
        }
        for (int i = 0; i < numbers; i++) {
            if (!Float.isFinite(chosen[i])) {
                throw new IllegalArgumentException("copy " + i % copies() + " was given " + chosen[i] + " as number "
                        + i / copies() + " of its action, but " + this + " takes finite numbers");
            }
        }
    }
}
