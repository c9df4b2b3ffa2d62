package io.cambrian.searchspace.loss;

import java.util.EnumMap;
import java.util.Map;

/**
 * What a loss is computed from: B transitions with the networks' values already looked up.
 *
 * <p>A mutable buffer for one thread: fill the arrays, hand it to a {@link LossInterpreter}, fill them again. Arrays are
 * transition by transition: element i of transition b of a list stands at {@code b * actions + i}, of a state at
 * {@code b * stateWidth + i}.
 */
public final class LossBatch {

    private final int size;
    private final int actions;
    private final int stateWidth;
    private final Map<ActionValues, double[]> values = new EnumMap<>(ActionValues.class);
    private final int[] action;
    private final double[] reward;
    private final double[] discount;
    private final double[] state;
    private final double[] nextState;
    private double[] noise = {};

    /**
     * A batch of zeros.
     *
     * @param size the number of transitions B, at least 1
     * @param actions the number of actions |A|, at least 1
     * @param stateWidth the width |S| of an observation; 0 for agents whose losses cannot read states
     * @throws IllegalArgumentException if a number is smaller than that
     */
    public LossBatch(int size, int actions, int stateWidth) {
        if (size < 1 || actions < 1 || stateWidth < 0) {
            throw new IllegalArgumentException("a batch has at least one transition and one action, found " + size
                    + " transitions, " + actions + " actions, states of width " + stateWidth);
        }
        this.size = size;
        this.actions = actions;
        this.stateWidth = stateWidth;
        for (ActionValues list : ActionValues.values()) {
            values.put(list, new double[size * actions]);
        }
        action = new int[size];
        reward = new double[size];
        discount = new double[size];
        state = new double[size * stateWidth];
        nextState = new double[size * stateWidth];
    }

    /** The number of transitions. */
    public int size() {
        return size;
    }

    /** The number of actions. */
    public int actions() {
        return actions;
    }

    /** The width of an observation. */
    public int stateWidth() {
        return stateWidth;
    }

    /** One of the four lists of action values, B × |A|, to be filled. */
    @SuppressWarnings("NullAway") // the constructor fills the map for every constant
    public double[] values(ActionValues list) {
        return values.get(list);
    }

    /** The actions taken, B, to be filled with numbers from 0 to |A| − 1. */
    public int[] action() {
        return action;
    }

    /** The rewards, B, to be filled. */
    public double[] reward() {
        return reward;
    }

    /** The discounts, B, to be filled: 0 where the next state is terminal. */
    public double[] discount() {
        return discount;
    }

    /** The states, B × |S|, to be filled. */
    public double[] state() {
        return state;
    }

    /** The next states, B × |S|, to be filled. */
    public double[] nextState() {
        return nextState;
    }

    /** The noise of this update, laid out by {@link NoisePlan}; empty for programs that draw none. */
    public double[] noise() {
        return noise;
    }

    /**
     * Makes room for the noise that a plan draws; an array that is large enough is kept.
     *
     * @return {@link #noise()}, at least as long as the plan needs
     */
    public double[] reserveNoise(NoisePlan plan) {
        int length = plan.length(size, actions, stateWidth);
        if (noise.length < length) {
            noise = new double[length];
        }
        return noise;
    }
}
