package io.cambrian.evaluators.imitation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.searchspace.random.RootSeed;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CorridorImitatorTest {

    private static final int EPISODES = 20_000;

    private static List<CorridorImitator.Point> life(OptionalDouble discount, int seed) {
        return new CorridorImitator(discount, EPISODES)
                .live(new RootSeed(31).search().child("imitator", seed));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4})
    void aDiscountThatFollowsProgressLeadsToTheEnd(int seed) {
        List<CorridorImitator.Point> life = life(OptionalDouble.empty(), seed);
        assertEquals(CorridorImitator.END, life.getLast().reached());
        assertTrue(life.getLast().discount() > 0.95, life.getLast().toString());
        for (int i = 1; i < life.size(); i++) {
            assertTrue(life.get(i).mastered() >= life.get(i - 1).mastered());
            assertTrue(life.get(i).discount() >= life.get(i - 1).discount());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4})
    void whoSeesFarFromTheBeginningSettlesInTheRoom(int seed) {
        CorridorImitator.Point end = life(OptionalDouble.of(0.99), seed).getLast();
        assertTrue(end.reached() > CorridorImitator.END, end.toString());
        assertEquals(0.99, end.discount());
    }

    @ParameterizedTest
    @ValueSource(doubles = {1, -0.1, Double.NaN})
    void refusesADiscountThatLeavesValuesWithoutBound(double discount) {
        IllegalArgumentException refused = assertThrows(
                IllegalArgumentException.class, () -> new CorridorImitator(OptionalDouble.of(discount), EPISODES));
        assertEquals(
                "a fixed discount is from 0 to below 1, so that what is not known has a finite value, found "
                        + discount,
                refused.getMessage());
    }
}
