package io.cambrian.evaluators.offpolicy;

import io.cambrian.evaluators.experience.TransitionLayout;
import io.cambrian.evaluators.experience.TransitionSource;
import io.cambrian.evaluators.tensor.Executor;
import io.cambrian.searchspace.random.CounterRandom;

/**
 * The arrays that an update reads, one transition in each column: states [feature][batch], actions [number][batch], the rest
 * one number for each transition.
 *
 * @param row room for one transition
 */
@SuppressWarnings("ArrayRecordComponent") // places in memory, not values
record TransitionBatch(
        TransitionLayout layout,
        float[] states,
        float[] actions,
        float[] rewards,
        float[] continuations,
        float[] nextStates,
        float[] row) {

    /** The inputs of the program that teaches the critics. */
    static TransitionBatch inputsOf(Executor critics, TransitionLayout layout) {
        return new TransitionBatch(
                layout,
                critics.input(Td3Programs.STATE),
                critics.input(Td3Programs.ACTION),
                critics.input(Td3Programs.REWARD),
                critics.input(Td3Programs.CONTINUATION),
                critics.input(Td3Programs.NEXT_STATE),
                new float[layout.width()]);
    }

    /** Draws transitions uniformly and independently, into every column. */
    void draw(TransitionSource memory, CounterRandom random) {
        int size = memory.size();
        for (int column = 0; column < rewards.length; column++) {
            memory.recall(random.nextInt(size), row);
            spread(layout.state(), states, column);
            spread(layout.action(), actions, column);
            spread(layout.reward(), rewards, column);
            spread(layout.continuation(), continuations, column);
            spread(layout.nextState(), nextStates, column);
        }
    }

    /** Numbers of the row, from {@code start} on, into one column of {@code to}. */
    private void spread(int start, float[] to, int column) {
        int columns = rewards.length;
        for (int i = start, at = column; at < to.length; i++, at += columns) {
            to[at] = row[i];
        }
    }
}
