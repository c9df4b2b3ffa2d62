package io.cambrian.searchspace.rule.disco;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.searchspace.Verdict;
import io.cambrian.searchspace.random.CounterRandom;
import org.junit.jupiter.api.Test;

class DiscoSpaceTest {

    private static final DiscoSpace SPACE = new DiscoSpace(DiscoShape.of(4, 3, 2));

    @Test
    void pointsAndRulesAreTheSame() {
        float[] start = SPACE.start();
        assertEquals(SPACE.dimension(), start.length);
        assertArrayEquals(start, SPACE.encode(SPACE.decode(start)));
        assertArrayEquals(start, SPACE.start());
    }

    @Test
    void samplesMutantsAndChildrenAreMembers() {
        CounterRandom random = new CounterRandom(3, 0);
        PredictiveRule mother = SPACE.sample(random);
        PredictiveRule father = SPACE.mutate(mother, random);
        assertNotEquals(mother, father);
        assertNotEquals(SPACE.fingerprint(mother), SPACE.fingerprint(father));
        assertEquals(Verdict.accepted(), SPACE.check(SPACE.cross(mother, father, random)));
    }

    @Test
    void othersAreNoMembers() {
        PredictiveRule handMade = NamedPredictiveRules.byName("predictive-a2c");
        assertNotEquals(Verdict.accepted(), SPACE.check(handMade));
        DiscoSpace wider = new DiscoSpace(DiscoShape.of(4, 4, 2));
        PredictiveRule foreign = wider.decode(wider.start());
        IllegalArgumentException refused = assertThrows(IllegalArgumentException.class, () -> SPACE.encode(foreign));
        assertTrue(refused.getMessage().contains("hidden=4"), refused.getMessage());
    }

    @Test
    void unknownNamesAreRefusedWithTheNearest() {
        IllegalArgumentException refused =
                assertThrows(IllegalArgumentException.class, () -> NamedPredictiveRules.byName("predictive-A2"));
        assertTrue(refused.getMessage().contains("predictive-A2C"), refused.getMessage());
    }
}
