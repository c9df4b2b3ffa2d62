package io.cambrian.evaluators.tensor.kernel.scalar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;

/** Accuracy against StrictMath, in units of the last place of the correctly rounded result. */
class FloatMathTest {

    private interface FloatFunction {
        float apply(float x);
    }

    /** Every 1009th float of both signs. */
    private static double largestError(FloatFunction function, DoubleUnaryOperator exact, float from, float to) {
        double worst = 0;
        for (long bits = Integer.MIN_VALUE; bits <= Integer.MAX_VALUE; bits += 1009) {
            float x = Float.intBitsToFloat((int) bits);
            if (x >= from && x <= to) {
                double expected = exact.applyAsDouble(x);
                double unit = Math.ulp((float) expected);
                worst = Math.max(worst, Math.abs(function.apply(x) - expected) / unit);
            }
        }
        return worst;
    }

    @Test
    void expIsExactToOneUnitOfTheLastPlace() {
        double worst = largestError(FloatMath::exp, StrictMath::exp, -104f, 88.7f);
        assertTrue(worst < 1.0, "found " + worst);
    }

    @Test
    void logIsExactToOneUnitOfTheLastPlace() {
        double worst = largestError(FloatMath::log, StrictMath::log, Float.MIN_VALUE, Float.MAX_VALUE);
        assertTrue(worst < 1.0, "found " + worst);
    }

    @Test
    void tanhIsExactToFourUnitsOfTheLastPlaceAndNeverAboveOne() {
        double worst = largestError(FloatMath::tanh, StrictMath::tanh, -100f, 100f);
        assertTrue(worst < 4.0, "found " + worst);
        for (float x = 5f; x < 10f; x = Math.nextUp(x)) {
            float y = FloatMath.tanh(x);
            assertTrue(y <= 1f && y > 0.999f, "tanh " + x + " = " + y);
        }
    }

    @Test
    void sigmoidIsExactToTwoAndAHalfUnitsOfTheLastPlace() {
        double worst = largestError(FloatMath::sigmoid, x -> 1 / (1 + StrictMath.exp(-x)), -87f, 100f);
        assertTrue(worst < 2.5, "found " + worst);
        assertEquals(0f, FloatMath.sigmoid(Float.NEGATIVE_INFINITY));
        assertEquals(0.5f, FloatMath.sigmoid(0f));
        assertTrue(Float.isNaN(FloatMath.sigmoid(Float.NaN)));
    }

    @Test
    void endsOfTheRangesAreAsInStrictMath() {
        float[] ends = {
            0f, -0f, 1f, -1f, Float.NaN, Float.POSITIVE_INFINITY, Float.NEGATIVE_INFINITY, 1000f, -1000f, 89f, -105f
        };
        for (float x : ends) {
            assertEquals((float) StrictMath.exp(x), FloatMath.exp(x), 1e-6f, "exp " + x);
            assertEquals((float) StrictMath.log(x), FloatMath.log(x), 1e-6f, "log " + x);
            assertEquals((float) StrictMath.tanh(x), FloatMath.tanh(x), 1e-7f, "tanh " + x);
        }
        assertEquals(1f, FloatMath.exp(0f));
        assertEquals(0f, FloatMath.log(1f));
        assertEquals(-0f, FloatMath.tanh(-0f));
        assertEquals(0f, FloatMath.flushTiny(9e-31f));
        assertEquals(1.1e-30f, FloatMath.flushTiny(1.1e-30f));
    }
}
