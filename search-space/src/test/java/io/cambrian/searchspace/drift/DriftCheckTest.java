package io.cambrian.searchspace.drift;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.searchspace.drift.DriftVerdict.Condition;
import io.cambrian.searchspace.drift.DriftVerdict.Violated;
import io.cambrian.searchspace.random.SearchSeed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class DriftCheckTest {

    @ParameterizedTest
    @ValueSource(strings = {"PPO", "DPO", "unclipped", "KL"})
    void namedDriftsAreDrifts(String name) {
        assertEquals(new DriftVerdict.Holds(), DriftCheck.of(NamedDrifts.byName(name)));
    }

    @ParameterizedTest
    @EnumSource(NeuralShape.Base.class)
    void networksOfAnyWeightsAreDrifts(NeuralShape.Base base) {
        for (int i = 0; i < 20; i++) {
            NeuralShape shape = new NeuralShape(16, base, i % 4 == 0, 1e-4);
            NeuralDrift drift = Networks.random(shape, 2, new SearchSeed(i).generator());
            assertEquals(new DriftVerdict.Holds(), DriftCheck.of(drift));
        }
    }

    /** Weights so great that the margin is used up within a billionth of r = 1 are found out by both. */
    @Test
    void theShortCheckOfNetworksAgreesWithTheFullOne() {
        int violated = 0;
        for (int i = 0; i < 60; i++) {
            NeuralShape shape = new NeuralShape(8, NeuralShape.Base.PPO, i % 2 == 0, 1e-4);
            double deviation = new double[] {1, 30, 100, 300}[i % 4];
            NeuralDrift drift = Networks.random(shape, deviation, new SearchSeed(i).generator());
            boolean holds = DriftCheck.of(drift).equals(new DriftVerdict.Holds());
            assertEquals(holds, DriftCheck.ofNetwork(drift).equals(new DriftVerdict.Holds()));
            violated += holds ? 0 : 1;
        }
        assertTrue(violated > 10 && violated < 50, violated + " of 60 violated");
    }

    @Test
    void aNetworkWithoutMarginMayHaveASlope() {
        NeuralShape shape = new NeuralShape(16, NeuralShape.Base.PPO, false, 0);
        DriftVerdict verdict = DriftCheck.of(Networks.random(shape, 1, new SearchSeed(1).generator()));
        assertEquals(Condition.FLAT_AT_ONE, violated(verdict).condition());
        assertEquals(new DriftVerdict.Holds(), DriftCheck.of(Networks.zero(shape)));
    }

    @Test
    void eachConditionIsFoundToBeViolated() {
        assertEquals(
                Condition.FINITE, violated((r, a, p) -> r > 10 ? Double.NaN : 0).condition());
        assertEquals(
                Condition.NOT_NEGATIVE,
                violated((r, a, p) -> a > 2 ? -(r - 1) * (r - 1) : 0).condition());
        assertEquals(Condition.ZERO_AT_ONE, violated((r, a, p) -> r * r).condition());
        assertEquals(
                Condition.FLAT_AT_ONE, violated((r, a, p) -> Math.max(0, r - 1)).condition());
    }

    @Test
    void theViolatingPointIsNamed() {
        Violated violated = violated((r, a, p) -> p == 0.5 && a < 0 && r < 1 ? -p * (1 - r) * (1 - r) : 0);
        assertEquals(-5, violated.advantage());
        assertEquals(0.5, violated.progress());
        assertEquals(0.05, violated.ratio());
        assertEquals(
                "a drift is never negative, but D = " + -0.5 * 0.95 * 0.95 + " at r = 0.05, A = -5.0, p = 0.5",
                violated.sentence());
    }

    private static Violated violated(DriftCheck.Values function) {
        return violated(DriftCheck.of(true, function));
    }

    private static Violated violated(DriftVerdict verdict) {
        assertInstanceOf(Violated.class, verdict);
        return (Violated) verdict;
    }
}
