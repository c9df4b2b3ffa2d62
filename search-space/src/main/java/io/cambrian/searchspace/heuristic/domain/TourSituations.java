package io.cambrian.searchspace.heuristic.domain;

import static io.cambrian.searchspace.heuristic.domain.TourVariable.CENTRE;
import static io.cambrian.searchspace.heuristic.domain.TourVariable.CITIES;
import static io.cambrian.searchspace.heuristic.domain.TourVariable.DISTANCE;
import static io.cambrian.searchspace.heuristic.domain.TourVariable.HOME;
import static io.cambrian.searchspace.heuristic.domain.TourVariable.LEFT;
import static io.cambrian.searchspace.heuristic.domain.TourVariable.MEAN;
import static io.cambrian.searchspace.heuristic.domain.TourVariable.NEAREST;
import static io.cambrian.searchspace.heuristic.domain.TourVariable.NOISE;
import static io.cambrian.searchspace.heuristic.domain.TourVariable.TURN;

import java.util.random.RandomGenerator;

/** Two to twelve cities that are left of a hundred, most of them near. */
record TourSituations() implements Situations {

    private static final int ALL = 100;
    private static final int MOST_OPTIONS = 12;
    private static final double SIDE = 10;

    @Override
    public double[][] draw(RandomGenerator random) {
        int count = 2 + random.nextInt(MOST_OPTIONS - 1);
        double left = random.nextDouble();
        double[][] options = new double[count][TourVariable.values().length];
        for (double[] city : options) {
            double distance = -2 * StrictMath.log(1 - random.nextDouble());
            city[DISTANCE.ordinal()] = distance;
            city[HOME.ordinal()] = SIDE * random.nextDouble();
            city[NEAREST.ordinal()] = -StrictMath.log(1 - random.nextDouble());
            city[MEAN.ordinal()] = city[NEAREST.ordinal()] + SIDE / 2 * random.nextDouble();
            city[CENTRE.ordinal()] = SIDE / 2 * random.nextDouble();
            city[TURN.ordinal()] = 2 * random.nextDouble() - 1;
            city[LEFT.ordinal()] = left;
            city[CITIES.ordinal()] = ALL;
            city[NOISE.ordinal()] = random.nextDouble();
        }
        return options;
    }
}
