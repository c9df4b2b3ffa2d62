package io.cambrian.evaluators.rule;

/**
 * What one agent went through between two updates, laid out as programs read it: column t·N + n is step t of copy n. The same
 * object is written anew again and again.
 */
public final class Stretch {

    private final float[] states;
    private final float[] successors;
    private final float[] actions;
    private final float[] rewards;
    private final float[] terminated;
    private final float[] truncated;
    private final float[] ends;
    private final float[] behaviour;

    private final int copies;
    private final int columns;

    /**
     * Nothing yet, without room for the policy.
     *
     * @param rows of a program's input of states
     * @param copies N
     * @param steps T
     */
    public Stretch(int rows, int copies, int steps) {
        this(rows, copies, steps, 0);
    }

    /**
     * Nothing yet.
     *
     * @param rows of a program's input of states
     * @param copies N
     * @param steps T
     * @param numberOfActions of the policy, for whose logits there is room
     */
    public Stretch(int rows, int copies, int steps, int numberOfActions) {
        this.copies = copies;
        columns = copies * steps;
        states = new float[rows * columns];
        successors = new float[rows * columns];
        actions = new float[columns];
        rewards = new float[columns];
        terminated = new float[columns];
        truncated = new float[columns];
        ends = new float[columns];
        behaviour = new float[numberOfActions * columns];
    }

    /** N·T. */
    int columns() {
        return columns;
    }

    /** [place][step·copy], as the encoding lists them; not a copy, as all of these. */
    public float[] states() {
        return states;
    }

    /** What each step led to, laid out likewise. */
    public float[] successors() {
        return successors;
    }

    /** Numbers of the actions, one for each column. */
    public float[] actions() {
        return actions;
    }

    /** One for each column. */
    public float[] rewards() {
        return rewards;
    }

    /** 1 where the rules ended the episode. */
    public float[] terminated() {
        return terminated;
    }

    /** 1 where only the time was up. */
    public float[] truncated() {
        return truncated;
    }

    /** 1 where the episode ended for either reason. */
    public float[] ends() {
        return ends;
    }

    /** Logits of the policy that acted [action][step·copy], for rules that read them; empty for others. */
    public float[] behaviour() {
        return behaviour;
    }

    /** Writes the states after the last step, [place][copy]. */
    public void copyLastStates(float[] target) {
        int rows = states.length / columns;
        for (int row = 0; row < rows; row++) {
            System.arraycopy(successors, (row + 1) * columns - copies, target, row * copies, copies);
        }
    }

    /** The mean reward of a step. */
    public double meanReward() {
        double sum = 0;
        for (float reward : rewards) {
            sum += reward;
        }
        return sum / columns;
    }
}
