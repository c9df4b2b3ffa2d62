package io.cambrian.evaluators.learner;

import io.cambrian.evaluators.experience.TransitionLayout;
import io.cambrian.evaluators.experience.TransitionSource;
import io.cambrian.searchspace.random.CounterRandom;

/** Transitions that stand as rows in somebody's memory. States are given as numbers. Allocates nothing after construction. */
final class RememberedRows implements BatchSource {

    private final TransitionSource memory;
    private final TransitionLayout layout;
    private final float discount;
    private final float[] row;

    /** @param discount of every transition whose next state is not terminal */
    RememberedRows(TransitionSource memory, TransitionLayout layout, float discount) {
        this.memory = memory;
        this.layout = layout;
        this.discount = discount;
        row = new float[layout.width()];
    }

    @Override
    public void sample(TransitionBatch batch, CounterRandom random) {
        int size = memory.size();
        for (int b = 0; b < batch.size(); b++) {
            memory.recall(random.nextInt(size), row);
            spread(layout.state(), batch.states(), b, batch.size());
            spread(layout.nextState(), batch.nextStates(), b, batch.size());
            batch.actions()[b] = row[layout.action()];
            batch.rewards()[b] = row[layout.reward()];
            batch.discounts()[b] = discount * row[layout.continuation()];
        }
    }

    private void spread(int start, float[] to, int column, int columns) {
        for (int i = start, at = column; at < to.length; i++, at += columns) {
            to[at] = row[i];
        }
    }
}
