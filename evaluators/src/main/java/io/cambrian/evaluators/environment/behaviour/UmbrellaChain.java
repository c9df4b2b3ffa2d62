package io.cambrian.evaluators.environment.behaviour;

import io.cambrian.evaluators.environment.DiscreteGame;
import io.cambrian.evaluators.environment.render.Scene;
import io.cambrian.searchspace.random.CounterRandom;
import java.util.Optional;

/**
 * Whether to take an umbrella is decided in the first step; whether that was right shows at the end of a long walk.
 *
 * <p>Each episode has a fair coin for whether an umbrella will be needed and another for whether the agent has one at the
 * start. The first action leaves it (0) or takes it (1), all later actions do nothing. Every step but the last pays 1 or −1
 * by a fair coin; the last, step L, pays 1 if the umbrella was needed and had or neither, −1 if not. Best mean return 1, of
 * random actions 0. Observation: needed, had, 1 − step / L, and distractors that are fair coins in every step.
 *
 * <p>Source: Osband et al., "Behaviour suite for reinforcement learning", ICLR 2020, appendix A (umbrella length and umbrella
 * distract).
 */
public final class UmbrellaChain implements DiscreteGame {

    private static final int MOST_DISTRACTORS = 64;
    private static final int FIXED_FEATURES = 3;

    private final int copies;
    private final int length;
    private final int distractors;
    private final CounterRandom[] randoms;
    private final int[] step;
    private final int[] needed;
    private final int[] had;
    private final long[] distraction;

    /**
     * The game.
     *
     * @param length L, the steps of an episode, at least 1
     * @param distractors how many, at most 64
     */
    public UmbrellaChain(int copies, int length, int distractors) {
        if (length < 1 || distractors < 0 || distractors > MOST_DISTRACTORS) {
            throw new IllegalArgumentException("UmbrellaChain has at least 1 step and 0 to " + MOST_DISTRACTORS
                    + " distractors, found " + length + " and " + distractors);
        }
        this.copies = copies;
        this.length = length;
        this.distractors = distractors;
        randoms = new CounterRandom[copies];
        step = new int[copies];
        needed = new int[copies];
        had = new int[copies];
        distraction = new long[copies];
    }

    @Override
    public void reset(int copy, CounterRandom random) {
        randoms[copy] = random;
        step[copy] = 0;
        needed[copy] = random.nextInt(2);
        had[copy] = random.nextInt(2);
        distract(copy);
    }

    @Override
    public void step(int[] actions, float[] rewards, boolean[] terminated) {
        for (int copy = 0; copy < copies; copy++) {
            if (step[copy]++ == 0) {
                had[copy] = actions[copy];
            }
            boolean last = step[copy] == length;
            boolean good = last ? had[copy] == needed[copy] : randoms[copy].nextInt(2) == 1;
            rewards[copy] = good ? 1 : -1;
            terminated[copy] = last;
            distract(copy);
        }
    }

    private void distract(int copy) {
        if (distractors > 0) {
            distraction[copy] = randoms[copy].nextLong();
        }
    }

    @Override
    public void observe(int from, int to, float[] observations) {
        for (int copy = from; copy < to; copy++) {
            observations[copy] = needed[copy];
            observations[copies + copy] = had[copy];
            observations[2 * copies + copy] = (float) (1 - (double) step[copy] / length);
            for (int i = 0; i < distractors; i++) {
                observations[(FIXED_FEATURES + i) * copies + copy] = distraction[copy] >>> i & 1;
            }
        }
    }

    @Override
    public Optional<Scene> scene(int copy) {
        String caption = (needed[copy] == 1 ? "rain ahead, " : "no rain ahead, ")
                + (had[copy] == 1 ? "with umbrella" : "without umbrella");
        return Optional.of(Road.scene(step[copy], length, caption));
    }

    @Override
    public String name() {
        return "UmbrellaChain-" + length;
    }

    @Override
    public int copies() {
        return copies;
    }

    @Override
    public int observationSize() {
        return FIXED_FEATURES + distractors;
    }

    @Override
    public int actions() {
        return 2;
    }
}
