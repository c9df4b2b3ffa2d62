package io.cambrian.evaluators.onpolicy;

import io.cambrian.evaluators.environment.VectorEnvironment;
import io.cambrian.evaluators.learner.StateMemory;

/**
 * What happened in some steps of every copy, and what to make of it. Transition {@code step · copies + copy} stands in slot of
 * that number. Written anew for every rollout; allocates nothing after construction.
 */
final class Rollout {

    private final int copies;
    private final int steps;
    private final int actionNumbers;
    private final StateMemory states;
    private final StateMemory successors;
    private final float[] actions;
    private final float[] logProbabilities;
    private final int[] ends;
    private int endCount;

    final float[] rewards;
    final float[] terminated;
    final float[] truncated;
    /** Estimated values of the states. */
    final float[] values;
    /** Estimated values of what followed. */
    final float[] nextValues;

    /** Set from the estimates before learning. */
    float[] advantages;

    float[] returns;

    /**
     * @param states remembers observations, with as many slots as there are transitions
     * @param successors the same for what followed
     */
    Rollout(int steps, int copies, int actionNumbers, StateMemory states, StateMemory successors) {
        this.steps = steps;
        this.copies = copies;
        this.actionNumbers = actionNumbers;
        this.states = states;
        this.successors = successors;
        int size = steps * copies;
        actions = new float[size * actionNumbers];
        logProbabilities = new float[size];
        ends = new int[size];
        rewards = new float[size];
        terminated = new float[size];
        truncated = new float[size];
        values = new float[size];
        nextValues = new float[size];
        advantages = new float[size];
        returns = new float[size];
    }

    /** Transitions. */
    int size() {
        return rewards.length;
    }

    StateMemory states() {
        return states;
    }

    /** Starts over. */
    void clear() {
        endCount = 0;
    }

    /** Notes what every copy shows before it acts, and gives the slot of copy 0. */
    int see(int step) {
        for (int copy = 0; copy < copies; copy++) {
            states.keep(copy, step * copies + copy);
        }
        return step * copies;
    }

    /** Notes what every copy did and what came of it, but for the reward. */
    void note(int step, Actor actor, VectorEnvironment environment) {
        for (int copy = 0; copy < copies; copy++) {
            int slot = step * copies + copy;
            for (int number = 0; number < actionNumbers; number++) {
                actions[slot * actionNumbers + number] = actor.action(number, copy);
            }
            logProbabilities[slot] = actor.logProbability(copy);
            boolean timeIsUp = environment.truncated()[copy];
            terminated[slot] = environment.terminated()[copy] ? 1 : 0;
            truncated[slot] = timeIsUp ? 1 : 0;
            if (timeIsUp || step == steps - 1) {
                successors.keep(copy, slot);
                ends[endCount++] = slot;
            }
        }
    }

    /** Transitions whose successor is no other transition's state, though it may have a value. */
    int endCount() {
        return endCount;
    }

    /** The slot of one of them. */
    int end(int i) {
        return ends[i];
    }

    /** Writes the successor of one of them into a column of a program's input. */
    void recallEnd(int i, float[] input, int column, int columns) {
        successors.recall(ends[i], input, column, columns);
    }

    /** Once states and ends have values: what followed a transition is what the next one began with. */
    void passValuesBack() {
        for (int slot = 0; slot < size() - copies; slot++) {
            if (truncated[slot] == 0) {
                nextValues[slot] = values[slot + copies];
            }
        }
    }

    /** Writes one transition into a column of a minibatch. */
    void recall(int slot, LearningBatch batch, int column) {
        states.recall(slot, batch.observations(), column, batch.size());
        for (int number = 0; number < actionNumbers; number++) {
            batch.actions()[number * batch.size() + column] = actions[slot * actionNumbers + number];
        }
        batch.logProbabilities()[column] = logProbabilities[slot];
        batch.advantages()[column] = advantages[slot];
        batch.returns()[column] = returns[slot];
        batch.values()[column] = values[slot];
    }
}
