package io.cambrian.evaluators.problem.tour;

import java.util.random.RandomGenerator;

/** Where instances come from. All instances of one source have the same number of cities. */
public sealed interface CitySource {

    /** An instance. */
    Cities draw(RandomGenerator random);

    /**
     * New instances without end: {@link Cities#random}.
     *
     * @param cities from {@link Cities#FEWEST} to {@link Cities#MOST}
     */
    record Generated(int cities) implements CitySource {

        @Override
        public Cities draw(RandomGenerator random) {
            return Cities.random(cities, random);
        }
    }

    /** The same instance again and again; only the chance in a rule differs. */
    record Fixed(Cities cities) implements CitySource {

        @Override
        public Cities draw(RandomGenerator random) {
            return cities;
        }
    }
}
