package io.cambrian.evaluators.environment.behaviour;

import io.cambrian.evaluators.environment.DiscreteGame;
import io.cambrian.evaluators.environment.render.Scene;
import io.cambrian.searchspace.random.CounterRandom;
import java.util.Optional;

/**
 * Some bits are shown at the start; at the end of a long walk, the agent is asked for one of them.
 *
 * <p>Each episode draws the bits and the number of the one that will be asked for. With t running from 0 to L, the agent sees
 * 1 − t / L, the asked number when t = L − 1 (0 else), and the bits as 1 or −1 when t = 0 (0 after). As in bsuite's code,
 * what is shown lags the steps by one: the first observation is shown twice, and an episode has L + 1 steps. The last action,
 * taken while the question is shown, pays 1 if it is the bit (0 or 1) and −1 if not; all other rewards are 0. Best return 1;
 * random actions, and agents without memory when L > 1, get 0 on average.
 *
 * <p>Source: Osband et al., "Behaviour suite for reinforcement learning", ICLR 2020, appendix A (memory length and memory
 * size).
 */
public final class MemoryChain implements DiscreteGame {

    private static final int MOST_BITS = 31;
    private static final int FIXED_FEATURES = 2;

    private final int copies;
    private final int length;
    private final int bits;
    private final int[] steps;
    private final int[] context;
    private final int[] asked;

    /**
     * The game.
     *
     * @param length L, at least 1
     * @param bits how many bits are shown, 1 to 31
     */
    public MemoryChain(int copies, int length, int bits) {
        if (length < 1 || bits < 1 || bits > MOST_BITS) {
            throw new IllegalArgumentException("MemoryChain has a length of at least 1 and 1 to " + MOST_BITS
                    + " bits, found " + length + " and " + bits);
        }
        this.copies = copies;
        this.length = length;
        this.bits = bits;
        steps = new int[copies];
        context = new int[copies];
        asked = new int[copies];
    }

    /** How many steps an episode has. */
    public static int steps(int length) {
        return length + 1;
    }

    @Override
    public void reset(int copy, CounterRandom random) {
        steps[copy] = 0;
        context[copy] = random.nextInt() >>> (Integer.SIZE - bits);
        asked[copy] = random.nextInt(bits);
    }

    @Override
    public void step(int[] actions, float[] rewards, boolean[] terminated) {
        for (int copy = 0; copy < copies; copy++) {
            boolean last = ++steps[copy] == steps(length);
            boolean right = actions[copy] == (context[copy] >> asked[copy] & 1);
            rewards[copy] = !last ? 0 : right ? 1 : -1;
            terminated[copy] = last;
        }
    }

    @Override
    public void observe(int from, int to, float[] observations) {
        for (int copy = from; copy < to; copy++) {
            int time = Math.max(0, steps[copy] - 1);
            observations[copy] = (float) (1 - (double) time / length);
            observations[copies + copy] = time == length - 1 ? asked[copy] : 0;
            for (int bit = 0; bit < bits; bit++) {
                float sign = 2 * (context[copy] >> bit & 1) - 1;
                observations[(FIXED_FEATURES + bit) * copies + copy] = time == 0 ? sign : 0;
            }
        }
    }

    @Override
    public Optional<Scene> scene(int copy) {
        String caption = "bit " + asked[copy] + " of "
                + Integer.toBinaryString(context[copy] | 1 << bits).substring(1);
        return Optional.of(Road.scene(steps[copy], steps(length), caption));
    }

    @Override
    public String name() {
        return "MemoryChain-" + length;
    }

    @Override
    public int copies() {
        return copies;
    }

    @Override
    public int observationSize() {
        return FIXED_FEATURES + bits;
    }

    @Override
    public int actions() {
        return 2;
    }
}
