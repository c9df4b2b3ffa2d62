package io.cambrian.searchspace;

import java.util.random.RandomGenerator;

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

    /** Each coordinate from either parent, with equal probability. */
    @Override
    default C cross(C mother, C father, RandomGenerator random) {
        float[] point = encode(mother);
        float[] other = encode(father);
        for (int i = 0; i < point.length; i++) {
            point[i] = random.nextBoolean() ? point[i] : other[i];
        }
        return decode(point);
    }

    /** Adds N(0, deviation²) to every coordinate of a point, which it changes and gives back. */
    static float[] stepped(float[] point, double deviation, RandomGenerator random) {
        for (int i = 0; i < point.length; i++) {
            point[i] += (float) (deviation * random.nextGaussian());
        }
        return point;
    }
}
