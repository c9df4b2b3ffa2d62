package io.cambrian.evaluators.environment.grid;

import io.cambrian.evaluators.environment.Bits;
import io.cambrian.evaluators.environment.DiscreteGame;
import io.cambrian.evaluators.environment.render.Scene;
import io.cambrian.searchspace.random.CounterRandom;
import java.util.Arrays;
import java.util.Optional;

/**
 * A {@link GridWorld} that shows one number more, the last one: 0.001 · the steps since the start. This is the published
 * observation; it is not made of bits, so every number is written in every step, and its shape is a row: the world's numbers
 * as its {@link GridView} orders them, then the time.
 */
public final class TimedGridWorld implements DiscreteGame {

    static final float TIME_UNIT = 0.001f;

    private final GridWorld world;
    private final int copies;
    private final int size;
    private final int words;
    private final long[] bits;

    /** @param world owned by this game from now on */
    public TimedGridWorld(GridWorld world) {
        this.world = world;
        copies = world.copies();
        size = world.observationSize();
        words = Bits.words(size);
        bits = new long[words * copies];
    }

    @Override
    public void reset(int copy, CounterRandom random) {
        world.reset(copy, random);
    }

    @Override
    public void step(int[] actions, float[] rewards, boolean[] terminated) {
        world.step(actions, rewards, terminated);
    }

    @Override
    public void observe(int from, int to, float[] observations) {
        Arrays.fill(bits, from * words, to * words, 0);
        world.observe(from, to, bits);
        for (int feature = 0; feature < size; feature++) {
            Arrays.fill(observations, feature * copies + from, feature * copies + to, 0);
        }
        for (int copy = from; copy < to; copy++) {
            for (int word = 0; word < words; word++) {
                for (long left = bits[copy * words + word]; left != 0; left &= left - 1) {
                    int feature = word * Long.SIZE + Long.numberOfTrailingZeros(left);
                    observations[feature * copies + copy] = 1;
                }
            }
            observations[size * copies + copy] = TIME_UNIT * world.time(copy);
        }
    }

    @Override
    public Optional<Scene> scene(int copy) {
        return world.scene(copy);
    }

    @Override
    public String name() {
        return world.name();
    }

    @Override
    public int copies() {
        return copies;
    }

    @Override
    public int observationSize() {
        return size + 1;
    }

    @Override
    public int actions() {
        return world.actions();
    }
}
