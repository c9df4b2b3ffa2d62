package io.cambrian.evaluators.experience;

/**
 * A transition as a row of numbers: the state s, the action a, the reward r, whether a next state counts, and the next state s'.
 *
 * <p>Numbers of actions lie between −1 and 1, whatever the bounds of the task; where actions are numbered, the one number of an
 * action is which it was, from 0 on. A next state counts (1) unless the episode ended
 * there by the rules (0): an episode whose time was up could have gone on, so its last state still has a value.
 *
 * <p>Throws an {@link IllegalArgumentException} when either is below 1.
 *
 * @param features numbers of a state
 * @param actionNumbers numbers of an action; 1 where actions are numbered
 */
public record TransitionLayout(int features, int actionNumbers) {

    public TransitionLayout {
        if (features < 1 || actionNumbers < 1) {
            throw new IllegalArgumentException(
                    "a transition has at least 1 number for a state and 1 for an action, found " + features + " and "
                            + actionNumbers);
        }
    }

    /** Where the state begins. */
    public int state() {
        return 0;
    }

    /** Where the action begins. */
    public int action() {
        return features;
    }

    /** Where the reward stands. */
    public int reward() {
        return features + actionNumbers;
    }

    /** Where it stands whether the next state counts. */
    public int continuation() {
        return reward() + 1;
    }

    /** Where the next state begins. */
    public int nextState() {
        return reward() + 2;
    }

    /** Numbers of a row. */
    public int width() {
        return nextState() + features;
    }
}
