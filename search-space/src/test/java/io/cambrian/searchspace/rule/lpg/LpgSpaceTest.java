package io.cambrian.searchspace.rule.lpg;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.searchspace.Property;
import io.cambrian.searchspace.Verdict;
import io.cambrian.searchspace.random.SearchSeed;
import io.cambrian.searchspace.rule.RulePart;
import io.cambrian.searchspace.rule.lpg.LpgSpace.Origin;
import org.junit.jupiter.api.Test;

class LpgSpaceTest {

    private static final LpgSpace SPACE = new LpgSpace(LpgShape.gru(6, LifetimeInputs.RELATIVE));

    @Test
    void samplesMutantsAndChildrenAreMembers() {
        Property.holds(1, 50, SPACE::sample, (rule, random) -> {
            Rule mutant = SPACE.mutate(rule, random);
            Rule child = SPACE.cross(rule, mutant, random);
            assertEquals(Verdict.accepted(), SPACE.check(rule));
            assertEquals(Verdict.accepted(), SPACE.check(mutant));
            assertEquals(Verdict.accepted(), SPACE.check(child));
            assertNotEquals(SPACE.fingerprint(rule), SPACE.fingerprint(mutant));
        });
    }

    @Test
    void theOrderOfTheWeightsIsThatOfTheParts() {
        LpgShape shape = SPACE.shape();
        float[] counted = new float[shape.weights()];
        for (int i = 0; i < counted.length; i++) {
            counted[i] = i;
        }
        LpgRule rule = (LpgRule) SPACE.decode(counted);
        assertArrayEquals(counted, SPACE.encode(rule));
        int next = 0;
        for (RulePart part : shape.parts()) {
            float[] values = new float[part.size()];
            rule.copy(part, values);
            assertEquals(next, values[0]);
            next += part.size();
        }
        assertEquals(shape.weights(), next);
    }

    @Test
    void thePublishedShapesHaveThePublishedNumbersOfWeights() {
        assertEquals(203_946, LpgShape.published().weights());
        assertEquals(205_482, LpgShape.publishedTemporal().weights());
        assertEquals(4_138, LpgShape.gru(32, LifetimeInputs.NONE).weights());
        assertEquals(1_482, LpgShape.gru(16, LifetimeInputs.RELATIVE).weights());
    }

    @Test
    void aSearchBeginsAtAFreshNetworkOrAtZero() {
        float[] fresh = SPACE.start();
        assertArrayEquals(fresh, SPACE.start());
        assertTrue(fresh[0] != 0);
        assertArrayEquals(new float[SPACE.dimension()], new LpgSpace(SPACE.shape(), Origin.ZERO, 0.1).start());
    }

    @Test
    void rulesOfOtherShapesAndHandMadeOnesAreNoMembers() {
        Rule wider = new LpgSpace(LpgShape.gru(7, LifetimeInputs.RELATIVE)).sample(new SearchSeed(1).generator());
        assertInstanceOf(Verdict.Rejected.class, SPACE.check(wider));
        assertInstanceOf(Verdict.Rejected.class, SPACE.check(ActorCriticRule.A2C));
        assertInstanceOf(Verdict.Rejected.class, SPACE.check(ReinforceRule.WITH_BASELINE));
        assertThrows(IllegalArgumentException.class, () -> SPACE.encode(wider));
    }

    @Test
    void aPointOfAnotherLengthIsRefusedWithTheLengthThatIsNeeded() {
        String message = assertThrows(IllegalArgumentException.class, () -> SPACE.decode(new float[3]))
                .getMessage();
        assertTrue(message.contains(SPACE.dimension() + " weights, found 3"), message);
    }
}
