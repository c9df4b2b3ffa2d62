package io.cambrian.searchspace;

/**
 * A search space whose candidates are points of Rⁿ: what evolution strategies search.
 *
 * <p>{@link #encode} and {@link #decode} are inverse to each other: {@code encode(decode(x))} equals {@code x} up to what the
 * kind of candidate cannot tell apart (bounds, rounding), and {@code decode(encode(c))} behaves like {@code c}.
 *
 * @param <C> the kind of candidate
 */
public interface VectorSpace<C extends Candidate> extends SearchSpace<C> {

    /** n, the number of coordinates; at least 1. */
    int dimension();

    /** Where a search begins: {@link #dimension()} coordinates, in an array of the caller's own. */
    float[] start();

    /**
     * The candidate at a point.
     *
     * @param point {@link #dimension()} coordinates; the candidate does not keep the array
     * @throws IllegalArgumentException when there are more or fewer coordinates; one sentence says how many there should be
     */
    C decode(float[] point);

    /** The point at which a candidate lies, in an array of the caller's own. */
    float[] encode(C candidate);
}
