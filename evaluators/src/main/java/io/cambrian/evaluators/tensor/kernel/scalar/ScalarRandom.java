package io.cambrian.evaluators.tensor.kernel.scalar;

import io.cambrian.evaluators.tensor.kernel.RandomKernels;
import io.cambrian.searchspace.random.CounterRandom;

/** Random numbers in plain Java. */
public final class ScalarRandom implements RandomKernels {

    private static final float UNIT = 0x1.0p-24f;
    private static final int SPARE_BITS = 8;

    private final int[] words = new int[GROUP / GROUP_BLOCKS];

    /** From 24 bits. */
    public static float uniform(int word) {
        return (word >>> SPARE_BITS) * UNIT;
    }

    /** The midpoint of one of 2²⁴ cells of (−1, 1). */
    public static float symmetric(int word) {
        return (2 * (word >> SPARE_BITS) + 1) * UNIT;
    }

    @Override
    public void uniform(long seed, long stream, long first, float[] y, int length) {
        fill(seed, stream, first, y, length, false);
    }

    @Override
    public void normal(long seed, long stream, long first, float[] y, int length) {
        fill(seed, stream, first, y, length, true);
        quantiles(y, 0, length);
    }

    private void fill(long seed, long stream, long first, float[] y, int length, boolean symmetric) {
        for (int group = 0; group < length; group += GROUP) {
            long block = first + group / GROUP * (long) GROUP_BLOCKS;
            for (int lane = 0; lane < GROUP_BLOCKS; lane++) {
                CounterRandom.philox(block + lane, stream, seed, words);
                for (int word = 0; word < words.length; word++) {
                    int i = group + word * GROUP_BLOCKS + lane;
                    if (i < length) {
                        y[i] = symmetric ? symmetric(words[word]) : uniform(words[word]);
                    }
                }
            }
        }
    }

    public static void quantiles(float[] y, int start, int end) {
        for (int i = start; i < end; i++) {
            y[i] = NormalQuantile.of(y[i]);
        }
    }

    @Override
    public void categorical(float[] logits, int rows, float[] uniforms, int[] chosen) {
        categorical(logits, rows, uniforms, chosen, 0);
    }

    /** The columns from {@code start} on. */
    public static void categorical(float[] logits, int rows, float[] uniforms, int[] chosen, int start) {
        int columns = chosen.length;
        for (int j = start; j < columns; j++) {
            float largest = logits[j];
            for (int row = 1; row < rows; row++) {
                largest = Math.max(largest, logits[row * columns + j]);
            }
            float sum = 0f;
            for (int row = 0; row < rows; row++) {
                sum += FloatMath.exp(logits[row * columns + j] - largest);
            }
            float threshold = uniforms[j] * sum;
            float below = 0f;
            int passed = 0;
            for (int row = 0; row < rows; row++) {
                below += FloatMath.exp(logits[row * columns + j] - largest);
                passed += below <= threshold ? 1 : 0;
            }
            chosen[j] = passed;
        }
    }
}
