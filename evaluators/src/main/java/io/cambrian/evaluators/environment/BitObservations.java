package io.cambrian.evaluators.environment;

/**
 * Observations of zeros and ones in their shortest form. The arrays are the environment's own, like those of
 * {@link VectorEnvironment}.
 *
 * @param size features of one copy
 * @param mostSetBits the greatest number of ones of one copy
 * @param observations {@code [copy][word]}: bit f of a copy is its feature f in {@link VectorEnvironment#observations}
 * @param successors the same for {@link VectorEnvironment#successors}
 */
@SuppressWarnings("ArrayRecordComponent") // places in memory, not values
public record BitObservations(int size, int mostSetBits, long[] observations, long[] successors) {

    /** Words of one copy. */
    public int words() {
        return Bits.words(size);
    }
}
