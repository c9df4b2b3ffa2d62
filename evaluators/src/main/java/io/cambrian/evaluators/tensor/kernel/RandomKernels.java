package io.cambrian.evaluators.tensor.kernel;

/**
 * Arrays of random numbers, each a pure function of (seed, stream, block, index): number i takes word (i mod 32) / 8 of block
 * {@code first} + 8·⌊i / 32⌋ + i mod 8 of the generator {@link io.cambrian.searchspace.random.CounterRandom}. That order lets
 * eight, four or two blocks be computed side by side. All implementations give the same bits.
 */
public interface RandomKernels {

    /** How many numbers eight blocks give. */
    int GROUP = 32;

    /** How many blocks give a group of numbers. */
    int GROUP_BLOCKS = 8;

    /** y[0] to y[length − 1] uniform in [0, 1) with 24 bits. */
    void uniform(long seed, long stream, long first, float[] y, int length);

    /** y[0] to y[length − 1] standard normal, by the inverse of the normal distribution ({@code scalar.NormalQuantile}). */
    void normal(long seed, long stream, long first, float[] y, int length);

    /**
     * Draws a row for each column of logits with the probabilities of its softmax: the first row up to which the sum of
     * e^(logit − largest logit), added from row 0 on, exceeds uniform·(the sum of all rows).
     *
     * @param logits [row][column]; −∞ is never drawn as long as another one is finite
     * @param uniforms one number in [0, 1) for each column
     * @param chosen receives the rows
     */
    void categorical(float[] logits, int rows, float[] uniforms, int[] chosen);
}
