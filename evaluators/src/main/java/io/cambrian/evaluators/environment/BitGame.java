package io.cambrian.evaluators.environment;

/**
 * A game whose observation consists of zeros and ones, few of them ones, such as a board.
 *
 * <p>It shows itself as a row of bits; {@link DiscreteLockstep} turns what changed from step to step into numbers, which costs
 * far less than writing every number anew, and offers the bits themselves as {@link BitObservations}.
 */
public interface BitGame extends DiscreteGame {

    /** The greatest number of ones that one copy ever shows. */
    int mostSetBits();

    /**
     * Writes what the copies {@code from} (inclusive) to {@code to} (exclusive) show. {@link Bits} has the ways to set them.
     *
     * @param bits {@code [copy][word]}, {@link Bits#words} words a copy; bit f of a copy is its feature f. The words of these
     *     copies are all 0 before, those of the others stay as they are
     */
    void observe(int from, int to, long[] bits);

    /** The same as numbers: the definition, for whoever has no use for speed. */
    @Override
    default void observe(int from, int to, float[] observations) {
        int size = observationSize();
        int words = Bits.words(size);
        long[] bits = new long[words * copies()];
        observe(from, to, bits);
        for (int copy = from; copy < to; copy++) {
            for (int feature = 0; feature < size; feature++) {
                observations[feature * copies() + copy] = Bits.isSet(bits, copy * words, feature) ? 1 : 0;
            }
        }
    }
}
