package io.cambrian.evaluators.rule;

/**
 * What one agent went through between two updates, laid out as programs read it: column t·N + n is step t of copy n. The same
 * object is written anew again and again.
 */
final class Stretch {

    /** [place][step·copy], as the encoding lists them. */
    final float[] states;

    /** What each step led to, laid out likewise. */
    final float[] successors;

    final float[] actions;
    final float[] rewards;

    /** 1 where the rules ended the episode. */
    final float[] terminated;

    /** 1 where only the time was up. */
    final float[] truncated;

    /** 1 where the episode ended for either reason. */
    final float[] ends;

    private final int copies;
    private final int columns;

    Stretch(AgentNetworks networks, AgentSettings settings) {
        copies = settings.copies();
        columns = settings.stretchSize();
        int rows = networks.rowsOfInput();
        states = new float[rows * columns];
        successors = new float[rows * columns];
        actions = new float[columns];
        rewards = new float[columns];
        terminated = new float[columns];
        truncated = new float[columns];
        ends = new float[columns];
    }

    int columns() {
        return columns;
    }

    /** Writes the states after the last step, [place][copy]. */
    void copyLastStates(float[] target) {
        int rows = states.length / columns;
        for (int row = 0; row < rows; row++) {
            System.arraycopy(successors, (row + 1) * columns - copies, target, row * copies, copies);
        }
    }

    /** The mean reward of a step. */
    double meanReward() {
        double sum = 0;
        for (float reward : rewards) {
            sum += reward;
        }
        return sum / columns;
    }
}
