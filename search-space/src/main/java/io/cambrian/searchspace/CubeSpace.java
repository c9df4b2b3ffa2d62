package io.cambrian.searchspace;

/**
 * A search space whose candidates are points of the unit cube [0, 1]ᵈ: what quasi-random sequences fill and surrogate models
 * predict.
 *
 * <p>{@code decode(encode(c))} is {@code c}, or what behaves like it; {@code encode(decode(u))} is {@code u} up to what the kind
 * of candidate cannot tell apart, such as the place within the share of the edge that stands for one integer.
 *
 * @param <C> the kind of candidate
 */
public interface CubeSpace<C extends Candidate> extends SearchSpace<C> {

    /** d, the number of coordinates; at least 1. */
    int dimension();

    /**
     * The candidate at a point.
     *
     * @param unit {@link #dimension()} coordinates, each from 0 to 1; the candidate does not keep the array
     * @throws IllegalArgumentException when there are more or fewer coordinates, or one lies outside; one sentence says which
     */
    C decode(double[] unit);

    /** The point at which a candidate lies, in an array of the caller's own. */
    double[] encode(C candidate);
}
