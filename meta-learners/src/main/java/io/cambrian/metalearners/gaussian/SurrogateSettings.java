package io.cambrian.metalearners.gaussian;

/**
 * What {@link SurrogateSearch} leaves to choose.
 *
 * @param initialPoints how many quasi-random points come before the first one that a process proposes; at least 2
 * @param smoothness how smooth the score is believed to be
 * @param acquisition what makes a point worth trying
 */
public record SurrogateSettings(int initialPoints, Smoothness smoothness, Acquisition acquisition) {

    /** @throws IllegalArgumentException when there are fewer than 2 initial points */
    public SurrogateSettings {
        if (initialPoints < 2) {
            throw new IllegalArgumentException(
                    "a process begins with at least 2 quasi-random points, found " + initialPoints);
        }
    }

    /** Twice as many points as coordinates and 2 more, Matérn 5/2, expected improvement. */
    public static SurrogateSettings of(int dimension) {
        return new SurrogateSettings(2 * dimension + 2, Smoothness.MATERN_52, new Acquisition.ExpectedImprovement());
    }
}
