package io.cambrian.metalearners.population;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.metalearners.population.exploit.Exploit;
import io.cambrian.metalearners.population.exploit.Standing;
import io.cambrian.metalearners.population.exploit.Standings;
import io.cambrian.metalearners.population.exploit.Truncation;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TruncationTest {

    private static final RandomGenerator RANDOM = new SplittableRandom(1);

    /** ⌈n·q⌉, or ⌊n/2⌋ where that is more than half. */
    @ParameterizedTest
    @CsvSource({
        "8, 0.25, 2",
        "10, 0.25, 3",
        "4, 0.25, 1",
        "2, 0.25, 1",
        "3, 0.5, 1",
        "5, 0.5, 2",
        "4, 0.5, 2",
        "2, 0.5, 1",
        "16, 0.2, 4",
        "8, 0, 0",
        "100, 0.07, 7",
        "1, 0.5, 0",
        "10, 0.3, 3"
    })
    void asManyAreCopiedAsAreReplaced(int n, double quantile, int count) {
        assertEquals(count, new Truncation(quantile).count(n));
    }

    @Test
    void theWorstCopyTheBestAndTheMiddleGoesOn() {
        Standings standings = standings(0.1, 0.9, 0.5, 0.6, 0.2, 0.8, 0.4, 0.3);
        assertEquals(Set.of("Copy[donor=1]", "Copy[donor=5]"), moves(Truncation.USUAL, standings, 0));
        assertEquals(Set.of("Copy[donor=1]", "Copy[donor=5]"), moves(Truncation.USUAL, standings, 4));
        for (int lane : List.of(1, 2, 3, 5, 6, 7)) {
            assertEquals(Set.of("Continue[]"), moves(Truncation.USUAL, standings, lane));
        }
    }

    @Test
    void equalsAreActedUpon() {
        Standings standings = standings(0.5, 0.5);
        assertEquals(Set.of("Continue[]"), moves(Truncation.USUAL, standings, 0));
        assertEquals(Set.of("Copy[donor=0]"), moves(Truncation.USUAL, standings, 1));
    }

    @Test
    void theDeadRankLastAndAreNotCopied() {
        Standings standings = standings(0.1, Double.NaN, 0.5, Double.NaN);
        assertEquals(
                List.of(2, 0, 1, 3),
                standings.ranked().stream().map(Standing::lane).toList());
        assertEquals(Set.of("Continue[]"), moves(new Truncation(0.5), standings, 0));
        assertEquals(Set.of("Copy[donor=2]", "Copy[donor=0]"), replacements(new Truncation(0.5), standings, 1));
        assertEquals(Set.of("Copy[donor=2]"), replacements(new Truncation(0), standings, 3));
        assertEquals(Set.of("Restart[]"), replacements(new Truncation(0.5), standings(Double.NaN, Double.NaN), 1));
    }

    @Test
    void oneAloneGoesOn() {
        assertEquals(Set.of("Continue[]"), moves(new Truncation(0.5), standings(0.3), 0));
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.01, 0.51, Double.NaN})
    void quantilesOutsideAreRefused(double quantile) {
        String message = assertThrows(IllegalArgumentException.class, () -> new Truncation(quantile))
                .getMessage();
        assertTrue(message.contains("from 0 to 0.5, found " + quantile), message);
    }

    /** Members lane by lane with one score each; not-a-number for the dead. */
    static Standings standings(double... scores) {
        List<Standing> members = IntStream.range(0, scores.length)
                .mapToObj(lane -> new Standing(lane, Double.isNaN(scores[lane]) ? List.of() : List.of(scores[lane]), 0))
                .toList();
        return new Standings(1, members, List.of());
    }

    static Set<String> moves(Exploit rule, Standings standings, int lane) {
        return IntStream.range(0, 100)
                .mapToObj(i -> rule.move(standings, lane, RANDOM).toString())
                .collect(Collectors.toSet());
    }

    private static Set<String> replacements(Exploit rule, Standings standings, int lane) {
        return IntStream.range(0, 100)
                .mapToObj(i -> rule.replace(standings, lane, RANDOM).toString())
                .collect(Collectors.toSet());
    }
}
