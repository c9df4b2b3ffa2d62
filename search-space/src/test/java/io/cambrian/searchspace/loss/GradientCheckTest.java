package io.cambrian.searchspace.loss;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.searchspace.random.SearchSeed;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

/** Analytic derivatives against central differences. */
class GradientCheckTest {

    private static final int PROGRAMS = 1_000;
    private static final int SIZE = 3;
    private static final int ACTIONS = 3;
    private static final int STATE_WIDTH = 2;
    private static final double STEP = 1e-5;

    private int compared;
    private int skipped;
    private int moving;

    @Test
    void theGradientOfRandomProgramsIsTheLimitOfDifferences() {
        RandomGenerator random = new SearchSeed(7).generator();
        LossSpace space = LossSpace.scratch(LossLanguage.full());
        for (int i = 0; i < PROGRAMS; i++) {
            check(space.sample(random), random);
        }
        assertTrue(moving > 2 * PROGRAMS, "derivatives other than 0: only " + moving + " of " + compared);
        assertTrue(skipped < compared / 20, "skipped " + skipped + " of " + compared);
    }

    @Test
    void theGradientOfTheNamedLossesIsTheLimitOfDifferences() {
        RandomGenerator random = new SearchSeed(8).generator();
        for (String name : NamedLosses.names()) {
            for (int i = 0; i < 20; i++) {
                check(NamedLosses.byName(name), random);
            }
        }
        assertTrue(skipped < compared / 20, "skipped " + skipped + " of " + compared);
    }

    private void check(LossProgram program, RandomGenerator random) {
        LossInterpreter interpreter = LossInterpreter.of(program);
        LossWorkspace workspace = interpreter.workspace(SIZE, ACTIONS, STATE_WIDTH);
        LossBatch batch = Batches.random(program, SIZE, ACTIONS, STATE_WIDTH, 1, random);
        interpreter.gradientOfMean(batch, workspace);
        for (ActionValues list : ActionValues.values()) {
            double[] analytic = workspace.partials(list).clone();
            for (int i = 0; i < analytic.length; i++) {
                compare(program, analytic[i], batch.values(list), i, () -> interpreter.losses(batch, workspace));
            }
        }
    }

    private interface Loss {
        double mean();
    }

    /**
     * An entry is skipped when the differences with the full and with half the step disagree: then a kink lies within the
     * step, or the loss bends too much for differences to tell. The rule never looks at the analytic value.
     */
    private void compare(LossProgram program, double analytic, double[] values, int i, Loss loss) {
        double coarse = difference(values, i, STEP, loss);
        double fine = difference(values, i, STEP / 2, loss);
        double rounding = 1e-15 * Math.abs(loss.mean()) / STEP;
        double tolerance = 1e-5 * Math.max(1, Math.abs(fine)) + 10 * rounding;
        if (Math.abs(coarse - fine) > tolerance) {
            skipped++;
            return;
        }
        compared++;
        moving += analytic != 0 ? 1 : 0;
        assertEquals(fine, analytic, 10 * tolerance, () -> program + " at entry " + i);
    }

    private static double difference(double[] values, int i, double step, Loss loss) {
        double kept = values[i];
        values[i] = kept + step;
        double above = loss.mean();
        values[i] = kept - step;
        double below = loss.mean();
        values[i] = kept;
        return (above - below) / (2 * step);
    }
}
