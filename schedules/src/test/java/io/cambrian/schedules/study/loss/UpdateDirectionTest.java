package io.cambrian.schedules.study.loss;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.searchspace.expression.Operand;
import io.cambrian.searchspace.expression.Operator;
import io.cambrian.searchspace.expression.Source;
import io.cambrian.searchspace.loss.LossBuilder;
import io.cambrian.searchspace.loss.LossProgram;
import io.cambrian.searchspace.loss.NamedLosses;
import io.cambrian.searchspace.random.RootSeed;
import io.cambrian.searchspace.random.Seed;
import org.junit.jupiter.api.Test;

class UpdateDirectionTest {

    private static final Seed SEED = new RootSeed(5).report();

    @Test
    void theScaleOfALossChangesNothing() {
        assertEquals(1, cosine(squaredError(true, false)), 1e-12);
        assertEquals(-1, cosine(squaredError(true, true)), 1e-12);
    }

    @Test
    void forgettingTheDiscountTurnsTheUpdate() {
        assertTrue(cosine(squaredError(false, false)) < 0.99);
    }

    @Test
    void regularisationAndDoubleEstimatesTurnTheUpdate() {
        assertTrue(cosine(NamedLosses.DQN_CLIPPED) < 0.999);
        assertTrue(cosine(NamedLosses.DOUBLE_DQN) < 0.99);
        assertTrue(cosine(NamedLosses.CQL) < 0.9999);
    }

    private static double cosine(LossProgram program) {
        return UpdateDirection.cosine(program, NamedLosses.DQN, SEED, 1_000);
    }

    /** δ², with or without the discount, or minus a tenth of it. */
    private static LossProgram squaredError(boolean discounted, boolean negative) {
        var loss = new LossBuilder();
        Operand values = loss.apply(Operator.Q_VALUE_LIST, loss.input(Source.ONLINE_NETWORK), loss.input(Source.STATE));
        Operand chosen = loss.apply(Operator.SELECT_LIST, values, loss.input(Source.ACTION));
        Operand targets =
                loss.apply(Operator.Q_VALUE_LIST, loss.input(Source.TARGET_NETWORK), loss.input(Source.NEXT_STATE));
        Operand best = loss.apply(Operator.MAX_LIST, targets);
        Operand next = discounted ? loss.apply(Operator.DOT_PRODUCT, loss.input(Source.DISCOUNT), best) : best;
        Operand target = loss.apply(Operator.ADD, loss.input(Source.REWARD), next);
        Operand square = loss.apply(Operator.L2_NORM, loss.apply(Operator.SUBTRACT, chosen, target));
        if (negative) {
            loss.apply(Operator.SUBTRACT, loss.constant(0), loss.apply(Operator.MULTIPLY_TENTH, square));
        }
        return loss.build();
    }
}
