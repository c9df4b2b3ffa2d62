package io.cambrian.searchspace.heuristic.published;

import static io.cambrian.searchspace.heuristic.Terms.negate;
import static io.cambrian.searchspace.heuristic.Terms.value;
import static io.cambrian.searchspace.heuristic.domain.TourVariable.DISTANCE;
import static io.cambrian.searchspace.heuristic.domain.TourVariable.NOISE;

import io.cambrian.searchspace.heuristic.Heuristic;
import io.cambrian.searchspace.heuristic.Quantity;
import io.cambrian.searchspace.heuristic.domain.Domain;

/** Known rules for the next city of a tour. */
public final class TourRules {

    /** Any city, each as likely as the others. */
    public static final Heuristic RANDOM = rule(value(NOISE));

    /**
     * The nearest city.
     *
     * <p>Source: Rosenkrantz, Stearns and Lewis, "An analysis of several heuristics for the traveling salesman problem", SIAM
     * Journal on Computing 6, 1977, §2.
     */
    public static final Heuristic NEAREST_NEIGHBOUR = rule(negate(value(DISTANCE)));

    private TourRules() {}

    private static Heuristic rule(Quantity priority) {
        return new Heuristic(Domain.TOUR, priority);
    }
}
