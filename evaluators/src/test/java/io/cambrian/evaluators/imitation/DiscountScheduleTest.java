package io.cambrian.evaluators.imitation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.searchspace.random.CounterRandom;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiscountScheduleTest {

    private final CounterRandom random = new CounterRandom(5, 1);
    private final Demonstrations demonstrations = DecoyCorridor.demonstrations(10, random);

    private static Trajectory walkOf(int cells) {
        return DecoyCorridor.seen(IntStream.rangeClosed(0, DecoyCorridor.LENGTH)
                .mapToObj(time -> Math.min(time, cells))
                .toList());
    }

    @ParameterizedTest
    @CsvSource({"10, 0.851", "50, 0.968", "100, 0.984"})
    void aRewardAtTheEdgeOfWhatIsMasteredCountsAFifth(int mastered, double discount) {
        DiscountSchedule schedule = new DiscountSchedule(100, mastered);
        assertEquals(discount, schedule.discount(), 5e-4);
        assertEquals(0.2, Math.pow(schedule.discount(), mastered), 1e-12);
    }

    @Test
    void beginsWithAFifthOfTheHorizon() {
        assertEquals(8, DiscountSchedule.first(40).mastered());
        assertEquals(1, DiscountSchedule.first(3).mastered());
    }

    @Test
    void risesByAtMostFiveStepsAtAnEvaluationAndStopsWhereProgressEnds() {
        DiscountSchedule schedule = DiscountSchedule.first(40);
        assertEquals(13, schedule.after(List.of(walkOf(40)), demonstrations).mastered());
        // ten states are followed, and ⌊0.9·11⌋ = 9 and ⌊0.9·12⌋ = 10 of them are enough, ⌊0.9·13⌋ = 11 are not
        assertEquals(13, schedule.after(List.of(walkOf(9)), demonstrations).mastered());
        assertEquals(12, schedule.after(List.of(walkOf(8)), demonstrations).mastered());
        assertEquals(8, schedule.after(List.of(walkOf(2)), demonstrations).mastered());
    }

    @Test
    void neverFallsNorPassesTheHorizon() {
        DiscountSchedule schedule = DiscountSchedule.first(40);
        for (int evaluation = 0; evaluation < 60; evaluation++) {
            DiscountSchedule next = schedule.after(List.of(walkOf(random.nextInt(41))), demonstrations);
            assertTrue(next.mastered() >= schedule.mastered());
            assertTrue(next.discount() >= schedule.discount());
            schedule = next;
        }
        for (int evaluation = 0; evaluation < 10; evaluation++) {
            schedule = schedule.after(List.of(walkOf(40)), demonstrations);
        }
        assertEquals(40, schedule.mastered());
    }

    @Test
    void meaninglessValuesAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> new DiscountSchedule(40, 0));
        assertThrows(IllegalArgumentException.class, () -> new DiscountSchedule(40, 41));
        assertThrows(IllegalArgumentException.class, () -> new Demonstrations(List.of(walkOf(3))));
        assertThrows(IllegalArgumentException.class, () -> new Trajectory(List.of()));
        assertThrows(IllegalArgumentException.class, () -> new Trajectory(List.of(List.of(1.0), List.of(1.0, 2.0))));
    }
}
