package io.cambrian.evaluators.tensor.kernel.simd;

import static io.cambrian.evaluators.tensor.kernel.simd.SimdMath.LENGTH;
import static io.cambrian.evaluators.tensor.kernel.simd.SimdMath.SPECIES;

import io.cambrian.evaluators.tensor.kernel.BinaryFunction;
import io.cambrian.evaluators.tensor.kernel.BinaryKernel;
import io.cambrian.evaluators.tensor.kernel.scalar.ScalarElementwise;
import jdk.incubator.vector.FloatVector;

/** Sum, difference, product and quotient of pairs. Each loop is written out, because a vector that passes through a
 * shared virtual call is boxed. */
final class SimdArithmetic {

    private SimdArithmetic() {}

    static final class Add implements BinaryKernel {
        private final BinaryKernel rest = ScalarElementwise.binary(BinaryFunction.ADD);

        @Override
        public void both(float[] a, int aOffset, float[] b, int bOffset, float[] y, int yOffset, int length) {
            int whole = SPECIES.loopBound(length);
            for (int i = 0; i < whole; i += LENGTH) {
                FloatVector p = FloatVector.fromArray(SPECIES, a, aOffset + i);
                FloatVector q = FloatVector.fromArray(SPECIES, b, bOffset + i);
                p.add(q).intoArray(y, yOffset + i);
            }
            if (whole < length) {
                rest.both(a, aOffset + whole, b, bOffset + whole, y, yOffset + whole, length - whole);
            }
        }

        @Override
        public void right(float[] a, int aOffset, float b, float[] y, int yOffset, int length) {
            FloatVector q = FloatVector.broadcast(SPECIES, b);
            int whole = SPECIES.loopBound(length);
            for (int i = 0; i < whole; i += LENGTH) {
                FloatVector p = FloatVector.fromArray(SPECIES, a, aOffset + i);
                p.add(q).intoArray(y, yOffset + i);
            }
            if (whole < length) {
                rest.right(a, aOffset + whole, b, y, yOffset + whole, length - whole);
            }
        }

        @Override
        public void left(float a, float[] b, int bOffset, float[] y, int yOffset, int length) {
            right(b, bOffset, a, y, yOffset, length);
        }
    }

    static final class Subtract implements BinaryKernel {
        private final BinaryKernel rest = ScalarElementwise.binary(BinaryFunction.SUBTRACT);

        @Override
        public void both(float[] a, int aOffset, float[] b, int bOffset, float[] y, int yOffset, int length) {
            int whole = SPECIES.loopBound(length);
            for (int i = 0; i < whole; i += LENGTH) {
                FloatVector p = FloatVector.fromArray(SPECIES, a, aOffset + i);
                FloatVector q = FloatVector.fromArray(SPECIES, b, bOffset + i);
                p.sub(q).intoArray(y, yOffset + i);
            }
            if (whole < length) {
                rest.both(a, aOffset + whole, b, bOffset + whole, y, yOffset + whole, length - whole);
            }
        }

        @Override
        public void right(float[] a, int aOffset, float b, float[] y, int yOffset, int length) {
            FloatVector q = FloatVector.broadcast(SPECIES, b);
            int whole = SPECIES.loopBound(length);
            for (int i = 0; i < whole; i += LENGTH) {
                FloatVector p = FloatVector.fromArray(SPECIES, a, aOffset + i);
                p.sub(q).intoArray(y, yOffset + i);
            }
            if (whole < length) {
                rest.right(a, aOffset + whole, b, y, yOffset + whole, length - whole);
            }
        }

        @Override
        public void left(float a, float[] b, int bOffset, float[] y, int yOffset, int length) {
            FloatVector p = FloatVector.broadcast(SPECIES, a);
            int whole = SPECIES.loopBound(length);
            for (int i = 0; i < whole; i += LENGTH) {
                FloatVector q = FloatVector.fromArray(SPECIES, b, bOffset + i);
                p.sub(q).intoArray(y, yOffset + i);
            }
            if (whole < length) {
                rest.left(a, b, bOffset + whole, y, yOffset + whole, length - whole);
            }
        }
    }

    static final class Multiply implements BinaryKernel {
        private final BinaryKernel rest = ScalarElementwise.binary(BinaryFunction.MULTIPLY);

        @Override
        public void both(float[] a, int aOffset, float[] b, int bOffset, float[] y, int yOffset, int length) {
            int whole = SPECIES.loopBound(length);
            for (int i = 0; i < whole; i += LENGTH) {
                FloatVector p = FloatVector.fromArray(SPECIES, a, aOffset + i);
                FloatVector q = FloatVector.fromArray(SPECIES, b, bOffset + i);
                p.mul(q).intoArray(y, yOffset + i);
            }
            if (whole < length) {
                rest.both(a, aOffset + whole, b, bOffset + whole, y, yOffset + whole, length - whole);
            }
        }

        @Override
        public void right(float[] a, int aOffset, float b, float[] y, int yOffset, int length) {
            FloatVector q = FloatVector.broadcast(SPECIES, b);
            int whole = SPECIES.loopBound(length);
            for (int i = 0; i < whole; i += LENGTH) {
                FloatVector p = FloatVector.fromArray(SPECIES, a, aOffset + i);
                p.mul(q).intoArray(y, yOffset + i);
            }
            if (whole < length) {
                rest.right(a, aOffset + whole, b, y, yOffset + whole, length - whole);
            }
        }

        @Override
        public void left(float a, float[] b, int bOffset, float[] y, int yOffset, int length) {
            right(b, bOffset, a, y, yOffset, length);
        }
    }

    static final class Divide implements BinaryKernel {
        private final BinaryKernel rest = ScalarElementwise.binary(BinaryFunction.DIVIDE);

        @Override
        public void both(float[] a, int aOffset, float[] b, int bOffset, float[] y, int yOffset, int length) {
            int whole = SPECIES.loopBound(length);
            for (int i = 0; i < whole; i += LENGTH) {
                FloatVector p = FloatVector.fromArray(SPECIES, a, aOffset + i);
                FloatVector q = FloatVector.fromArray(SPECIES, b, bOffset + i);
                p.div(q).intoArray(y, yOffset + i);
            }
            if (whole < length) {
                rest.both(a, aOffset + whole, b, bOffset + whole, y, yOffset + whole, length - whole);
            }
        }

        @Override
        public void right(float[] a, int aOffset, float b, float[] y, int yOffset, int length) {
            FloatVector q = FloatVector.broadcast(SPECIES, b);
            int whole = SPECIES.loopBound(length);
            for (int i = 0; i < whole; i += LENGTH) {
                FloatVector p = FloatVector.fromArray(SPECIES, a, aOffset + i);
                p.div(q).intoArray(y, yOffset + i);
            }
            if (whole < length) {
                rest.right(a, aOffset + whole, b, y, yOffset + whole, length - whole);
            }
        }

        @Override
        public void left(float a, float[] b, int bOffset, float[] y, int yOffset, int length) {
            FloatVector p = FloatVector.broadcast(SPECIES, a);
            int whole = SPECIES.loopBound(length);
            for (int i = 0; i < whole; i += LENGTH) {
                FloatVector q = FloatVector.fromArray(SPECIES, b, bOffset + i);
                p.div(q).intoArray(y, yOffset + i);
            }
            if (whole < length) {
                rest.left(a, b, bOffset + whole, y, yOffset + whole, length - whole);
            }
        }
    }
}
