package io.cambrian.evaluators.offpolicy;

/**
 * Noise on the actions that targets are computed with, so that a narrow peak of a critic is not believed: normal with that
 * deviation, cut off at ± the limit. In a unit in which actions reach from −1 to 1.
 *
 * <p>Throws an {@link IllegalArgumentException} for a negative deviation or a limit that is not above 0.
 *
 * @param deviation at least 0; 0 for no smoothing
 * @param limit above 0
 */
public record TargetSmoothing(double deviation, double limit) {

    public TargetSmoothing {
        if (!(deviation >= 0) || Double.isInfinite(deviation) || !(limit > 0) || Double.isInfinite(limit)) {
            throw new IllegalArgumentException(
                    "target smoothing has a deviation of at least 0 and a limit above 0, found " + deviation + " and "
                            + limit);
        }
    }
}
