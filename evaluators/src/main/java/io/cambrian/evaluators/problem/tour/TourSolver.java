package io.cambrian.evaluators.problem.tour;

import io.cambrian.evaluators.problem.Attempts;
import io.cambrian.evaluators.problem.Solver;
import io.cambrian.searchspace.heuristic.Heuristic;
import io.cambrian.searchspace.random.CounterRandom;
import io.cambrian.searchspace.random.Seed;
import java.util.List;

/** Follows one rule; keeps the traveller's buffers. */
final class TourSolver implements Solver {

    private static final int INSTANCE = 0;
    private static final int NOISE = 1;

    private final CitySource source;
    private final LocalSearch search;
    private final RuleTraveller traveller;

    TourSolver(CitySource source, LocalSearch search, Heuristic rule) {
        this.source = source;
        this.search = search;
        this.traveller = new RuleTraveller(rule, source.draw(new CounterRandom(0, 0)));
    }

    @Override
    public Attempts attempt(Seed problems, long first, int count) {
        float[] scores = new float[count];
        double lengths = 0;
        for (int i = 0; i < count; i++) {
            Seed problem = problems.child("problem", first + i);
            Cities cities = source.draw(problem.counterRandom(INSTANCE));
            int[] tour = traveller.travel(cities, problem.counterRandom(NOISE));
            search.descend(cities, tour);
            double length = cities.length(tour);
            scores[i] = (float) (100 * (1 - length / cities.lowerBound()));
            lengths += length;
        }
        return new Attempts(scores, List.of(new Attempts.Reading(TourProblems.LENGTH, lengths)));
    }
}
