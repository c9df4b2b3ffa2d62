package io.cambrian.evaluators.tensor.kernel;

import static io.cambrian.evaluators.tensor.kernel.SimdMath.LENGTH;
import static io.cambrian.evaluators.tensor.kernel.SimdMath.SPECIES;

import jdk.incubator.vector.FloatVector;

/** Sum, difference, product and quotient of pairs. Each loop is written out, because a vector that passes through a
 * shared virtual call is boxed. */
final class SimdArithmetic {

    private SimdArithmetic() {}

    static final class Add implements BinaryKernel {
        private final BinaryKernel rest = ScalarElementwise.binary(BinaryFunction.ADD);

        @Override
        public void both(float[] a, int aOffset, float[] b, int bOffset, float[] y, int yOffset, int length) {
            int i = 0;
            for (; i + LENGTH <= length; i += LENGTH) {
                FloatVector p = FloatVector.fromArray(SPECIES, a, aOffset + i);
                FloatVector q = FloatVector.fromArray(SPECIES, b, bOffset + i);
                p.add(q).intoArray(y, yOffset + i);
            }
            rest.both(a, aOffset + i, b, bOffset + i, y, yOffset + i, length - i);
        }

        @Override
        public void right(float[] a, int aOffset, float b, float[] y, int yOffset, int length) {
            FloatVector q = FloatVector.broadcast(SPECIES, b);
            int i = 0;
            for (; i + LENGTH <= length; i += LENGTH) {
                FloatVector p = FloatVector.fromArray(SPECIES, a, aOffset + i);
                p.add(q).intoArray(y, yOffset + i);
            }
            rest.right(a, aOffset + i, b, y, yOffset + i, length - i);
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
            int i = 0;
            for (; i + LENGTH <= length; i += LENGTH) {
                FloatVector p = FloatVector.fromArray(SPECIES, a, aOffset + i);
                FloatVector q = FloatVector.fromArray(SPECIES, b, bOffset + i);
                p.sub(q).intoArray(y, yOffset + i);
            }
            rest.both(a, aOffset + i, b, bOffset + i, y, yOffset + i, length - i);
        }

        @Override
        public void right(float[] a, int aOffset, float b, float[] y, int yOffset, int length) {
            FloatVector q = FloatVector.broadcast(SPECIES, b);
            int i = 0;
            for (; i + LENGTH <= length; i += LENGTH) {
                FloatVector p = FloatVector.fromArray(SPECIES, a, aOffset + i);
                p.sub(q).intoArray(y, yOffset + i);
            }
            rest.right(a, aOffset + i, b, y, yOffset + i, length - i);
        }

        @Override
        public void left(float a, float[] b, int bOffset, float[] y, int yOffset, int length) {
            FloatVector p = FloatVector.broadcast(SPECIES, a);
            int i = 0;
            for (; i + LENGTH <= length; i += LENGTH) {
                FloatVector q = FloatVector.fromArray(SPECIES, b, bOffset + i);
                p.sub(q).intoArray(y, yOffset + i);
            }
            rest.left(a, b, bOffset + i, y, yOffset + i, length - i);
        }
    }

    static final class Multiply implements BinaryKernel {
        private final BinaryKernel rest = ScalarElementwise.binary(BinaryFunction.MULTIPLY);

        @Override
        public void both(float[] a, int aOffset, float[] b, int bOffset, float[] y, int yOffset, int length) {
            int i = 0;
            for (; i + LENGTH <= length; i += LENGTH) {
                FloatVector p = FloatVector.fromArray(SPECIES, a, aOffset + i);
                FloatVector q = FloatVector.fromArray(SPECIES, b, bOffset + i);
                p.mul(q).intoArray(y, yOffset + i);
            }
            rest.both(a, aOffset + i, b, bOffset + i, y, yOffset + i, length - i);
        }

        @Override
        public void right(float[] a, int aOffset, float b, float[] y, int yOffset, int length) {
            FloatVector q = FloatVector.broadcast(SPECIES, b);
            int i = 0;
            for (; i + LENGTH <= length; i += LENGTH) {
                FloatVector p = FloatVector.fromArray(SPECIES, a, aOffset + i);
                p.mul(q).intoArray(y, yOffset + i);
            }
            rest.right(a, aOffset + i, b, y, yOffset + i, length - i);
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
            int i = 0;
            for (; i + LENGTH <= length; i += LENGTH) {
                FloatVector p = FloatVector.fromArray(SPECIES, a, aOffset + i);
                FloatVector q = FloatVector.fromArray(SPECIES, b, bOffset + i);
                p.div(q).intoArray(y, yOffset + i);
            }
            rest.both(a, aOffset + i, b, bOffset + i, y, yOffset + i, length - i);
        }

        @Override
        public void right(float[] a, int aOffset, float b, float[] y, int yOffset, int length) {
            FloatVector q = FloatVector.broadcast(SPECIES, b);
            int i = 0;
            for (; i + LENGTH <= length; i += LENGTH) {
                FloatVector p = FloatVector.fromArray(SPECIES, a, aOffset + i);
                p.div(q).intoArray(y, yOffset + i);
            }
            rest.right(a, aOffset + i, b, y, yOffset + i, length - i);
        }

        @Override
        public void left(float a, float[] b, int bOffset, float[] y, int yOffset, int length) {
            FloatVector p = FloatVector.broadcast(SPECIES, a);
            int i = 0;
            for (; i + LENGTH <= length; i += LENGTH) {
                FloatVector q = FloatVector.fromArray(SPECIES, b, bOffset + i);
                p.div(q).intoArray(y, yOffset + i);
            }
            rest.left(a, b, bOffset + i, y, yOffset + i, length - i);
        }
    }
}
