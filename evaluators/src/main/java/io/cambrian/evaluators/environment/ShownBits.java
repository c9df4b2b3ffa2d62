package io.cambrian.evaluators.environment;

import java.util.Arrays;
import java.util.Optional;

/** Observations of zeros and ones: only what differs from what was shown before is written as numbers. */
final class ShownBits implements Shown {

    /** Rows of at least so many words are wide: few of their words change in a step. */
    private static final int WIDE = 24;

    private final BitGame game;
    private final int copies;
    private final int words;
    private final long[] now;
    private final Board observations;
    private final Board successors;
    private final BitObservations bits;

    ShownBits(BitGame game) {
        this.game = game;
        copies = game.copies();
        int size = game.observationSize();
        words = Bits.words(size);
        now = new long[words * copies];
        observations = new Board(new float[size * copies], new long[words * copies], copies, words);
        successors = new Board(new float[size * copies], new long[words * copies], copies, words);
        bits = new BitObservations(size, game.mostSetBits(), observations.bits, successors.bits);
    }

    @Override
    public void startedAll() {
        stepped();
    }

    @Override
    public void stepped() {
        Arrays.fill(now, 0);
        game.observe(0, copies, now);
        successors.show(now, 0, copies);
        observations.show(now, 0, copies);
    }

    @Override
    public void started(int copy) {
        Arrays.fill(now, copy * words, (copy + 1) * words, 0);
        game.observe(copy, copy + 1, now);
        observations.show(now, copy, copy + 1);
    }

    @Override
    public float[] observations() {
        return observations.numbers;
    }

    @Override
    public float[] successors() {
        return successors.numbers;
    }

    @Override
    public Optional<BitObservations> bits() {
        return Optional.of(bits);
    }

    /** Bits {@code [copy][word]} and the same as numbers {@code [feature][copy]}. */
    private record Board(float[] numbers, long[] bits, int copies, int words) {

        void show(long[] now, int from, int to) {
            if (words < WIDE) {
                showByWord(now, from, to);
            } else {
                showWhereDifferent(now, from * words, to * words);
            }
        }

        private void showByWord(long[] now, int from, int to) {
            for (int copy = from; copy < to; copy++) {
                for (int word = 0; word < words; word++) {
                    int at = copy * words + word;
                    long changed = now[at] ^ bits[at];
                    if (changed != 0) {
                        write(now[at], changed, word * Long.SIZE * copies + copy);
                        bits[at] = now[at];
                    }
                }
            }
        }

        /** Skips what has not changed by whole vectors of words, which a call for each change pays for on wide rows only. */
        private void showWhereDifferent(long[] now, int from, int end) {
            int at = from;
            int same = Arrays.mismatch(now, at, end, bits, at, end);
            while (same >= 0) {
                at += same;
                write(now[at], now[at] ^ bits[at], at % words * Long.SIZE * copies + at / words);
                bits[at] = now[at];
                at++;
                same = Arrays.mismatch(now, at, end, bits, at, end);
            }
        }

        private void write(long word, long changed, int start) {
            for (long left = changed; left != 0; left &= left - 1) {
                int bit = Long.numberOfTrailingZeros(left);
                numbers[start + bit * copies] = word >>> bit & 1;
            }
        }
    }
}
