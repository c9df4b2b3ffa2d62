package io.cambrian.searchspace.loss;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.searchspace.random.SearchSeed;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

/** The programs against losses and gradients written by hand from the papers' formulas, with no shared code. */
class NamedLossesTest {

    private static final int BATCHES = 100;
    private static final int SIZE = 7;
    private static final int ACTIONS = 3;
    private static final double TOLERANCE = 1e-9;

    /** One transition's numbers, and room for the derivatives that a hand-written loss states. */
    private static final class Transition {
        final double[] q = new double[ACTIONS];
        final double[] next = new double[ACTIONS];
        final double[] target = new double[ACTIONS];
        int action;
        double reward;
        double discount;
        final double[] byQ = new double[ACTIONS];
        final double[] byNext = new double[ACTIONS];
        final double[] byTarget = new double[ACTIONS];
    }

    /** Returns the loss and fills in the derivatives. */
    private interface ByHand {
        double loss(Transition t);
    }

    @Test
    void dqnIsHalfTheSquaredError() {
        assertEqualsByHand(NamedLosses.DQN, t -> {
            int best = argMax(t.target);
            double error = t.q[t.action] - t.reward - t.discount * t.target[best];
            t.byQ[t.action] = error;
            t.byTarget[best] = -t.discount * error;
            return error * error / 2;
        });
    }

    @Test
    void doubleDqnLetsTheOnlineNetworkChoose() {
        assertEqualsByHand(NamedLosses.DOUBLE_DQN, t -> {
            int best = argMax(t.next);
            double error = t.q[t.action] - t.reward - t.discount * t.target[best];
            t.byQ[t.action] = error;
            t.byTarget[best] = -t.discount * error;
            return error * error / 2;
        });
    }

    @Test
    void conservativeLossAddsTheSoftMaximumsExcess() {
        assertEqualsByHand(NamedLosses.CQL, t -> {
            int best = argMax(t.target);
            double error = t.q[t.action] - t.reward - t.discount * t.target[best];
            double sum = 0;
            for (double value : t.q) {
                sum += StrictMath.exp(value);
            }
            for (int a = 0; a < ACTIONS; a++) {
                t.byQ[a] = 0.1 * StrictMath.exp(t.q[a]) / sum;
            }
            t.byQ[t.action] += error - 0.1;
            t.byTarget[best] = -t.discount * error;
            return error * error / 2 + 0.1 * (StrictMath.log(sum) - t.q[t.action]);
        });
    }

    @Test
    void dqnRegPenalisesTheChosenValue() {
        assertEqualsByHand(NamedLosses.DQN_REG, t -> {
            int best = argMax(t.target);
            double error = t.q[t.action] - t.reward - t.discount * t.target[best];
            t.byQ[t.action] = 0.1 + 2 * error;
            t.byTarget[best] = -2 * t.discount * error;
            return 0.1 * t.q[t.action] + error * error;
        });
    }

    @Test
    void dqnRegAsShippedHalvesTheSquare() {
        assertEqualsByHand(NamedLosses.DQN_REG_SHIPPED, t -> {
            int best = argMax(t.target);
            double error = t.q[t.action] - t.reward - t.discount * t.target[best];
            t.byQ[t.action] = 0.1 + error;
            t.byTarget[best] = -t.discount * error;
            return 0.1 * t.q[t.action] + error * error / 2;
        });
    }

    @Test
    void dqnClippedIsTheSumOfTwoMaxima() {
        assertEqualsByHand(NamedLosses.DQN_CLIPPED, t -> {
            int best = argMax(t.target);
            double greatest = t.target[best];
            double y = t.reward + t.discount * greatest;
            double error = t.q[t.action] - y;
            boolean plain = t.q[t.action] > error * error + y;
            boolean byError = error > t.discount * greatest * greatest;
            t.byQ[t.action] = (plain ? 1 : 2 * error) + (byError ? 1 : 0);
            t.byTarget[best] =
                    (plain ? 0 : t.discount * (1 - 2 * error)) + (byError ? -t.discount : 2 * t.discount * greatest);
            return Math.max(t.q[t.action], error * error + y) + Math.max(error, t.discount * greatest * greatest);
        });
    }

    @Test
    void namesAreForgivingAndMistakesGetTheNearestName() {
        assertEquals(NamedLosses.DQN_REG, NamedLosses.byName("dqn-reg"));
        String refusal = assertThrows(IllegalArgumentException.class, () -> NamedLosses.byName("dqnclip"))
                .toString();
        assertTrue(refusal.contains("did you mean 'DQNClipped'"), refusal);
        for (String name : NamedLosses.names()) {
            assertEquals(LossProgram.KIND, NamedLosses.byName(name).kind());
        }
    }

    private static void assertEqualsByHand(LossProgram program, ByHand byHand) {
        RandomGenerator random = new SearchSeed(2021).generator();
        LossInterpreter interpreter = LossInterpreter.of(program);
        LossWorkspace workspace = interpreter.workspace(SIZE, ACTIONS, 2);
        for (int i = 0; i < BATCHES; i++) {
            LossBatch batch = Batches.random(program, SIZE, ACTIONS, 2, 3, random);
            double mean = interpreter.gradientOfMean(batch, workspace);
            double sum = 0;
            for (int b = 0; b < SIZE; b++) {
                Transition t = transition(batch, b);
                double loss = byHand.loss(t);
                sum += loss;
                assertEquals(loss, workspace.losses()[b], TOLERANCE);
                assertPartials(t.byQ, workspace.partials(ActionValues.ONLINE_AT_STATE), b);
                assertPartials(t.byNext, workspace.partials(ActionValues.ONLINE_AT_NEXT_STATE), b);
                assertPartials(new double[ACTIONS], workspace.partials(ActionValues.TARGET_AT_STATE), b);
                assertPartials(t.byTarget, workspace.partials(ActionValues.TARGET_AT_NEXT_STATE), b);
            }
            assertEquals(sum / SIZE, mean, TOLERANCE);
        }
    }

    private static void assertPartials(double[] expected, double[] found, int b) {
        for (int a = 0; a < ACTIONS; a++) {
            assertEquals(expected[a] / SIZE, found[b * ACTIONS + a], TOLERANCE);
        }
    }

    private static Transition transition(LossBatch batch, int b) {
        Transition t = new Transition();
        System.arraycopy(batch.values(ActionValues.ONLINE_AT_STATE), b * ACTIONS, t.q, 0, ACTIONS);
        System.arraycopy(batch.values(ActionValues.ONLINE_AT_NEXT_STATE), b * ACTIONS, t.next, 0, ACTIONS);
        System.arraycopy(batch.values(ActionValues.TARGET_AT_NEXT_STATE), b * ACTIONS, t.target, 0, ACTIONS);
        t.action = batch.action()[b];
        t.reward = batch.reward()[b];
        t.discount = batch.discount()[b];
        return t;
    }

    private static int argMax(double[] values) {
        int best = 0;
        for (int i = 1; i < values.length; i++) {
            if (values[i] > values[best]) {
                best = i;
            }
        }
        return best;
    }
}
