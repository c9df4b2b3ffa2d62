package io.cambrian.evaluators.environment.behaviour;

import io.cambrian.evaluators.environment.BitGame;
import io.cambrian.evaluators.environment.Bits;
import io.cambrian.evaluators.environment.render.Scene;
import io.cambrian.searchspace.random.CounterRandom;
import java.util.Optional;

/**
 * The first action leads into one of two chains, and only their last step tells which was the good one.
 *
 * <p>Action 1 of the first step leads into the good chain, 0 into the bad one; all later actions do nothing. Step L, the last,
 * pays 1 in the good chain and −1 in the bad one. With noise, every step pays this much more or less besides, by a fair coin.
 * Best mean return 1, of random actions 0. Observation: one-hot over the start and the L states of each chain, so that a linear
 * agent is a table, and then distractors that are fair coins in every step.
 *
 * <p>Source: the delayed chain of Oh et al., "Discovering reinforcement learning algorithms", NeurIPS 2020, whose settings are
 * not published in full: the order of the states and the form of the noise are this platform's.
 */
public final class DelayedChain implements BitGame {

    private static final int MOST_DISTRACTORS = 32;

    private final int copies;
    private final int length;
    private final double noise;
    private final int distractors;
    private final CounterRandom[] randoms;
    private final int[] step;
    private final int[] chain;
    private final int[] distraction;

    /**
     * The game.
     *
     * @param length L, the steps of an episode, at least 1
     * @param noise what every step pays more or less; finite, 0 for none
     * @param distractors how many, at most 32
     */
    public DelayedChain(int copies, int length, double noise, int distractors) {
        if (length < 1 || !(noise >= 0 && noise < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(
                    "DelayedChain has at least 1 step and noise from 0, found " + length + " and " + noise);
        }
        if (distractors < 0 || distractors > MOST_DISTRACTORS) {
            throw new IllegalArgumentException(
                    "DelayedChain has 0 to " + MOST_DISTRACTORS + " distractors, found " + distractors);
        }
        this.copies = copies;
        this.length = length;
        this.noise = noise;
        this.distractors = distractors;
        randoms = new CounterRandom[copies];
        step = new int[copies];
        chain = new int[copies];
        distraction = new int[copies];
    }

    @Override
    public void reset(int copy, CounterRandom random) {
        randoms[copy] = random;
        step[copy] = 0;
        chain[copy] = 0;
        distract(copy);
    }

    @Override
    public void step(int[] actions, float[] rewards, boolean[] terminated) {
        for (int copy = 0; copy < copies; copy++) {
            if (step[copy]++ == 0) {
                chain[copy] = actions[copy];
            }
            boolean last = step[copy] == length;
            int paid = last ? 2 * chain[copy] - 1 : 0;
            double coin = noise == 0 ? 0 : noise * (2 * randoms[copy].nextInt(2) - 1);
            rewards[copy] = (float) (paid + coin);
            terminated[copy] = last;
            distract(copy);
        }
    }

    private void distract(int copy) {
        if (distractors > 0) {
            distraction[copy] = randoms[copy].nextInt() >>> (Integer.SIZE - distractors);
        }
    }

    @Override
    public void observe(int from, int to, long[] bits) {
        int words = Bits.words(observationSize());
        for (int copy = from; copy < to; copy++) {
            int state = step[copy] == 0 ? 0 : 2 * step[copy] - 1 + chain[copy];
            Bits.set(bits, copy * words, state);
            if (distraction[copy] != 0) {
                Bits.set(bits, copy * words, states(), distraction[copy] & 0xFFFFFFFFL);
            }
        }
    }

    private int states() {
        return 1 + 2 * length;
    }

    @Override
    public Optional<Scene> scene(int copy) {
        String caption = step[copy] == 0 ? "" : chain[copy] == 1 ? "the good chain" : "the bad chain";
        return Optional.of(Road.scene(step[copy], length, caption));
    }

    @Override
    public int mostSetBits() {
        return 1 + distractors;
    }

    @Override
    public String name() {
        return "DelayedChain-" + length;
    }

    @Override
    public int copies() {
        return copies;
    }

    @Override
    public int observationSize() {
        return states() + distractors;
    }

    @Override
    public int actions() {
        return 2;
    }
}
