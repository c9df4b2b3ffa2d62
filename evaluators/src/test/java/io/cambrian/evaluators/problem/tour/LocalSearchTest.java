package io.cambrian.evaluators.problem.tour;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.searchspace.random.CounterRandom;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LocalSearchTest {

    private static final double ROUNDING = 1e-9;

    @Test
    void toursStayToursAndBecomeShorter() {
        CounterRandom random = new CounterRandom(1, 0);
        for (int i = 0; i < 200; i++) {
            Cities cities = Cities.random(3 + i % 40, random);
            double before = Double.POSITIVE_INFINITY;
            int[] tour = anyTour(cities.count(), random);
            for (LocalSearch search : LocalSearch.values()) {
                search.descend(cities, tour);
                int[] sorted = tour.clone();
                Arrays.sort(sorted);
                assertArrayEquals(IntStream.range(0, cities.count()).toArray(), sorted);
                assertTrue(cities.length(tour) <= before + ROUNDING);
                before = cities.length(tour);
            }
        }
    }

    /** By trying all exchanges on copies, whatever the sweeps have done. */
    @Test
    void whereTwoOptEndsNoExchangeHelps() {
        CounterRandom random = new CounterRandom(2, 0);
        for (int i = 0; i < 50; i++) {
            Cities cities = Cities.random(5 + i % 20, random);
            int[] tour = anyTour(cities.count(), random);
            TwoOpt.descend(cities, tour);
            double length = cities.length(tour);
            for (int from = 0; from < tour.length; from++) {
                for (int to = from + 1; to < tour.length; to++) {
                    int[] changed = tour.clone();
                    TwoOpt.reverse(changed, from, to);
                    assertTrue(cities.length(changed) >= length - ROUNDING);
                }
            }
        }
    }

    /** By cutting every short part out of a copy and putting it everywhere else, both ways. */
    @Test
    void whereOrOptEndsNoMoveHelps() {
        CounterRandom random = new CounterRandom(3, 0);
        for (int i = 0; i < 30; i++) {
            Cities cities = Cities.random(5 + i % 10, random);
            int[] tour = anyTour(cities.count(), random);
            OrOpt.descend(cities, tour);
            double length = cities.length(tour);
            for (int from = 0; from < tour.length; from++) {
                for (int size = 1; size <= 3; size++) {
                    for (int to = 0; to <= tour.length - size; to++) {
                        assertTrue(cities.length(moved(tour, from, size, to, false)) >= length - ROUNDING);
                        assertTrue(cities.length(moved(tour, from, size, to, true)) >= length - ROUNDING);
                    }
                }
            }
        }
    }

    private static int[] moved(int[] tour, int from, int size, int to, boolean turned) {
        int count = tour.length;
        int[] part = IntStream.range(0, size).map(i -> tour[(from + i) % count]).toArray();
        int[] rest =
                IntStream.range(size, count).map(i -> tour[(from + i) % count]).toArray();
        int[] moved = new int[count];
        System.arraycopy(rest, 0, moved, 0, to);
        for (int i = 0; i < size; i++) {
            moved[to + i] = part[turned ? size - 1 - i : i];
        }
        System.arraycopy(rest, to, moved, to + size, rest.length - to);
        return moved;
    }

    @Test
    void aShortestTourIsLeftAlone() {
        Cities square = Cities.at(new double[] {0, 1, 1, 0}, new double[] {0, 0, 1, 1}, Metric.EUCLIDEAN);
        int[] tour = {0, 1, 2, 3};
        assertFalse(TwoOpt.descend(square, tour) || OrOpt.descend(square, tour));
        assertEquals(4, square.length(tour));
        assertEquals(4, square.lowerBound());
        assertEquals(4, RandomTours.shortest(square, LocalSearch.TWO_OPT, 3, new CounterRandom(4, 0)));
    }

    /** On seven cities, the shortest of all tours is known by trying them. */
    @Test
    void manyRestartsFindTheShortestTourOfAll() {
        CounterRandom random = new CounterRandom(5, 0);
        for (int i = 0; i < 20; i++) {
            Cities cities = Cities.random(7, random);
            double shortest = shortest(cities, IntStream.range(0, 7).toArray(), 1);
            assertEquals(shortest, RandomTours.shortest(cities, LocalSearch.TWO_OPT_AND_OR_OPT, 40, random), ROUNDING);
            assertTrue(cities.lowerBound() <= shortest + ROUNDING);
        }
    }

    private static double shortest(Cities cities, int[] tour, int fixed) {
        if (fixed == tour.length) {
            return cities.length(tour);
        }
        double shortest = Double.POSITIVE_INFINITY;
        for (int i = fixed; i < tour.length; i++) {
            int[] next = tour.clone();
            next[fixed] = tour[i];
            next[i] = tour[fixed];
            shortest = Math.min(shortest, shortest(cities, next, fixed + 1));
        }
        return shortest;
    }

    private static int[] anyTour(int count, CounterRandom random) {
        int[] tour = IntStream.range(0, count).toArray();
        for (int i = count - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            int city = tour[i];
            tour[i] = tour[other];
            tour[other] = city;
        }
        return tour;
    }
}
