package io.cambrian.evaluators.tensor.kernel.scalar;

import io.cambrian.evaluators.tensor.kernel.BinaryFunction;
import io.cambrian.evaluators.tensor.kernel.BinaryKernel;
import io.cambrian.evaluators.tensor.kernel.UnaryFunction;
import io.cambrian.evaluators.tensor.kernel.UnaryKernel;

/** Number-by-number kernels in plain Java; they also do the ends that do not fill a vector. */
public final class ScalarElementwise {

    /** A function of one float. */
    @FunctionalInterface
    private interface FloatFunction {
        float apply(float x);
    }

    /** A function of two floats. */
    @FunctionalInterface
    private interface FloatOperator {
        float apply(float a, float b);
    }

    private ScalarElementwise() {}

    public static UnaryKernel unary(UnaryFunction function) {
        return switch (function) {
            case NEGATE -> loop(x -> -x);
            case ABS -> loop(Math::abs);
            case SIGN -> loop(FloatMath::sign);
            case RELU -> loop(FloatMath::relu);
            case TANH -> loop(FloatMath::tanh);
            case SIGMOID -> loop(FloatMath::sigmoid);
            case EXP -> loop(FloatMath::exp);
            case LOG -> loop(FloatMath::log);
            case SQRT -> loop(x -> (float) Math.sqrt(x));
            case FLUSH_TINY -> loop(FloatMath::flushTiny);
        };
    }

    public static BinaryKernel binary(BinaryFunction function) {
        return new Loop(
                switch (function) {
                    case ADD -> Float::sum;
                    case SUBTRACT -> (a, b) -> a - b;
                    case MULTIPLY -> (a, b) -> a * b;
                    case DIVIDE -> (a, b) -> a / b;
                    case MINIMUM -> Math::min;
                    case MAXIMUM -> Math::max;
                    case GREATER -> (a, b) -> a > b ? 1f : 0f;
                    case GREATER_OR_EQUAL -> (a, b) -> a >= b ? 1f : 0f;
                    case EQUAL -> (a, b) -> a == b ? 1f : 0f;
                    case GATE -> (a, b) -> b > 0f ? a : 0f;
                });
    }

    private static UnaryKernel loop(FloatFunction f) {
        return (x, xOffset, y, yOffset, length) -> {
            for (int i = 0; i < length; i++) {
                y[yOffset + i] = f.apply(x[xOffset + i]);
            }
        };
    }

    private record Loop(FloatOperator f) implements BinaryKernel {
        @Override
        public void both(float[] a, int aOffset, float[] b, int bOffset, float[] y, int yOffset, int length) {
            for (int i = 0; i < length; i++) {
                y[yOffset + i] = f.apply(a[aOffset + i], b[bOffset + i]);
            }
        }

        @Override
        public void right(float[] a, int aOffset, float b, float[] y, int yOffset, int length) {
            for (int i = 0; i < length; i++) {
                y[yOffset + i] = f.apply(a[aOffset + i], b);
            }
        }

        @Override
        public void left(float a, float[] b, int bOffset, float[] y, int yOffset, int length) {
            for (int i = 0; i < length; i++) {
                y[yOffset + i] = f.apply(a, b[bOffset + i]);
            }
        }
    }
}
