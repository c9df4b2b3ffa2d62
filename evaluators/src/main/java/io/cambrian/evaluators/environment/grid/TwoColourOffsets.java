package io.cambrian.evaluators.environment.grid;

import io.cambrian.evaluators.environment.BitGame;
import io.cambrian.evaluators.environment.Bits;
import io.cambrian.evaluators.environment.render.Scene;
import io.cambrian.searchspace.random.CounterRandom;
import java.util.Arrays;
import java.util.Optional;

/**
 * {@link TwoColours} seen from the agent: two one-hots of length 81, one for where blue is from the agent, (9·rows + columns)
 * counted from −4, the next for where red is. A linear policy and linear values can learn the game from it.
 */
public final class TwoColourOffsets implements BitGame {

    private static final int SIZE = 5;
    private static final int ROW = (1 << SIZE) - 1;
    private static final int BLUE = 2 * SIZE;
    private static final int RED = 4 * SIZE;
    private static final int SPAN = 2 * SIZE - 1;
    private static final int OFFSETS = SPAN * SPAN;

    private final TwoColours rules;
    private final long[] places;
    private final int words;

    /** The game with other eyes; it owns the rules from now on. */
    public TwoColourOffsets(TwoColours rules) {
        this.rules = rules;
        places = new long[rules.copies() * Bits.words(rules.observationSize())];
        words = Bits.words(observationSize());
    }

    @Override
    public void observe(int from, int to, long[] bits) {
        Arrays.fill(places, from, to, 0);
        rules.observe(from, to, places);
        for (int copy = from; copy < to; copy++) {
            Bits.set(bits, copy * words, offset(places[copy], BLUE));
            Bits.set(bits, copy * words, OFFSETS + offset(places[copy], RED));
        }
    }

    private static int offset(long seen, int thing) {
        int rows = index(seen, thing) - index(seen, 0);
        int columns = index(seen, thing + SIZE) - index(seen, SIZE);
        return (rows + SIZE - 1) * SPAN + columns + SIZE - 1;
    }

    /** Which bit of a one-hot is set. */
    private static int index(long seen, int from) {
        return Long.numberOfTrailingZeros(seen >>> from & ROW);
    }

    @Override
    public void reset(int copy, CounterRandom random) {
        rules.reset(copy, random);
    }

    @Override
    public void step(int[] actions, float[] rewards, boolean[] terminated) {
        rules.step(actions, rewards, terminated);
    }

    @Override
    public Optional<Scene> scene(int copy) {
        return rules.scene(copy);
    }

    @Override
    public String name() {
        return rules.name() + "-offsets";
    }

    @Override
    public int copies() {
        return rules.copies();
    }

    @Override
    public int observationSize() {
        return 2 * OFFSETS;
    }

    @Override
    public int mostSetBits() {
        return 2;
    }

    @Override
    public int actions() {
        return rules.actions();
    }
}
