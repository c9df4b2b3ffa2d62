package io.cambrian.evaluators.problem.tour;

import io.cambrian.evaluators.problem.GreatestPriority;
import io.cambrian.searchspace.heuristic.Heuristic;
import io.cambrian.searchspace.heuristic.TermProgram;
import io.cambrian.searchspace.heuristic.domain.TourVariable;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;

/** Goes to the city of which a rule's priority is greatest, and of equal ones to that with the lowest number. */
final class RuleTraveller {

    private static final Set<TourVariable> UNIFORM = EnumSet.of(TourVariable.LEFT, TourVariable.CITIES);
    private static final Set<TourVariable> OF_SURROUNDINGS = EnumSet.of(TourVariable.NEAREST, TourVariable.MEAN);

    private final List<TourVariable> observed;
    private final boolean looksAround;
    private final double[][] columns;
    private final TermProgram program;
    private final PartialTour tour;
    private final Surroundings surroundings;

    /** @param size an instance with as many cities as all that tours will be made of */
    RuleTraveller(Heuristic rule, Cities size) {
        observed =
                rule.variables().stream().map(TourVariable.class::cast).sorted().toList();
        looksAround = observed.stream().anyMatch(OF_SURROUNDINGS::contains);
        columns = new double[TourVariable.values().length][0];
        observed.forEach(variable -> columns[variable.ordinal()] = new double[size.count()]);
        program = TermProgram.of(rule.priority(), columns, UNIFORM, size.count());
        tour = new PartialTour(size);
        surroundings = new Surroundings(size.count());
    }

    /** The tour that the rule makes, in an array that the next tour overwrites. */
    int[] travel(Cities cities, RandomGenerator noise) {
        tour.begin(cities);
        if (looksAround) {
            surroundings.begin(tour);
        }
        while (tour.left() > 0) {
            tour.visit(tour.left() == 1 ? 0 : choose(noise));
            if (looksAround) {
                surroundings.visited(tour);
            }
        }
        return tour.tour();
    }

    private int choose(RandomGenerator noise) {
        int count = tour.left();
        for (TourVariable variable : observed) {
            fill(variable, columns[variable.ordinal()], noise);
        }
        return GreatestPriority.of(program.run(count), 0, count);
    }

    private void fill(TourVariable variable, double[] column, RandomGenerator noise) {
        for (int i = 0; i < tour.left(); i++) {
            column[i] = value(variable, tour.option(i), noise);
        }
    }

    private double value(TourVariable variable, int city, RandomGenerator noise) {
        Cities cities = tour.cities();
        double unit = 1 / cities.spacing();
        return switch (variable) {
            case DISTANCE -> cities.distance(tour.current(), city) * unit;
            case HOME -> cities.distance(0, city) * unit;
            case NEAREST -> surroundings.toNearest(tour, city) * unit;
            case MEAN -> surroundings.mean(tour, city) * unit;
            case CENTRE -> cities.toCentre(city) * unit;
            case TURN -> turn(city);
            case LEFT -> tour.left() / (double) cities.count();
            case CITIES -> cities.count();
            case NOISE -> noise.nextFloat();
        };
    }

    /** 1 straight on, −1 straight back. */
    private double turn(int city) {
        Cities cities = tour.cities();
        double beforeX = cities.x(tour.current()) - cities.x(tour.previous());
        double beforeY = cities.y(tour.current()) - cities.y(tour.previous());
        double afterX = cities.x(city) - cities.x(tour.current());
        double afterY = cities.y(city) - cities.y(tour.current());
        double lengths = Math.sqrt((beforeX * beforeX + beforeY * beforeY) * (afterX * afterX + afterY * afterY));
        return lengths > 0 ? (beforeX * afterX + beforeY * afterY) / lengths : 0;
    }
}
