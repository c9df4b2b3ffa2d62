package io.cambrian.evaluators.curriculum;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.evaluators.checkpoint.CheckpointReader;
import io.cambrian.evaluators.checkpoint.CheckpointWriter;
import io.cambrian.searchspace.curriculum.ReplayOrder;
import io.cambrian.searchspace.random.CounterRandom;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class LevelBufferTest {

    private static final ReplayOrder RANK = new ReplayOrder.Rank();
    private static final ReplayOrder PROPORTIONAL = new ReplayOrder.Proportional(1);

    private final CounterRandom random = new CounterRandom(3, 0);

    private static LevelBuffer buffer(int capacity) {
        return new LevelBuffer(capacity);
    }

    /** The levels of the buffer get these scores, in the order of their places. */
    private LevelBuffer scored(double... scores) {
        LevelBuffer buffer = buffer(scores.length);
        buffer.takeUnseen(scores.length, random);
        for (int place = 0; place < scores.length; place++) {
            buffer.score(place, scores[place]);
        }
        return buffer;
    }

    private static List<Integer> places(List<RememberedLevel> levels) {
        return levels.stream().map(RememberedLevel::place).toList();
    }

    /** Whatever is drawn and scored, in whatever order lives end. */
    @Test
    void thereAreAlwaysUnseenLevelsAndNoneIsUsedTwice() {
        for (int run = 0; run < 50; run++) {
            CounterRandom chance = new CounterRandom(run, 1);
            int slots = 1 + chance.nextInt(8);
            LevelBuffer buffer = buffer(2 * slots + chance.nextInt(20));
            Deque<RememberedLevel> living = new ArrayDeque<>(buffer.takeUnseen(slots, chance));
            for (int step = 0; step < 100; step++) {
                int over = 1 + chance.nextInt(slots);
                for (int i = 0; i < over; i++) {
                    buffer.score(living.removeFirst().place(), chance.nextDouble() - 0.5);
                }
                buffer.refill(slots);
                assertTrue(buffer.unseen() >= slots);
                int replays = Math.min(chance.nextInt(over + 1), buffer.scored());
                living.addAll(buffer.takeScored(replays, chance.nextBoolean() ? RANK : PROPORTIONAL, chance));
                living.addAll(buffer.takeUnseen(over - replays, chance));
                Set<Integer> places = new HashSet<>(places(List.copyOf(living)));
                assertEquals(slots, places.size());
                assertEquals(buffer.capacity(), slots + buffer.unseen() + buffer.scored());
            }
        }
    }

    @Test
    void thoseWithTheLowestScoresThatAreNotInUseMakeRoom() {
        LevelBuffer buffer = scored(0.3, -1, 0.5, -1, 0.1);
        List<RememberedLevel> before = List.of(buffer.level(1), buffer.level(3), buffer.level(4));
        assertEquals(List.of(2), places(buffer.takeScored(1, RANK, random)));
        buffer.refill(3);
        assertEquals(3, buffer.unseen());
        assertEquals(0.3, buffer.score(0));
        for (RememberedLevel gone : before) {
            assertTrue(Double.isNaN(buffer.score(gone.place())));
            assertNotEquals(gone.number(), buffer.level(gone.place()).number());
        }
    }

    /** In the released code, such a level may become one with score 0 and outrank levels with negative regret. */
    @Test
    void aLevelThatWasNeverScoredStaysUnseen() {
        LevelBuffer buffer = buffer(6);
        List<RememberedLevel> first = buffer.takeUnseen(2, random);
        buffer.score(first.getFirst().place(), -1);
        buffer.release(first.getLast().place());
        buffer.refill(4);
        assertEquals(5, buffer.unseen());
        assertEquals(List.of(first.getFirst()), buffer.takeScored(6, RANK, random));
        assertEquals(List.of(first.getFirst()), buffer.byScore());
    }

    @Test
    void unseenLevelsThatAreThereAreNotExchanged() {
        LevelBuffer buffer = buffer(6);
        RememberedLevel level = buffer.level(4);
        buffer.refill(6);
        assertEquals(level, buffer.level(4));
    }

    @Test
    void rankTakesTheHighestAndOfEqualOnesTheLowerPlaceFirst() {
        LevelBuffer buffer = scored(1, 3, 2, 3, 1);
        assertEquals(List.of(1, 3, 2, 0, 4), places(buffer.byScore()));
        assertEquals(List.of(1, 3, 2, 0), places(buffer.takeScored(4, RANK, random)));
        assertEquals(List.of(4), places(buffer.takeScored(4, RANK, random)));
        assertEquals(2, buffer.meanScore());
    }

    /** Of scores 0, 1, 2 at T = 1, the first draw is each with probability e^s / (1 + e + e²): ±0.03 are 4 standard errors. */
    @Test
    void proportionalDrawsBySoftmaxWithoutReplacement() {
        Map<Integer, Integer> firsts = new TreeMap<>();
        int draws = 4_000;
        for (int i = 0; i < draws; i++) {
            List<Integer> drawn =
                    new ArrayList<>(places(scored(0, 1, 2).takeScored(3, PROPORTIONAL, new CounterRandom(i, 2))));
            firsts.merge(drawn.getFirst(), 1, Integer::sum);
            assertEquals(3, new HashSet<>(drawn).size());
        }
        double total = 1 + Math.E + Math.E * Math.E;
        for (int place = 0; place < 3; place++) {
            assertEquals(Math.exp(place) / total, firsts.getOrDefault(place, 0) / (double) draws, 0.03);
        }
    }

    @Test
    void theSameGeneratorTakesTheSameLevels() {
        assertEquals(
                buffer(9).takeUnseen(4, new CounterRandom(1, 0)), buffer(9).takeUnseen(4, new CounterRandom(1, 0)));
    }

    @Test
    void whatIsSavedGoesOnAsItWas() {
        LevelBuffer buffer = scored(1, 3, 2, 3, 1, -4, 0, 0);
        buffer.refill(3);
        buffer.takeScored(2, RANK, random);
        CheckpointWriter writer = new CheckpointWriter();
        buffer.save(writer);
        LevelBuffer other = buffer(8);
        other.load(CheckpointReader.of(writer.checkpoint("levels", 1, 0), "levels", 1));
        for (LevelBuffer each : List.of(buffer, other)) {
            each.score(1, -9);
            each.refill(6);
        }
        assertEquals(buffer.byScore(), other.byScore());
        assertEquals(buffer.takeUnseen(3, new CounterRandom(1, 0)), other.takeUnseen(3, new CounterRandom(1, 0)));
    }

    @Test
    void misuseIsRefused() {
        LevelBuffer buffer = buffer(4);
        buffer.takeUnseen(2, random);
        assertThrows(IllegalStateException.class, () -> buffer.refill(3));
        assertThrows(IllegalArgumentException.class, () -> buffer.score(0, Double.NaN));
        LevelBuffer untouched = buffer(4);
        assertThrows(IllegalStateException.class, () -> untouched.score(0, 1));
        assertFalse(untouched.scored() > 0);
    }
}
