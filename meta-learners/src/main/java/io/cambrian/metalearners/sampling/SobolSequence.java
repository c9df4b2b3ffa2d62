package io.cambrian.metalearners.sampling;

import io.cambrian.searchspace.random.SearchSeed;
import java.util.random.RandomGenerator;
import org.hipparchus.random.SobolSequenceGenerator;

/**
 * Sobol's sequence in [0, 1)ᵈ, moved by a random vector: {@code xᵢ + u mod 1}.
 *
 * <p>Any first 2ᵏ points have each one of 2ᵏ equal intervals of every coordinate to themselves; the shift, uniform in the cube and the same
 * for all points, makes each single point uniformly distributed and another seed another sequence.
 *
 * <p>Source: Sobol 1967, direction numbers of Joe and Kuo 2008; shift: Cranley and Patterson, "Randomization of number theoretic methods
 * for multiple integration", SIAM J. Numer. Anal. 1976.
 */
public final class SobolSequence {

    /** As many coordinates as there are direction numbers for. */
    public static final int MOST_DIMENSIONS = 21_201;

    private final int dimension;
    private final double[] shift;

    /**
     * @param dimension d, from 1 to {@value #MOST_DIMENSIONS}
     * @param seed of the shift
     * @throws IllegalArgumentException when d lies outside its range
     */
    public SobolSequence(int dimension, SearchSeed seed) {
        if (dimension < 1 || dimension > MOST_DIMENSIONS) {
            throw new IllegalArgumentException("a Sobol sequence has from 1 to " + MOST_DIMENSIONS
                    + " coordinates, found " + dimension + "; random search has no such bound");
        }
        this.dimension = dimension;
        RandomGenerator random = seed.child("shift").generator();
        this.shift = random.doubles(dimension).toArray();
    }

    /**
     * The point of this index, 0, 1, 2, …: d coordinates in an array of the caller's own.
     *
     * @throws ArithmeticException when the index is 2³¹ or more
     */
    public double[] point(long index) {
        double[] point = new SobolSequenceGenerator(dimension).skipTo(Math.toIntExact(index));
        for (int i = 0; i < dimension; i++) {
            double moved = point[i] + shift[i];
            point[i] = moved < 1 ? moved : moved - 1;
        }
        return point;
    }
}
