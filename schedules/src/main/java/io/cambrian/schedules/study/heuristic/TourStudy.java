package io.cambrian.schedules.study.heuristic;

import io.cambrian.evaluators.problem.Solver;
import io.cambrian.evaluators.problem.tour.Cities;
import io.cambrian.evaluators.problem.tour.CitySource;
import io.cambrian.evaluators.problem.tour.LocalSearch;
import io.cambrian.evaluators.problem.tour.RandomTours;
import io.cambrian.evaluators.problem.tour.TourProblems;
import io.cambrian.searchspace.heuristic.Heuristic;
import io.cambrian.searchspace.heuristic.domain.Domain;
import io.cambrian.searchspace.heuristic.published.NamedHeuristics;
import io.cambrian.searchspace.heuristic.published.TourRules;
import io.cambrian.searchspace.random.RootSeed;
import io.cambrian.searchspace.random.Seed;
import java.util.ArrayList;
import java.util.List;

/** How long the tours of classical rules are, beside how long they are known to be. */
public final class TourStudy {

    /** How many tours a search begins with. */
    public static final int RESTARTS = 60;

    private final Seed seed;
    private final int instances;

    /** @param instances how many random ones the rules are followed on, at least 2 */
    public TourStudy(RootSeed root, int instances) {
        this.seed = root.report();
        this.instances = instances;
    }

    /** Repeats the known table. */
    public TourReport run() {
        return new TourReport(List.of(
                lengths(50, 26.3, 6.98, 6.02, 5.72),
                lengths(100, 52.3, 9.60, 8.33, 7.81),
                lengths(200, 103.9, 13.27, 11.49, 10.86)));
    }

    /** How long the tours of all rules with a name are, and of a search from many random ones. */
    public List<RuleTours> follow(Cities cities) {
        CitySource source = new CitySource.Fixed(cities);
        List<RuleTours> tours = new ArrayList<>();
        NamedHeuristics.of(Domain.TOUR)
                .forEach((name, rule) -> tours.add(new RuleTours(
                        name,
                        length(source, LocalSearch.NONE, rule),
                        length(source, LocalSearch.TWO_OPT, rule),
                        length(source, LocalSearch.TWO_OPT_AND_OR_OPT, rule))));
        tours.add(new RuleTours(
                "best of " + RESTARTS + " random",
                searched(cities, LocalSearch.NONE, 0),
                searched(cities, LocalSearch.TWO_OPT, 0),
                searched(cities, LocalSearch.TWO_OPT_AND_OR_OPT, 0)));
        return tours;
    }

    /**
     * How long the tours of a rule are.
     *
     * @param rule its name
     * @param plain as it makes them
     * @param twoOpt after 2-opt
     * @param twoOptAndOrOpt after 2-opt and or-opt
     */
    public record RuleTours(String rule, double plain, double twoOpt, double twoOptAndOrOpt) {}

    private double length(CitySource source, LocalSearch search, Heuristic rule) {
        return lengths(source, search, rule, 1).getFirst();
    }

    private TourReport.Lengths lengths(
            int cities, double random, double nearestNeighbour, double improved, double searched) {
        CitySource source = new CitySource.Generated(cities);
        return new TourReport.Lengths(
                cities,
                KnownMean.of(random, lengths(source, LocalSearch.NONE, TourRules.RANDOM, instances)),
                KnownMean.of(
                        nearestNeighbour, lengths(source, LocalSearch.NONE, TourRules.NEAREST_NEIGHBOUR, instances)),
                KnownMean.of(improved, lengths(source, LocalSearch.TWO_OPT, TourRules.NEAREST_NEIGHBOUR, instances)),
                KnownMean.of(searched, searched(source)));
    }

    private List<Double> lengths(CitySource source, LocalSearch search, Heuristic rule, int count) {
        Solver solver = new TourProblems(source, search).prepare(rule);
        List<Double> lengths = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            lengths.add(solver.attempt(seed, i, 1).readings().getFirst().sum());
        }
        return lengths;
    }

    private List<Double> searched(CitySource source) {
        List<Double> lengths = new ArrayList<>();
        for (int i = 0; i < Math.min(instances, KnownMean.OF); i++) {
            Cities cities = source.draw(seed.child("instance", i).counterRandom(0));
            lengths.add(searched(cities, LocalSearch.TWO_OPT_AND_OR_OPT, i));
        }
        return lengths;
    }

    private double searched(Cities cities, LocalSearch search, int instance) {
        Seed chance = seed.child("random-tours", instance);
        return RandomTours.shortest(cities, search, RESTARTS, chance.counterRandom(search.ordinal()));
    }
}
