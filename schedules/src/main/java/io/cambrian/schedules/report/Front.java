package io.cambrian.schedules.report;

import java.util.List;

/**
 * The Pareto set of all that a search with several objectives has evaluated: for each of its candidates there is none that is
 * nowhere worse and somewhere better.
 *
 * @param objectives what the front lies between
 * @param points the best in the first objective first
 */
public record Front(List<FrontObjective> objectives, List<FrontPoint> points) {

    public Front {
        objectives = List.copyOf(objectives);
        points = List.copyOf(points);
    }
}
