package io.cambrian.evaluators.learner;

import io.cambrian.evaluators.checkpoint.CheckpointReader;
import io.cambrian.evaluators.checkpoint.CheckpointWriter;
import io.cambrian.evaluators.environment.VectorEnvironment;
import io.cambrian.searchspace.random.CounterRandom;
import java.util.Arrays;

/** The last transitions of all copies of an environment; the oldest are overwritten. Allocates nothing after construction. */
final class Replay implements BatchSource {

    private final VectorEnvironment environment;
    private final int capacity;
    private final float discount;
    private final StateMemory states;
    private final StateMemory nextStates;
    private final float[] actions;
    private final float[] rewards;
    private final byte[] terminated;
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
        terminated = new byte[capacity];
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
            terminated[slot] = (byte) (environment.terminated()[copy] ? 1 : 0);
        }
        next = (next + environment.copies()) % capacity;
        size = Math.min(capacity, size + environment.copies());
    }

    @Override
    public void sample(TransitionBatch batch, CounterRandom random) {
        for (int b = 0; b < batch.size(); b++) {
            int slot = random.nextInt(size);
            states.recall(slot, batch.states(), b, batch.size());
            nextStates.recall(slot, batch.nextStates(), b, batch.size());
            batch.actions()[b] = actions[slot];
            batch.rewards()[b] = rewards[slot];
            batch.discounts()[b] = terminated[slot] == 0 ? discount : 0f;
        }
    }

    /** The share of its room that is in use; above 0 once a transition was noted. */
    double fill() {
        return (double) size / capacity;
    }

    /** Writes all transitions. */
    void save(CheckpointWriter writer) {
        writer.longs("capacity-size-next", capacity, size, next);
        states.save(writer.within("states"), size);
        nextStates.save(writer.within("next-states"), size);
        writer.floats("actions", actions, size);
        writer.floats("rewards", rewards, size);
        writer.bytes("terminated", Arrays.copyOf(terminated, size));
    }

    /** Takes over the transitions of a memory with the same capacity; with another one, it begins empty and says so. */
    void load(CheckpointReader reader) {
        long[] saved = new long[3];
        reader.longs("capacity-size-next", saved);
        if (saved[0] != capacity) {
            reader.recreated("replay memory", "its capacity changed from " + saved[0] + " to " + capacity);
            return;
        }
        size = Math.toIntExact(saved[1]);
        next = Math.toIntExact(saved[2]);
        states.load(reader.within("states"), size);
        nextStates.load(reader.within("next-states"), size);
        reader.floats("actions", actions, size);
        reader.floats("rewards", rewards, size);
        System.arraycopy(reader.bytes("terminated"), 0, terminated, 0, size);
        reader.kept("replay memory");
    }
}
