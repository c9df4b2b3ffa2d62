package io.cambrian.searchspace.loss;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/**
 * One state, one action, reward 1, discount 0.99, the target copied until nothing moves. In closed form the printed
 * regularised loss k·Q + δ² settles at (1 − k/2) / (1 − γ) and the shipped one, k·Q + ½δ², at (1 − k) / (1 − γ).
 */
class FixedPointTest {

    private static final double DISCOUNT = 0.99;

    @Test
    void dqnFindsTheTrueValue() {
        assertEquals(100.0, fixedPoint(NamedLosses.DQN), 1e-6);
        assertEquals(100.0, fixedPoint(NamedLosses.DOUBLE_DQN), 1e-6);
    }

    @Test
    void theRegularisedLossesUnderestimateByTheirFactor() {
        assertEquals(95.0, fixedPoint(NamedLosses.DQN_REG), 1e-6);
        assertEquals(90.0, fixedPoint(NamedLosses.DQN_REG_SHIPPED), 1e-6);
    }

    /** Plain gradient descent on the value, the target copied after every inner descent. */
    private static double fixedPoint(LossProgram program) {
        LossInterpreter interpreter = LossInterpreter.of(program);
        LossWorkspace workspace = interpreter.workspace(1, 1, 0);
        LossBatch batch = new LossBatch(1, 1, 0);
        batch.reward()[0] = 1;
        batch.discount()[0] = DISCOUNT;
        double value = 0;
        for (int copy = 0; copy < 2_500; copy++) {
            batch.values(ActionValues.TARGET_AT_NEXT_STATE)[0] = value;
            for (int step = 0; step < 12; step++) {
                batch.values(ActionValues.ONLINE_AT_STATE)[0] = value;
                batch.values(ActionValues.ONLINE_AT_NEXT_STATE)[0] = value;
                interpreter.gradientOfMean(batch, workspace);
                value -= 0.4 * workspace.partials(ActionValues.ONLINE_AT_STATE)[0];
            }
        }
        return value;
    }
}
