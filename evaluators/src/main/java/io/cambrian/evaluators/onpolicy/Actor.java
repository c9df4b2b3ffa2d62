package io.cambrian.evaluators.onpolicy;

import io.cambrian.evaluators.learner.StateMemory;

/** Chooses an action for every copy of an environment and does it. */
sealed interface Actor permits DiscreteActor, ContinuousActor {

    /**
     * Chooses.
     *
     * @param states remembers what the copies show, one slot each
     * @param slot of copy 0
     */
    void choose(StateMemory states, int slot);

    /** Number {@code number} of the action chosen for a copy, as the distribution has it. */
    float action(int number, int copy);

    /** ln π(a|s) of the action chosen for a copy. */
    float logProbability(int copy);

    /** Does what was chosen. */
    void step();
}
