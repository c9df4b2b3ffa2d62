package io.cambrian.evaluators.problem.tour;

import io.cambrian.evaluators.problem.ProblemSet;
import io.cambrian.evaluators.problem.Solver;
import io.cambrian.searchspace.Verdict;
import io.cambrian.searchspace.heuristic.Heuristic;
import io.cambrian.searchspace.heuristic.domain.Domain;

/**
 * Cities of which a rule says which is visited next; a local search may shorten what comes out. The score says by how many percent
 * the tour is longer than {@link Cities#lowerBound()} of the same cities, below zero:
 *
 * <pre>
 * score = 100 (1 − length / bound) ≤ 0
 * </pre>
 *
 * <p>In the unit square, the shortest tours are about 19 % above that bound. The length is a reading. Instance and noise of
 * problem i come from two streams of a child of the seed, {@code problem} i.
 *
 * @param source where the instances come from
 * @param search what is done to a tour when it is complete
 */
public record TourProblems(CitySource source, LocalSearch search) implements ProblemSet<Heuristic> {

    /** The reading that sums up the lengths of tours. */
    public static final String LENGTH = "length";

    @Override
    public Class<Heuristic> type() {
        return Heuristic.class;
    }

    @Override
    public Verdict check(Heuristic rule) {
        return rule.domain() == Domain.TOUR
                ? Verdict.accepted()
                : Verdict.rejected("a tour needs a rule of the domain " + Domain.TOUR.title()
                        + ", found one of the domain " + rule.domain().title());
    }

    @Override
    public Solver prepare(Heuristic rule) {
        return new TourSolver(source, search, rule);
    }
}
