package io.cambrian.evaluators.learner;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.cambrian.evaluators.tensor.Backends;
import io.cambrian.searchspace.expression.Distribution;
import io.cambrian.searchspace.expression.Operand;
import io.cambrian.searchspace.expression.Operator;
import io.cambrian.searchspace.expression.Source;
import io.cambrian.searchspace.loss.ActionValues;
import io.cambrian.searchspace.loss.LossBuilder;
import io.cambrian.searchspace.loss.LossProgram;
import io.cambrian.searchspace.loss.NamedLosses;
import io.cambrian.searchspace.random.RootSeed;
import org.junit.jupiter.api.Test;

class BatchLossTest {

    private static BatchLoss batch(LossProgram loss) {
        return new BatchLoss(loss, 1, 2, 2, Backends.best(), new RootSeed(1).search());
    }

    /**
     * Two transitions by hand. First: Q(s, ·) = (1, 3), a = 1, r = 0.5, γ = 0.9, Q'(s', ·) = (2, −1): δ = 3 − 2.3 = 0.7. Second:
     * Q(s, ·) = (−1, 0), a = 0, r = 1, terminal: δ = −2. The mean of ½δ² is (0.245 + 2) / 2; its derivatives are δ / 2.
     */
    @Test
    void theLossOfDqnByHand() {
        BatchLoss loss = batch(NamedLosses.DQN);
        set(loss.values(ActionValues.ONLINE_AT_STATE), 1, -1, 3, 0);
        set(loss.values(ActionValues.TARGET_AT_NEXT_STATE), 2, 50, -1, 60);
        set(loss.actions(), 1, 0);
        set(loss.rewards(), 0.5f, 1);
        set(loss.discounts(), 0.9f, 0);
        loss.run();
        assertArrayEquals(new float[] {0.245f, 2}, loss.perTransition(), 1e-6f);
        assertEquals(1.1225f, loss.mean(), 1e-6f);
        assertArrayEquals(new float[] {0, -1, 0.35f, 0}, loss.gradient(ActionValues.ONLINE_AT_STATE), 1e-6f);
        assertArrayEquals(new float[4], loss.gradient(ActionValues.ONLINE_AT_NEXT_STATE));
    }

    @Test
    void noiseIsFreshInEveryRunAndFollowsFromItsSeed() {
        var noisy = new LossBuilder();
        Operand values =
                noisy.apply(Operator.Q_VALUE_LIST, noisy.input(Source.ONLINE_NETWORK), noisy.input(Source.STATE));
        noisy.apply(Operator.ADD, noisy.apply(Operator.MAX_LIST, values), noisy.noise(Distribution.UNIT_UNIFORM));
        LossProgram program = noisy.build();
        BatchLoss one = batch(program);
        BatchLoss other = batch(program);
        one.run();
        other.run();
        float first = one.mean();
        assertEquals(first, other.mean());
        one.run();
        assertNotEquals(first, one.mean());
    }

    @Test
    void aTargetNetworkHasNoGradient() {
        assertThrows(
                IllegalArgumentException.class, () -> batch(NamedLosses.DQN).gradient(ActionValues.TARGET_AT_STATE));
    }

    private static void set(float[] numbers, float... values) {
        System.arraycopy(values, 0, numbers, 0, values.length);
    }
}
