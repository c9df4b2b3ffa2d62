package io.cambrian.evaluators.selftuning;

import io.cambrian.evaluators.learner.StateEncoding;
import io.cambrian.evaluators.tensor.Shape;

/**
 * The size of a rollout.
 *
 * @param encoding how states reach programs
 * @param steps T of each copy
 * @param copies N of the environment
 */
record RolloutShape(StateEncoding encoding, int steps, int copies) {

    /** Transitions. */
    int size() {
        return steps * copies;
    }

    /** One number for each transition, side by side; step t of copy n stands at t·N + n. */
    Shape flat() {
        return Shape.of(1, size());
    }

    /** [step][copy]. */
    Shape grid() {
        return Shape.of(steps, copies);
    }

    /** Numbers that stand for a state in a program's input. */
    int numbersOfState() {
        return encoding.places().orElse(encoding.features());
    }
}
