package io.cambrian.metalearners.jenetics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.cambrian.metalearners.toy.UnitPoint;
import io.cambrian.searchspace.random.RootSeed;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CrowdedOrderTest {

    private static final List<Objective<UnitPoint>> OBJECTIVES = List.of(
            new Objective.Score<>(),
            new Objective.Measured<>("size", point -> point.coordinates().size()));

    /**
     * Score up, size down, by hand. Rank 0: A(1,1) B(2,2) C(4,3) D(5,5). Rank 1: E(2,3) F(4,5) G(1,2), none dominated but by rank 0.
     * Rank 2: H(1,5).
     *
     * <p>Crowding of B: (4−1)/4 in score and (3−1)/4 in size, 1.25; of C: (5−2)/4 and (5−2)/4, 1.5. Of E: (4−1)/3 and (5−2)/3, 2.
     */
    @Test
    void ranksAndDistancesAreThoseWorkedOutByHand() {
        List<Valued<UnitPoint>> members =
                members(new double[][] {{1, 1}, {2, 2}, {4, 3}, {5, 5}, {2, 3}, {4, 5}, {1, 2}, {1, 5}});
        CrowdedOrder<UnitPoint> order = CrowdedOrder.of(members, OBJECTIVES);
        assertEquals(
                List.of(0, 0, 0, 0, 1, 1, 1, 2),
                IntStream.range(0, 8).map(order::rank).boxed().toList());
        double infinite = Double.POSITIVE_INFINITY;
        double[] distances = {infinite, 1.25, 1.5, infinite, 2, infinite, infinite, infinite};
        for (int i = 0; i < distances.length; i++) {
            assertEquals(distances[i], order.distance(i), 1e-12);
        }
        assertEquals(
                List.of(0L, 3L, 2L, 1L, 5L, 6L, 4L),
                order.first(7).stream().map(Valued::index).toList());
    }

    /** Of two drawn, A wins against all: 1 − (3/4)² = 7/16 of 20,000 tournaments, within four standard errors, 0.014. */
    @Test
    void tournamentsAreWonByTheBetterOfTwo() {
        List<Valued<UnitPoint>> members = members(new double[][] {{4, 1}, {3, 2}, {2, 3}, {1, 4}});
        long wins = CrowdedOrder.of(members, OBJECTIVES)
                .winners(20_000, new RootSeed(1).search().generator())
                .stream()
                .filter(winner -> winner.index() == 0)
                .count();
        assertEquals(7 / 16.0, wins / 20_000.0, 0.014);
    }

    private static List<Valued<UnitPoint>> members(double[][] values) {
        List<Valued<UnitPoint>> members = new ArrayList<>();
        for (double[] pair : values) {
            members.add(new Valued<>(members.size(), new UnitPoint(List.of(0.5)), List.of(pair[0], pair[1])));
        }
        return members;
    }
}
