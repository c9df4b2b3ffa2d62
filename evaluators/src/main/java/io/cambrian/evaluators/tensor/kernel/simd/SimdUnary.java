package io.cambrian.evaluators.tensor.kernel.simd;

import static io.cambrian.evaluators.tensor.kernel.simd.SimdMath.LENGTH;
import static io.cambrian.evaluators.tensor.kernel.simd.SimdMath.SPECIES;

import io.cambrian.evaluators.tensor.kernel.UnaryFunction;
import io.cambrian.evaluators.tensor.kernel.UnaryKernel;
import io.cambrian.evaluators.tensor.kernel.scalar.FloatMath;
import io.cambrian.evaluators.tensor.kernel.scalar.ScalarElementwise;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorOperators;

/** Number-by-number kernels of one operand. Each loop is written out, because a vector that passes through a shared virtual
 * call is boxed. */
final class SimdUnary {

    private SimdUnary() {}

    static UnaryKernel of(UnaryFunction function) {
        UnaryKernel rest = ScalarElementwise.unary(function);
        UnaryKernel vectors = vectors(function);
        return (x, xOffset, y, yOffset, length) -> {
            int whole = SPECIES.loopBound(length);
            vectors.apply(x, xOffset, y, yOffset, whole);
            if (whole < length) {
                rest.apply(x, xOffset + whole, y, yOffset + whole, length - whole);
            }
        };
    }

    private static UnaryKernel vectors(UnaryFunction function) {
        return switch (function) {
            case NEGATE -> SimdUnary::negate;
            case ABS -> SimdUnary::abs;
            case SIGN -> SimdUnary::sign;
            case RELU -> SimdUnary::relu;
            case TANH -> SimdUnary::tanh;
            case SIGMOID -> SimdUnary::sigmoid;
            case EXP -> SimdUnary::exp;
            case LOG -> SimdUnary::log;
            case SQRT -> SimdUnary::sqrt;
            case FLUSH_TINY -> SimdUnary::flushTiny;
        };
    }

    private static void negate(float[] x, int xOffset, float[] y, int yOffset, int length) {
        for (int i = 0; i < length; i += LENGTH) {
            FloatVector v = FloatVector.fromArray(SPECIES, x, xOffset + i);
            v.neg().intoArray(y, yOffset + i);
        }
    }

    private static void abs(float[] x, int xOffset, float[] y, int yOffset, int length) {
        for (int i = 0; i < length; i += LENGTH) {
            FloatVector v = FloatVector.fromArray(SPECIES, x, xOffset + i);
            v.abs().intoArray(y, yOffset + i);
        }
    }

    private static void sign(float[] x, int xOffset, float[] y, int yOffset, int length) {
        for (int i = 0; i < length; i += LENGTH) {
            FloatVector v = FloatVector.fromArray(SPECIES, x, xOffset + i);
            v.blend(-1f, v.compare(VectorOperators.LT, 0f))
                    .blend(1f, v.compare(VectorOperators.GT, 0f))
                    .intoArray(y, yOffset + i);
        }
    }

    private static void relu(float[] x, int xOffset, float[] y, int yOffset, int length) {
        for (int i = 0; i < length; i += LENGTH) {
            FloatVector v = FloatVector.fromArray(SPECIES, x, xOffset + i);
            v.blend(0f, v.compare(VectorOperators.LE, 0f)).intoArray(y, yOffset + i);
        }
    }

    private static void tanh(float[] x, int xOffset, float[] y, int yOffset, int length) {
        for (int i = 0; i < length; i += LENGTH) {
            FloatVector v = FloatVector.fromArray(SPECIES, x, xOffset + i);
            SimdMath.tanh(v).intoArray(y, yOffset + i);
        }
    }

    private static void sigmoid(float[] x, int xOffset, float[] y, int yOffset, int length) {
        for (int i = 0; i < length; i += LENGTH) {
            FloatVector v = FloatVector.fromArray(SPECIES, x, xOffset + i);
            SimdMath.sigmoid(v).intoArray(y, yOffset + i);
        }
    }

    private static void exp(float[] x, int xOffset, float[] y, int yOffset, int length) {
        for (int i = 0; i < length; i += LENGTH) {
            FloatVector v = FloatVector.fromArray(SPECIES, x, xOffset + i);
            SimdMath.exp(v).intoArray(y, yOffset + i);
        }
    }

    private static void log(float[] x, int xOffset, float[] y, int yOffset, int length) {
        for (int i = 0; i < length; i += LENGTH) {
            FloatVector v = FloatVector.fromArray(SPECIES, x, xOffset + i);
            SimdMath.log(v).intoArray(y, yOffset + i);
        }
    }

    private static void sqrt(float[] x, int xOffset, float[] y, int yOffset, int length) {
        for (int i = 0; i < length; i += LENGTH) {
            FloatVector v = FloatVector.fromArray(SPECIES, x, xOffset + i);
            v.sqrt().intoArray(y, yOffset + i);
        }
    }

    private static void flushTiny(float[] x, int xOffset, float[] y, int yOffset, int length) {
        for (int i = 0; i < length; i += LENGTH) {
            FloatVector v = FloatVector.fromArray(SPECIES, x, xOffset + i);
            v.blend(0f, v.abs().compare(VectorOperators.LT, FloatMath.TINY)).intoArray(y, yOffset + i);
        }
    }
}
