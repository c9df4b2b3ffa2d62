package io.cambrian.evaluators.environment;

import java.util.Arrays;
import java.util.Optional;

/**
 * Observations of zeros and ones: only what differs from what was shown before is written as numbers.
 *
 * <p>Observations and successors differ only in copies that have just started. These are made equal before the next step, so
 * that one comparison of bits then serves both.
 */
final class ShownBits implements Shown {

    /** Rows of at least so many words are wide: few of their words change in a step. */
    private static final int WIDE = 24;

    private final BitGame game;
    private final int copies;
    private final int words;
    private final float[] observations;
    private final float[] successors;
    private final BitObservations bits;
    private final int[] started;
    /** How many copies have started since the last step: the first ones of {@link #started}. */
    private int startedCount;

    ShownBits(BitGame game) {
        this.game = game;
        copies = game.copies();
        int size = game.observationSize();
        words = Bits.words(size);
        observations = new float[size * copies];
        successors = new float[size * copies];
        bits = new BitObservations(size, game.mostSetBits(), new long[words * copies], new long[words * copies]);
        started = new int[copies];
    }

    @Override
    public void startedAll() {
        stepped();
    }

    @Override
    public void stepped() {
        long[] before = bits.observations();
        long[] after = bits.successors();
        for (int i = 0; i < startedCount; i++) {
            write(successors, after, before, started[i]);
        }
        startedCount = 0;
        Arrays.fill(after, 0);
        game.observe(0, copies, after);
        if (words < WIDE) {
            writeByWord(before, after);
        } else {
            writeWhereDifferent(before, after);
        }
        System.arraycopy(after, 0, before, 0, after.length);
    }

    @Override
    public void started(int copy) {
        long[] start = bits.observations();
        Arrays.fill(start, copy * words, (copy + 1) * words, 0);
        game.observe(copy, copy + 1, start);
        write(observations, bits.successors(), start, copy);
        started[startedCount++] = copy;
    }

    private void writeByWord(long[] before, long[] after) {
        for (int copy = 0; copy < copies; copy++) {
            for (int word = 0; word < words; word++) {
                int at = copy * words + word;
                if (before[at] != after[at]) {
                    writeBoth(after[at], before[at] ^ after[at], word * Long.SIZE * copies + copy);
                }
            }
        }
    }

    /** Skips what has not changed by whole vectors of words, which a call for each change pays for on wide rows only. */
    private void writeWhereDifferent(long[] before, long[] after) {
        int end = after.length;
        int at = 0;
        int same = Arrays.mismatch(before, at, end, after, at, end);
        while (same >= 0) {
            at += same;
            writeBoth(after[at], before[at] ^ after[at], at % words * Long.SIZE * copies + at / words);
            at++;
            same = Arrays.mismatch(before, at, end, after, at, end);
        }
    }

    /** Writes one copy's bits as numbers where they differ from those that the numbers show. */
    private void write(float[] numbers, long[] shown, long[] toShow, int copy) {
        for (int word = 0; word < words; word++) {
            long now = toShow[copy * words + word];
            int first = word * Long.SIZE * copies + copy;
            for (long left = now ^ shown[copy * words + word]; left != 0; left &= left - 1) {
                int bit = Long.numberOfTrailingZeros(left);
                numbers[first + bit * copies] = now >>> bit & 1;
            }
        }
    }

    /** The same for one word of observations and successors, of which the set bits of {@code changed} have changed. */
    private void writeBoth(long now, long changed, int first) {
        for (long left = changed; left != 0; left &= left - 1) {
            int bit = Long.numberOfTrailingZeros(left);
            float number = now >>> bit & 1;
            observations[first + bit * copies] = number;
            successors[first + bit * copies] = number;
        }
    }

    @Override
    public float[] observations() {
        return observations;
    }

    @Override
    public float[] successors() {
        return successors;
    }

    @Override
    public Optional<BitObservations> bits() {
        return Optional.of(bits);
    }
}
