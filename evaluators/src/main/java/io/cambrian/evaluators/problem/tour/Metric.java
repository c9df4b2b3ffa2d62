package io.cambrian.evaluators.problem.tour;

/** How far apart two points of the plane are. */
public enum Metric {
    /** √(Δx² + Δy²). */
    EUCLIDEAN,
    /** The same to the nearest whole number, halves upwards: TSPLIB's {@code EUC_2D}. */
    NEAREST_INTEGER;

    double of(double dx, double dy) {
        double distance = Math.sqrt(dx * dx + dy * dy);
        return switch (this) {
            case EUCLIDEAN -> distance;
            case NEAREST_INTEGER -> Math.floor(distance + 0.5);
        };
    }
}
