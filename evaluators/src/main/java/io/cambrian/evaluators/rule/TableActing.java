package io.cambrian.evaluators.rule;

import java.util.Arrays;

/** Acts by a table of logits: reads one row for each copy, where a program would first arrange the whole table for its lanes. */
public final class TableActing implements Acting {

    private final float[] table;
    private final float[] states;
    private final float[] logits;

    /**
     * Acts in so many copies.
     *
     * @param table logits [state][action], read anew whenever it is asked; a negative number of a state has logits of 0
     */
    public TableActing(float[] table, int actions, int copies) {
        this.table = table;
        states = new float[copies];
        logits = new float[actions * copies];
    }

    @Override
    public float[] states() {
        return states;
    }

    @Override
    public float[] logits() {
        int copies = states.length;
        int actions = logits.length / copies;
        Arrays.fill(logits, 0);
        for (int copy = 0; copy < copies; copy++) {
            int row = (int) states[copy] * actions;
            for (int action = 0; action < actions && row >= 0; action++) {
                logits[action * copies + copy] = table[row + action];
            }
        }
        return logits;
    }
}
