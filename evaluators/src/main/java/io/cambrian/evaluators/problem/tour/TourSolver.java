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

    private final int count;
    private final LocalSearch search;
    private final RuleTraveller traveller;

    TourSolver(int count, LocalSearch search, Heuristic rule) {
        this.count = count;
        this.search = search;
        this.traveller = new RuleTraveller(rule, Cities.random(count, new CounterRandom(0, 0)));
    }

    @Override
    public Attempts attempt(Seed problems, long first, int attempts) {
        float[] scores = new float[attempts];
        double lengths = 0;
        for (int i = 0; i < attempts; i++) {
            Seed problem = problems.child("problem", first + i);
            Cities cities = Cities.random(count, problem.counterRandom(INSTANCE));
            int[] tour = traveller.travel(cities, problem.counterRandom(NOISE));
            search.descend(cities, tour);
            double length = cities.length(tour);
            scores[i] = (float) (100 * (1 - length / cities.lowerBound()));
            lengths += length;
        }
        return new Attempts(scores, List.of(new Attempts.Reading(TourProblems.LENGTH, lengths)));
    }
}
