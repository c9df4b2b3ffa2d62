package io.cambrian.evaluators.tensor.kernel.simd;

import static io.cambrian.evaluators.tensor.kernel.simd.SimdMath.LENGTH;
import static io.cambrian.evaluators.tensor.kernel.simd.SimdMath.SPECIES;

import io.cambrian.evaluators.tensor.kernel.BinaryFunction;
import io.cambrian.evaluators.tensor.kernel.BinaryKernel;
import io.cambrian.evaluators.tensor.kernel.scalar.ScalarElementwise;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorOperators;

/** The kernels that keep one of two numbers. */
final class SimdChoice {

    private SimdChoice() {}

    static final class Minimum implements BinaryKernel {
        private final BinaryKernel rest = ScalarElementwise.binary(BinaryFunction.MINIMUM);

        @Override
        public void both(float[] a, int aOffset, float[] b, int bOffset, float[] y, int yOffset, int length) {
            int whole = SPECIES.loopBound(length);
            for (int i = 0; i < whole; i += LENGTH) {
                FloatVector p = FloatVector.fromArray(SPECIES, a, aOffset + i);
                FloatVector q = FloatVector.fromArray(SPECIES, b, bOffset + i);
                p.min(q).intoArray(y, yOffset + i);
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
                p.min(q).intoArray(y, yOffset + i);
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

    static final class Maximum implements BinaryKernel {
        private final BinaryKernel rest = ScalarElementwise.binary(BinaryFunction.MAXIMUM);

        @Override
        public void both(float[] a, int aOffset, float[] b, int bOffset, float[] y, int yOffset, int length) {
            int whole = SPECIES.loopBound(length);
            for (int i = 0; i < whole; i += LENGTH) {
                FloatVector p = FloatVector.fromArray(SPECIES, a, aOffset + i);
                FloatVector q = FloatVector.fromArray(SPECIES, b, bOffset + i);
                p.max(q).intoArray(y, yOffset + i);
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
                p.max(q).intoArray(y, yOffset + i);
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

    static final class Gate implements BinaryKernel {
        private final BinaryKernel rest = ScalarElementwise.binary(BinaryFunction.GATE);

        @Override
        public void both(float[] a, int aOffset, float[] b, int bOffset, float[] y, int yOffset, int length) {
            int whole = SPECIES.loopBound(length);
            for (int i = 0; i < whole; i += LENGTH) {
                FloatVector p = FloatVector.fromArray(SPECIES, a, aOffset + i);
                FloatVector q = FloatVector.fromArray(SPECIES, b, bOffset + i);
                FloatVector.zero(SPECIES)
                        .blend(p, q.compare(VectorOperators.GT, 0f))
                        .intoArray(y, yOffset + i);
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
                FloatVector.zero(SPECIES)
                        .blend(p, q.compare(VectorOperators.GT, 0f))
                        .intoArray(y, yOffset + i);
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
                FloatVector.zero(SPECIES)
                        .blend(p, q.compare(VectorOperators.GT, 0f))
                        .intoArray(y, yOffset + i);
            }
            if (whole < length) {
                rest.left(a, b, bOffset + whole, y, yOffset + whole, length - whole);
            }
        }
    }
}
