package io.cambrian.evaluators.task;

import io.cambrian.evaluators.problem.tour.CitySource;
import io.cambrian.evaluators.problem.tour.LocalSearch;
import io.cambrian.evaluators.problem.tour.TourProblems;
import java.util.List;

/**
 * Tours for rules that choose the next city: {@code Tour-N} has N cities, uniform in the unit square; in {@code Tour-N-2opt} the
 * finished tour is shortened by exchanging pairs of legs.
 *
 * <p>The scale runs from going to any city to a lower bound that no tour is below. The shortest tours are about 19 % longer, which is
 * 0.96 to 0.98 of the scale, and a third of it after 2-opt: compare rules by their scores in percent. Random scores are means of 20,000 tours or more, with standard errors of at most 0.24.
 */
final class TourTasks implements TaskFamily {

    private static final String SOURCE = "a random rule, measured; a lower bound from the two nearest cities of each";

    @Override
    public List<Task> listed() {
        return List.of(
                task(50, LocalSearch.NONE, -448.9),
                task(100, LocalSearch.NONE, -693.2),
                task(200, LocalSearch.NONE, -1039.1),
                task(50, LocalSearch.TWO_OPT, -28.77),
                task(100, LocalSearch.TWO_OPT, -29.45),
                task(200, LocalSearch.TWO_OPT, -29.79));
    }

    private static Task task(int cities, LocalSearch search, double random) {
        String suffix = search == LocalSearch.TWO_OPT ? "-2opt" : "";
        return Task.of(
                "Tour-" + cities + suffix,
                new TourProblems(new CitySource.Generated(cities), search),
                new ScoreRange(random, 0, SOURCE));
    }
}
