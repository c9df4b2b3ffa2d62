package discovered;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Three transitions with what Cambrian's interpreter computed for them; equal to the last bit. */
class LossD8DCE1Test {

    private static final double[][] Q = {{1.57, -0.49, -1.77}, {-0.62, -0.95, 0.05}, {1.79, 1.89, -0.01}};
    private static final int[] ACTION = {0, 1, 2};
    private static final double[] REWARD = {0.43, -0.6, 1.16};
    private static final double[] DISCOUNT = {0.99, 0.99, 0.0};
    private static final double[][] TARGET_Q_NEXT = {{-1.22, -0.13, -1.47}, {-0.16, 1.38, -0.98},
            {-1.01, 0.56, 0.77}};

    @Test
    void everyTransitionHasTheRecordedLossAndDerivatives() {
        double[] losses = {1.921708845, 1.6129512199999996, 2.7144500000000003};
        double[][] byQ = {{1.8387, 0.0, 0.0}, {0.0, -1.1161999999999996, 0.0}, {0.0, 0.0, -2.33}};
        double[][] byTargetQNext = {{0.0, -0.830313, 0.0}, {0.0, 1.1050379999999995, 0.0}, {0.0, 0.0, 0.0}};
        for (int b = 0; b < 3; b++) {
            LossD8DCE1.Gradient gradient = LossD8DCE1.gradient(Q[b], ACTION[b], REWARD[b], DISCOUNT[b],
                    TARGET_Q_NEXT[b]);
            assertEquals(losses[b], gradient.loss());
            assertEquals(losses[b], LossD8DCE1.loss(Q[b], ACTION[b], REWARD[b], DISCOUNT[b], TARGET_Q_NEXT[b]));
            assertArrayEquals(byQ[b], gradient.byQ());
            assertArrayEquals(byTargetQNext[b], gradient.byTargetQNext());
        }
    }

    @Test
    void theBatchHasTheRecordedMeanLossAndDerivatives() {
        double[][] byQ = {{0.6129, 0.0, 0.0}, {0.0, -0.37206666666666655, 0.0}, {0.0, 0.0, -0.7766666666666667}};
        double[][] byTargetQNext = {{0.0, -0.276771, 0.0}, {0.0, 0.36834599999999984, 0.0}, {0.0, 0.0, 0.0}};
        LossD8DCE1.MeanGradient gradient = LossD8DCE1.meanGradient(Q, ACTION, REWARD, DISCOUNT, TARGET_Q_NEXT);
        assertEquals(2.0830366883333333, gradient.loss());
        assertEquals(2.0830366883333333, LossD8DCE1.meanLoss(Q, ACTION, REWARD, DISCOUNT, TARGET_Q_NEXT));
        assertArrayEquals(byQ, gradient.byQ());
        assertArrayEquals(byTargetQNext, gradient.byTargetQNext());
    }
}
