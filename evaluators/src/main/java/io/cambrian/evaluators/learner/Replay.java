package io.cambrian.evaluators.learner;

import io.cambrian.evaluators.environment.VectorEnvironment;
import io.cambrian.searchspace.random.CounterRandom;

/** The last transitions of all copies of an environment; the oldest are overwritten. Allocates nothing after construction. */
final class Replay {

    private final VectorEnvironment environment;
    private final int capacity;
    private final float discount;
    private final StateMemory states;
    private final StateMemory nextStates;
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
    Replay(VectorEnvironment environment, StateEncoding encoding, int capacity, float discount) {
        this.environment = environment;
        this.capacity = capacity;
        this.discount = discount;
        states = encoding.ofObservations(environment, capacity);
        nextStates = encoding.ofSuccessors(environment, capacity);
        actions = new float[capacity];
        rewards = new float[capacity];
        discounts = new float[capacity];
    }

    /** Notes what every copy sees and is about to do. */
    void before(int[] chosen) {
        for (int copy = 0; copy < environment.copies(); copy++) {
            int slot = (next + copy) % capacity;
            states.keep(copy, slot);
            actions[slot] = chosen[copy];
        }
    }

    /**
     * Notes what came of it. Only termination makes the discount 0: an episode that ran out of time could have gone on, so
     * its last state still has a value.
     */
    void after() {
        for (int copy = 0; copy < environment.copies(); copy++) {
            int slot = (next + copy) % capacity;
            nextStates.keep(copy, slot);
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
            states.recall(slot, batch.states(), b, batch.size());
            nextStates.recall(slot, batch.nextStates(), b, batch.size());
            batch.actions()[b] = actions[slot];
            batch.rewards()[b] = rewards[slot];
            batch.discounts()[b] = discounts[slot];
        }
    }
}
