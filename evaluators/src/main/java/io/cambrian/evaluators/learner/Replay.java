package io.cambrian.evaluators.learner;

import io.cambrian.evaluators.environment.VectorEnvironment;
import io.cambrian.searchspace.random.CounterRandom;

/**
 * The last transitions of all copies; the oldest are overwritten. Transition t has its features side by side from
 * {@code t · features} on. Allocates nothing after construction.
 */
final class Replay {

    private final int features;
    private final int capacity;
    private final float discount;
    private final float[] states;
    private final float[] nextStates;
    private final float[] actions;
    private final float[] rewards;
    private final float[] discounts;
    private int size;
    private int next;

    /**
     * An empty memory.
     *
     * @param discount of every transition whose next state is not terminal
     */
    Replay(int capacity, int features, float discount) {
        this.features = features;
        this.capacity = capacity;
        this.discount = discount;
        states = new float[capacity * features];
        nextStates = new float[capacity * features];
        actions = new float[capacity];
        rewards = new float[capacity];
        discounts = new float[capacity];
    }

    /** Notes what every copy sees and is about to do. */
    void before(VectorEnvironment environment, int[] chosen) {
        for (int copy = 0; copy < environment.copies(); copy++) {
            int slot = (next + copy) % capacity;
            column(environment.observations(), copy, environment.copies(), states, slot);
            actions[slot] = chosen[copy];
        }
    }

    /**
     * Notes what came of it. Only termination makes the discount 0: an episode that ran out of time could have gone on, so
     * its last state still has a value.
     */
    void after(VectorEnvironment environment) {
        for (int copy = 0; copy < environment.copies(); copy++) {
            int slot = (next + copy) % capacity;
            column(environment.successors(), copy, environment.copies(), nextStates, slot);
            rewards[slot] = environment.rewards()[copy];
            discounts[slot] = environment.terminated()[copy] ? 0f : discount;
        }
        next = (next + environment.copies()) % capacity;
        size = Math.min(capacity, size + environment.copies());
    }

    /** Fills {@code batch} with transitions drawn uniformly and independently. */
    void sample(TransitionBatch batch, CounterRandom random) {
        for (int b = 0; b < batch.size(); b++) {
            int slot = random.nextInt(size);
            spread(states, slot, batch.states(), b, batch.size());
            spread(nextStates, slot, batch.nextStates(), b, batch.size());
            batch.actions()[b] = actions[slot];
            batch.rewards()[b] = rewards[slot];
            batch.discounts()[b] = discounts[slot];
        }
    }

    private void column(float[] matrix, int column, int columns, float[] rows, int row) {
        int start = row * features;
        for (int feature = 0; feature < features; feature++) {
            rows[start + feature] = matrix[feature * columns + column];
        }
    }

    private void spread(float[] rows, int row, float[] matrix, int column, int columns) {
        int start = row * features;
        for (int feature = 0; feature < features; feature++) {
            matrix[feature * columns + column] = rows[start + feature];
        }
    }
}
