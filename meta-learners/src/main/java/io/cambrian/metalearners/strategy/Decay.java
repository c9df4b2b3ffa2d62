package io.cambrian.metalearners.strategy;

/**
 * A positive number that shrinks with every generation: {@code x₀ = start, x_{t+1} = max(floor, factor · x_t)}.
 *
 * @param start the first value; above 0
 * @param factor by how much each generation multiplies; above 0, at most 1
 * @param floor where it ends; from 0 to {@code start}
 */
public record Decay(double start, double factor, double floor) {

    /**
     * @throws IllegalArgumentException when the start is not above 0 and finite, the factor lies outside (0, 1] or the floor
     *     outside [0, start]
     */
    public Decay {
        if (!(start > 0 && start < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("a standard deviation or learning rate starts above 0, found " + start);
        }
        if (!(factor > 0 && factor <= 1)) {
            throw new IllegalArgumentException("a decay multiplies by a factor above 0 and at most 1, found " + factor);
        }
        if (!(floor >= 0 && floor <= start)) {
            throw new IllegalArgumentException(
                    "a decay ends at a floor from 0 to its start, " + start + ", found " + floor);
        }
    }

    /** A number that stays as it is. */
    public static Decay none(double value) {
        return new Decay(value, 1, value);
    }

    /** The value that follows {@code value}. */
    double after(double value) {
        return Math.max(floor, factor * value);
    }
}
