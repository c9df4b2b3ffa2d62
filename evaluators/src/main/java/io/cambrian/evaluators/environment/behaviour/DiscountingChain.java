package io.cambrian.evaluators.environment.behaviour;

import io.cambrian.evaluators.environment.DiscreteGame;
import io.cambrian.evaluators.environment.render.Scene;
import io.cambrian.searchspace.random.CounterRandom;
import java.util.Optional;

/**
 * The first action picks when to be paid; one of the five times pays a little more, and a discount may hide it.
 *
 * <p>Action i of the first step picks chain i, which pays once, in step 1, 3, 10, 30 or 100 of the 100 steps: 1, or 1.1 on the
 * bonus chain. All later actions do nothing. Best return 1.1, of random actions 1.02. With the bonus in step 30, a discounting
 * agent prefers it to step 1 only if 1.1 γ<sup>29</sup> > 1, that is γ > 0.99672. Observation: the chain, −1 before it is
 * picked, and step / 100.
 *
 * <p>Source: Osband et al., "Behaviour suite for reinforcement learning", ICLR 2020, appendix A.
 */
public final class DiscountingChain implements DiscreteGame {

    /** How many steps an episode has. */
    public static final int STEPS = 100;

    /** How many chains there are. */
    public static final int CHAINS = 5;

    /** What a chain pays, once. */
    public static final float PAY = 1;

    /** What the bonus chain pays, once. */
    public static final float BONUS_PAY = 1.1f;

    private static final int[] PAID_IN_STEP = {1, 3, 10, 30, 100};
    private static final int NOT_PICKED = -1;

    private final int copies;
    private final int bonusChain;
    private final int[] step;
    private final int[] chain;

    /**
     * The game.
     *
     * @param bonusChain the chain that pays 1.1, from 0 to 4; bsuite's mapping seed modulo 5
     */
    public DiscountingChain(int copies, int bonusChain) {
        if (bonusChain < 0 || bonusChain >= CHAINS) {
            throw new IllegalArgumentException("the bonus lies on one of the chains 0 to 4, found " + bonusChain);
        }
        this.copies = copies;
        this.bonusChain = bonusChain;
        step = new int[copies];
        chain = new int[copies];
    }

    /** In which step, from 1 to 100, a chain pays. */
    public static int paidInStep(int chain) {
        return PAID_IN_STEP[chain];
    }

    @Override
    public void reset(int copy, CounterRandom random) {
        step[copy] = 0;
        chain[copy] = NOT_PICKED;
    }

    @Override
    public void step(int[] actions, float[] rewards, boolean[] terminated) {
        for (int copy = 0; copy < copies; copy++) {
            if (step[copy]++ == 0) {
                chain[copy] = actions[copy];
            }
            boolean paid = step[copy] == PAID_IN_STEP[chain[copy]];
            rewards[copy] = !paid ? 0 : chain[copy] == bonusChain ? BONUS_PAY : PAY;
            terminated[copy] = step[copy] == STEPS;
        }
    }

    @Override
    public void observe(int from, int to, float[] observations) {
        for (int copy = from; copy < to; copy++) {
            observations[copy] = chain[copy];
            observations[copies + copy] = (float) ((double) step[copy] / STEPS);
        }
    }

    @Override
    public Optional<Scene> scene(int copy) {
        String caption =
                chain[copy] == NOT_PICKED ? "" : "chain " + chain[copy] + " pays in step " + PAID_IN_STEP[chain[copy]];
        return Optional.of(Road.scene(step[copy], STEPS, caption));
    }

    @Override
    public String name() {
        return "DiscountingChain-" + bonusChain;
    }

    @Override
    public int copies() {
        return copies;
    }

    @Override
    public int observationSize() {
        return 2;
    }

    @Override
    public int actions() {
        return CHAINS;
    }
}
