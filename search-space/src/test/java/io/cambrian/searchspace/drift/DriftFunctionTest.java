package io.cambrian.searchspace.drift;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.searchspace.random.SearchSeed;
import java.util.List;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

/** Slopes against finite differences, wherever the function has no kink near by. */
class DriftFunctionTest {

    private static final double STEP = 1e-6;

    /** One drift in which every rule of the grammar occurs. */
    private static final SymbolicDrift EVERYTHING = (SymbolicDrift) new DriftFormat().read("""
            {"kind":"drift","version":1,"form":"symbolic","penalty":["sum",["on-gain",["squared",["times-advantage","step"]]],["sum",["on-loss","excess"],["sum",
              ["by-sign",
                ["larger",["rectified",["bend",2,["times-advantage","step"]]],["weighted","progress",["squared","log-step"]]],
                ["smaller",["limited",3,["product","excess","excess"]],["weighted",["sum",["constant",0.5],"remaining"],"excess"]]],
              ["rectified",["sum",
                ["difference",["times-advantage",["beyond",0.2,"step"]],["product",["saturated","step"],"log-step"]],
                ["weighted",["product","advantage-magnitude",["fading",0.5,"progress"]],
                  ["product",["sum","step",["weighted",["saturating",2,"advantage-magnitude"],"step"]],
                             ["difference","step","log-step"]]]]]]]]}
            """);

    @Test
    void slopesAgreeWithFiniteDifferences() {
        RandomGenerator random = new SearchSeed(5).generator();
        List<Drift> drifts = List.of(
                NamedDrifts.PPO,
                NamedDrifts.DPO,
                NamedDrifts.KL,
                EVERYTHING,
                Networks.random(NeuralShape.published(), 0.3, random),
                Networks.random(NeuralShape.publishedTemporal(), 0.3, random));
        for (Drift drift : drifts) {
            for (int i = 0; i < 300; i++) {
                agrees(drift, StrictMath.exp(0.7 * random.nextGaussian()), random.nextGaussian(), random.nextDouble());
            }
        }
    }

    @Test
    void everyRuleTogetherIsADrift() {
        assertTrue(EVERYTHING.temporal());
        assertEquals(new DriftVerdict.Holds(), DriftCheck.of(EVERYTHING));
    }

    @Test
    void manyPointsAtOnceHaveTheSameBitsAsOneByOne() {
        RandomGenerator random = new SearchSeed(6).generator();
        double[] ratios = random.doubles(50, 0.1, 3).toArray();
        double[] advantages = random.doubles(50, -2, 2).toArray();
        double[] values = new double[50];
        double[] slopes = new double[50];
        List<Drift> drifts = List.of(
                NamedDrifts.UNCLIPPED, EVERYTHING, Networks.random(NeuralShape.publishedTemporal(), 0.3, random));
        for (Drift drift : drifts) {
            DriftFunction.at(drift, ratios, advantages, 0.4, values, slopes);
            for (int i = 0; i < ratios.length; i++) {
                DriftFunction.Point one = DriftFunction.at(drift, ratios[i], advantages[i], 0.4);
                assertEquals(one, new DriftFunction.Point(values[i], slopes[i]));
            }
        }
    }

    @Test
    void ratiosBeyondTheGreatestCountAsTheGreatest() {
        DriftFunction.Point far = DriftFunction.at(NamedDrifts.KL, 1e30, 1, 0);
        assertEquals(StrictMath.exp(20) - 1 - 20, far.value(), 1e-6);
        assertEquals(0, far.slope());
        assertEquals(19, DriftFunction.at(NamedDrifts.KL, 0, 1, 0).value(), 1e-6);
    }

    private static void agrees(Drift drift, double r, double a, double p) {
        double here = DriftFunction.objective(drift, r, a, p).slope();
        double above = DriftFunction.objective(drift, r + STEP, a, p).slope();
        double below = DriftFunction.objective(drift, r - STEP, a, p).slope();
        if (Math.abs(above - below) > 1e-3 * (1 + Math.abs(here))) {
            return;
        }
        double difference = (DriftFunction.objective(drift, r + STEP, a, p).value()
                        - DriftFunction.objective(drift, r - STEP, a, p).value())
                / (2 * STEP);
        assertEquals(
                difference,
                here,
                1e-6 * (1 + Math.abs(here)),
                () -> String.format("%s at r = %s, A = %s, p = %s", new DriftFormat().formula(drift), r, a, p));
    }
}
