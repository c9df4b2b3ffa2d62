package io.cambrian.searchspace.drift;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.searchspace.random.SearchSeed;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class NeuralDriftTest {

    @Test
    void publishedNetworksHaveThePublishedSizes() {
        assertEquals(1152, NeuralShape.published().weights());
        assertEquals(2176, NeuralShape.publishedTemporal().weights());
    }

    @Test
    void withoutWeightsItIsPpoExceptWithinTheMargin() {
        NeuralDrift drift = Networks.zero(NeuralShape.published());
        RandomGenerator random = new SearchSeed(1).generator();
        for (int i = 0; i < 10_000; i++) {
            double r = StrictMath.exp(random.nextGaussian());
            double a = i % 10 == 0 ? 1e-3 * random.nextGaussian() : random.nextGaussian();
            DriftFunction.Point ppo = DriftFunction.at(NamedDrifts.PPO, r, a, 0);
            DriftFunction.Point learned = DriftFunction.at(drift, r, a, 0);
            boolean within = 0 < ppo.value() && ppo.value() < 1e-4;
            assertEquals(within ? 0 : ppo.slope(), learned.slope());
            assertEquals(Math.max(ppo.value() - 1e-4, 0), learned.value());
        }
    }

    @Test
    void withoutWeightsAndMarginItIsItsBase() {
        NeuralDrift onPpo = Networks.zero(new NeuralShape(8, NeuralShape.Base.PPO, true, 0));
        NeuralDrift onNothing = Networks.zero(new NeuralShape(8, NeuralShape.Base.NONE, true, 0));
        RandomGenerator random = new SearchSeed(2).generator();
        for (int i = 0; i < 1000; i++) {
            double r = StrictMath.exp(random.nextGaussian());
            double a = random.nextGaussian();
            assertEquals(DriftFunction.at(NamedDrifts.PPO, r, a, 0.3), DriftFunction.at(onPpo, r, a, 0.3));
            assertEquals(DriftFunction.at(NamedDrifts.UNCLIPPED, r, a, 0.3), DriftFunction.at(onNothing, r, a, 0.3));
        }
    }

    @Test
    void itIsTheNetworkOfTheFormula() {
        NeuralShape shape = new NeuralShape(3, NeuralShape.Base.NONE, true, 1e-4);
        NeuralDrift drift = Networks.random(shape, 0.5, new SearchSeed(3).generator());
        double[][] points = {{0.5, 1.5, 0.2}, {1.7, -0.4, 0.9}, {0.3, -2, 0}, {2.5, 0.7, 1}};
        for (double[] point : points) {
            assertEquals(
                    byHand(drift.weights(), point[0], point[1], point[2]),
                    DriftFunction.at(drift, point[0], point[1], point[2]).value(),
                    1e-13);
        }
    }

    @Test
    void theTimeMattersOnlyToTemporalNetworks() {
        RandomGenerator random = new SearchSeed(4).generator();
        NeuralDrift temporal = Networks.random(NeuralShape.publishedTemporal(), 0.05, random);
        NeuralDrift plain = Networks.random(NeuralShape.published(), 0.05, random);
        assertTrue(temporal.temporal());
        assertFalse(plain.temporal());
        assertNotEquals(DriftFunction.at(temporal, 0.5, -1, 1), DriftFunction.at(temporal, 0.5, -1, 0));
        assertEquals(DriftFunction.at(plain, 0.5, -1, 1), DriftFunction.at(plain, 0.5, -1, 0));
    }

    @Test
    void wrongSizesAreRefused() {
        assertEquals(
                "a drift network of 128 units on 8 features has 1152 weights, found 1151",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> NeuralDrift.of(NeuralShape.published(), new float[1151]))
                        .getMessage());
        assertContains(
                "does not see the time",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> NeuralShape.published().madeFor(new LifetimeRange(10, 20)))
                        .getMessage());
        assertContains(
                "found 20 and 10",
                assertThrows(IllegalArgumentException.class, () -> new LifetimeRange(20, 10))
                        .getMessage());
    }

    private static double byHand(float[] w, double r, double a, double p) {
        double d = Math.log(r);
        double e = 1 - r;
        double[] x = new double[16];
        double[] base = {d, d * d, e, e * e};
        for (int i = 0; i < 4; i++) {
            x[i] = base[i];
            x[4 + i] = a * base[i];
            x[8 + i] = p * base[i];
            x[12 + i] = p * a * base[i];
        }
        double network = 0;
        for (int unit = 0; unit < 3; unit++) {
            double sum = 0;
            for (int i = 0; i < 16; i++) {
                sum += w[16 * unit + i] * x[i];
            }
            network += w[48 + unit] * Math.tanh(sum);
        }
        return Math.max(network - 1e-4, 0);
    }

    private static void assertContains(String part, String text) {
        assertTrue(text.contains(part), text);
    }
}
