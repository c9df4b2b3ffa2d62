package io.cambrian.evaluators.selftuning;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.evaluators.selftuning.setting.LossParameters;
import io.cambrian.evaluators.selftuning.setting.MetaModel;
import io.cambrian.evaluators.selftuning.setting.MetaParameter;
import io.cambrian.evaluators.selftuning.setting.Method.MetaGradients;
import io.cambrian.evaluators.selftuning.setting.Mixing;
import io.cambrian.evaluators.selftuning.setting.OuterLoss;
import io.cambrian.evaluators.selftuning.setting.Quantity.Tuned;
import io.cambrian.evaluators.selftuning.setting.Reverse;
import io.cambrian.evaluators.selftuning.setting.SelfTuningSettings;
import io.cambrian.evaluators.selftuning.setting.TuningSettings;
import io.cambrian.evaluators.selftuning.setting.TwoColourMiniature;
import io.cambrian.evaluators.tensor.optimiser.Sgd;
import io.cambrian.searchspace.random.RootSeed;
import io.cambrian.searchspace.random.Seed;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/** What mixing is for, at one moment of a life with two colours: less variance than the last of five updates, less bias than one. */
class MixingTest {

    private static final int ROLLOUTS_BEFORE = 300;
    private static final int DRAWS = 1_000;
    private static final int REFERENCE_DRAWS = 3_000;
    private static final Seed SEED = new RootSeed(1).search().child("moment");

    @Test
    void weightsAddUpToOne() {
        assertArrayEquals(new double[] {0, 0, 1}, new Mixing.LastUpdate().weights(3));
        assertArrayEquals(new double[] {0.25, 0.25, 0.25, 0.25}, new Mixing.Uniform().weights(4));
        assertArrayEquals(new double[] {4 / 7.0, 2 / 7.0, 1 / 7.0}, new Mixing.Geometric(0.5).weights(3), 1e-15);
    }

    @Test
    void variesLessThanTheLastUpdateAndPointsFurtherThanTheFirst() {
        double[][] one = draws(1, new Mixing.LastUpdate(), DRAWS);
        double[][] three = draws(3, new Mixing.LastUpdate(), DRAWS);
        double[][] five = draws(5, new Mixing.LastUpdate(), REFERENCE_DRAWS);
        double[][] mixed = draws(5, new Mixing.Uniform(), DRAWS);

        assertTrue(variance(one) < variance(three), variance(one) + " after 1, " + variance(three) + " after 3");
        assertTrue(variance(three) < variance(five), variance(three) + " after 3, " + variance(five) + " after 5");
        assertTrue(variance(mixed) < variance(five) / 2, variance(mixed) + " mixed, " + variance(five) + " after 5");
        double aligned = cosine(mean(mixed), mean(five));
        double myopic = cosine(mean(one), mean(five));
        assertTrue(aligned > myopic, aligned + " mixed, " + myopic + " after 1");
    }

    private static double[][] draws(int updates, Mixing mixing, int count) {
        try (MetaGradientSampler sampler =
                new MetaGradientSampler(settings(updates, mixing), TwoColourMiniature.task(), SEED, ROLLOUTS_BEFORE)) {
            double[][] all = new double[count][];
            for (int i = 0; i < count; i++) {
                all[i] = sampler.draw();
            }
            return all;
        }
    }

    private static SelfTuningSettings settings(int updates, Mixing mixing) {
        SelfTuningSettings fixed = TwoColourMiniature.fixed(0.1);
        LossParameters tuned = fixed.parameters()
                .with(MetaParameter.DISCOUNT, new Tuned(0.5, 1, 0.9))
                .with(MetaParameter.LAMBDA, new Tuned(0, 1, 0.5))
                .with(MetaParameter.ENTROPY_WEIGHT, new Tuned(0, 1, 0.1))
                .with(MetaParameter.POLICY_WEIGHT, new Tuned(0, 2, 1));
        TuningSettings tuning = new TuningSettings(
                new MetaGradients(OuterLoss.ofPolicy(0.99, 0), mixing),
                updates,
                new MetaModel.FreeScalars(),
                new Sgd(1),
                OptionalDouble.empty(),
                TuningSettings.SEMI_GRADIENT,
                Reverse.RECOMPUTED);
        return new SelfTuningSettings(fixed.learning(), tuned, tuning, fixed.outerCritic(), fixed.scoring());
    }

    private static double[] mean(double[][] draws) {
        double[] mean = new double[draws[0].length];
        for (double[] draw : draws) {
            for (int i = 0; i < mean.length; i++) {
                mean[i] += draw[i] / draws.length;
            }
        }
        return mean;
    }

    /** Of all coordinates together. */
    private static double variance(double[][] draws) {
        double[] mean = mean(draws);
        double sum = 0;
        for (double[] draw : draws) {
            for (int i = 0; i < mean.length; i++) {
                sum += (draw[i] - mean[i]) * (draw[i] - mean[i]);
            }
        }
        return sum / (draws.length - 1);
    }

    private static double cosine(double[] a, double[] b) {
        double product = 0;
        double ofA = 0;
        double ofB = 0;
        for (int i = 0; i < a.length; i++) {
            product += a[i] * b[i];
            ofA += a[i] * a[i];
            ofB += b[i] * b[i];
        }
        return product / Math.sqrt(ofA * ofB);
    }
}
