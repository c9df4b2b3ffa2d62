package io.cambrian.metalearners.searl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.metalearners.Course;
import io.cambrian.searchspace.Verdict;
import io.cambrian.searchspace.random.RootSeed;
import io.cambrian.searchspace.tuning.Algorithm;
import io.cambrian.searchspace.tuning.AlgorithmFormat;
import io.cambrian.searchspace.tuning.HyperParameters;
import io.cambrian.searchspace.tuning.TuningSpace;
import io.cambrian.searchspace.tuning.joint.HeldProgramSpace;
import java.util.List;
import java.util.OptionalLong;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

/** What a population may be asked to do, and what its mutations leave alone. */
class SearlSettingsTest {

    private static final TuningSpace TUNINGS = SearlTest.TUNINGS;

    @Test
    void tenThousandMutationsStayWithinTheBoundsAndNeverShrink() {
        Mutations mutations = new Mutations(TUNINGS, SearlSettings.published());
        RandomGenerator random = new RootSeed(11).search().child("mutations").generator();
        HyperParameters values = TUNINGS.sample(random);
        for (int i = 0; i < 10_000; i++) {
            HyperParameters before = i % 100 == 0 ? TUNINGS.sample(random) : values;
            values = mutations.apply(OperatorChances.EQUAL.draw(random), before, random);
            assertEquals(new Verdict.Accepted(), TUNINGS.check(values));
            assertTrue(SearlTest.number(values, "hidden-width") >= SearlTest.number(before, "hidden-width"));
            assertTrue(SearlTest.number(values, "hidden-layers") >= SearlTest.number(before, "hidden-layers"));
        }
    }

    @Test
    void refusesWhatCannotWork() {
        assertMessage(
                "a population has at least 2 members, found 1",
                () -> new SearlSettings(
                        1,
                        3,
                        true,
                        false,
                        OperatorChances.EQUAL,
                        0.2,
                        List.of(16),
                        0.5,
                        250,
                        OptionalLong.empty(),
                        1,
                        250,
                        Course.Memory.Whose.SHARED,
                        1,
                        1));
        assertMessage(
                "the chances of the five operators are at least 0 and add up to 1, found 0.5, 0.5, 0.5, 0.0 and 0.0",
                () -> new OperatorChances(0.5, 0.5, 0.5, 0, 0));
        TuningSpace rates = new TuningSpace(TUNINGS.fields().subList(0, 2), List.of());
        assertMessage(
                "the operator 'architecture' has nothing to change in this space: search 'hidden-layers' or"
                        + " 'hidden-width', or give the operator the chance 0",
                () -> new Searl<>(
                        new HeldProgramSpace<>(Algorithm.TD3, new AlgorithmFormat(), rates),
                        SearlSettings.published(),
                        List.of()));
    }

    private static void assertMessage(String expected, Runnable refused) {
        assertEquals(
                expected,
                assertThrows(IllegalArgumentException.class, refused::run).getMessage());
    }
}
