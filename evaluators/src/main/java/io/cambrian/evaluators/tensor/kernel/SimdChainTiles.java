package io.cambrian.evaluators.tensor.kernel;

import static io.cambrian.evaluators.tensor.kernel.SimdMath.LENGTH;
import static io.cambrian.evaluators.tensor.kernel.SimdMath.SPECIES;

import jdk.incubator.vector.FloatVector;

/**
 * Register tiles of products whose inner index runs over a table ({@link ChainTerms}).
 *
 * <p>Two fused multiply-adds a cycle with a latency of four need eight independent chains. Ten are faster, since the compiler's
 * schedule is not perfect; twelve spill where there are sixteen registers. The inner loops are not unrolled by hand, which would
 * make the compiler spill, too.
 */
final class SimdChainTiles {

    private SimdChainTiles() {}

    /** Five rows of two vectors; rows of the result are {@code cStride} apart. */
    static void five(ChainTerms terms, float[] a, int at, float[] b, int bt, float[] c, int ct, int cStride) {
        int[] left = terms.left();
        int[] right = terms.right();
        FloatVector c00 = FloatVector.zero(SPECIES);
        FloatVector c01 = c00;
        FloatVector c10 = c00;
        FloatVector c11 = c00;
        FloatVector c20 = c00;
        FloatVector c21 = c00;
        FloatVector c30 = c00;
        FloatVector c31 = c00;
        FloatVector c40 = c00;
        FloatVector c41 = c00;
        for (int k = 0; k < left.length; k++) {
            int l = at + left[k];
            int r = bt + right[k];
            FloatVector b0 = FloatVector.fromArray(SPECIES, b, r);
            FloatVector b1 = FloatVector.fromArray(SPECIES, b, r + LENGTH);
            FloatVector a0 = FloatVector.broadcast(SPECIES, a[l]);
            c00 = a0.fma(b0, c00);
            c01 = a0.fma(b1, c01);
            FloatVector a1 = FloatVector.broadcast(SPECIES, a[l + 1]);
            c10 = a1.fma(b0, c10);
            c11 = a1.fma(b1, c11);
            FloatVector a2 = FloatVector.broadcast(SPECIES, a[l + 2]);
            c20 = a2.fma(b0, c20);
            c21 = a2.fma(b1, c21);
            FloatVector a3 = FloatVector.broadcast(SPECIES, a[l + 3]);
            c30 = a3.fma(b0, c30);
            c31 = a3.fma(b1, c31);
            FloatVector a4 = FloatVector.broadcast(SPECIES, a[l + 4]);
            c40 = a4.fma(b0, c40);
            c41 = a4.fma(b1, c41);
        }
        c00.intoArray(c, ct);
        c01.intoArray(c, ct + LENGTH);
        c10.intoArray(c, ct + cStride);
        c11.intoArray(c, ct + cStride + LENGTH);
        c20.intoArray(c, ct + 2 * cStride);
        c21.intoArray(c, ct + 2 * cStride + LENGTH);
        c30.intoArray(c, ct + 3 * cStride);
        c31.intoArray(c, ct + 3 * cStride + LENGTH);
        c40.intoArray(c, ct + 4 * cStride);
        c41.intoArray(c, ct + 4 * cStride + LENGTH);
    }

    /** Four rows of two vectors. */
    static void four(ChainTerms terms, float[] a, int at, float[] b, int bt, float[] c, int ct, int cStride) {
        int[] left = terms.left();
        int[] right = terms.right();
        FloatVector c00 = FloatVector.zero(SPECIES);
        FloatVector c01 = c00;
        FloatVector c10 = c00;
        FloatVector c11 = c00;
        FloatVector c20 = c00;
        FloatVector c21 = c00;
        FloatVector c30 = c00;
        FloatVector c31 = c00;
        for (int k = 0; k < left.length; k++) {
            int l = at + left[k];
            int r = bt + right[k];
            FloatVector b0 = FloatVector.fromArray(SPECIES, b, r);
            FloatVector b1 = FloatVector.fromArray(SPECIES, b, r + LENGTH);
            FloatVector a0 = FloatVector.broadcast(SPECIES, a[l]);
            c00 = a0.fma(b0, c00);
            c01 = a0.fma(b1, c01);
            FloatVector a1 = FloatVector.broadcast(SPECIES, a[l + 1]);
            c10 = a1.fma(b0, c10);
            c11 = a1.fma(b1, c11);
            FloatVector a2 = FloatVector.broadcast(SPECIES, a[l + 2]);
            c20 = a2.fma(b0, c20);
            c21 = a2.fma(b1, c21);
            FloatVector a3 = FloatVector.broadcast(SPECIES, a[l + 3]);
            c30 = a3.fma(b0, c30);
            c31 = a3.fma(b1, c31);
        }
        c00.intoArray(c, ct);
        c01.intoArray(c, ct + LENGTH);
        c10.intoArray(c, ct + cStride);
        c11.intoArray(c, ct + cStride + LENGTH);
        c20.intoArray(c, ct + 2 * cStride);
        c21.intoArray(c, ct + 2 * cStride + LENGTH);
        c30.intoArray(c, ct + 3 * cStride);
        c31.intoArray(c, ct + 3 * cStride + LENGTH);
    }

    /** One row of eight vectors. */
    static void oneWide(ChainTerms terms, float[] a, int at, float[] b, int bt, float[] c, int ct) {
        int[] left = terms.left();
        int[] right = terms.right();
        FloatVector c0 = FloatVector.zero(SPECIES);
        FloatVector c1 = c0;
        FloatVector c2 = c0;
        FloatVector c3 = c0;
        FloatVector c4 = c0;
        FloatVector c5 = c0;
        FloatVector c6 = c0;
        FloatVector c7 = c0;
        for (int k = 0; k < left.length; k++) {
            int l = at + left[k];
            int r = bt + right[k];
            FloatVector a0 = FloatVector.broadcast(SPECIES, a[l]);
            c0 = a0.fma(FloatVector.fromArray(SPECIES, b, r), c0);
            c1 = a0.fma(FloatVector.fromArray(SPECIES, b, r + LENGTH), c1);
            c2 = a0.fma(FloatVector.fromArray(SPECIES, b, r + 2 * LENGTH), c2);
            c3 = a0.fma(FloatVector.fromArray(SPECIES, b, r + 3 * LENGTH), c3);
            c4 = a0.fma(FloatVector.fromArray(SPECIES, b, r + 4 * LENGTH), c4);
            c5 = a0.fma(FloatVector.fromArray(SPECIES, b, r + 5 * LENGTH), c5);
            c6 = a0.fma(FloatVector.fromArray(SPECIES, b, r + 6 * LENGTH), c6);
            c7 = a0.fma(FloatVector.fromArray(SPECIES, b, r + 7 * LENGTH), c7);
        }
        c0.intoArray(c, ct);
        c1.intoArray(c, ct + LENGTH);
        c2.intoArray(c, ct + 2 * LENGTH);
        c3.intoArray(c, ct + 3 * LENGTH);
        c4.intoArray(c, ct + 4 * LENGTH);
        c5.intoArray(c, ct + 5 * LENGTH);
        c6.intoArray(c, ct + 6 * LENGTH);
        c7.intoArray(c, ct + 7 * LENGTH);
    }

    /** One row of two vectors. */
    static void one(ChainTerms terms, float[] a, int at, float[] b, int bt, float[] c, int ct) {
        int[] left = terms.left();
        int[] right = terms.right();
        FloatVector c0 = FloatVector.zero(SPECIES);
        FloatVector c1 = c0;
        for (int k = 0; k < left.length; k++) {
            int l = at + left[k];
            int r = bt + right[k];
            FloatVector a0 = FloatVector.broadcast(SPECIES, a[l]);
            c0 = a0.fma(FloatVector.fromArray(SPECIES, b, r), c0);
            c1 = a0.fma(FloatVector.fromArray(SPECIES, b, r + LENGTH), c1);
        }
        c0.intoArray(c, ct);
        c1.intoArray(c, ct + LENGTH);
    }

    /** One row of {@code columns} numbers, without vectors. */
    static void numbers(ChainTerms terms, float[] a, int at, float[] b, int bt, float[] c, int ct, int columns) {
        int[] left = terms.left();
        int[] right = terms.right();
        for (int j = 0; j < columns; j++) {
            float sum = 0f;
            for (int k = 0; k < left.length; k++) {
                sum = Math.fma(a[at + left[k]], b[bt + right[k] + j], sum);
            }
            c[ct + j] = sum;
        }
    }
}
