package io.cambrian.evaluators.tensor.kernel;

import static io.cambrian.evaluators.tensor.kernel.SimdMath.LENGTH;
import static io.cambrian.evaluators.tensor.kernel.SimdMath.SPECIES;

import jdk.incubator.vector.FloatVector;

/**
 * Register tiles that continue the chains c[row][column] of a weight gradient by {@code depth} terms: the row's factor is
 * x[rows[row] + k], the column's panel[k][column]. Rows of the panel and of c are {@code stride} apart.
 */
final class SimdWeightTiles {

    private SimdWeightTiles() {}

    /** Five rows of two vectors. */
    static void fiveByTwo(
            int depth,
            float[] x,
            int[] rows,
            int row,
            int xOffset,
            float[] panel,
            int bt,
            int stride,
            float[] c,
            int ct) {
        int x0 = xOffset + rows[row];
        int x1 = xOffset + rows[row + 1];
        int x2 = xOffset + rows[row + 2];
        int x3 = xOffset + rows[row + 3];
        int x4 = xOffset + rows[row + 4];
        FloatVector c00 = FloatVector.fromArray(SPECIES, c, ct);
        FloatVector c01 = FloatVector.fromArray(SPECIES, c, ct + LENGTH);
        FloatVector c10 = FloatVector.fromArray(SPECIES, c, ct + stride);
        FloatVector c11 = FloatVector.fromArray(SPECIES, c, ct + stride + LENGTH);
        FloatVector c20 = FloatVector.fromArray(SPECIES, c, ct + 2 * stride);
        FloatVector c21 = FloatVector.fromArray(SPECIES, c, ct + 2 * stride + LENGTH);
        FloatVector c30 = FloatVector.fromArray(SPECIES, c, ct + 3 * stride);
        FloatVector c31 = FloatVector.fromArray(SPECIES, c, ct + 3 * stride + LENGTH);
        FloatVector c40 = FloatVector.fromArray(SPECIES, c, ct + 4 * stride);
        FloatVector c41 = FloatVector.fromArray(SPECIES, c, ct + 4 * stride + LENGTH);
        int at = bt;
        for (int k = 0; k < depth; k++) {
            FloatVector b0 = FloatVector.fromArray(SPECIES, panel, at);
            FloatVector b1 = FloatVector.fromArray(SPECIES, panel, at + LENGTH);
            FloatVector a0 = FloatVector.broadcast(SPECIES, x[x0 + k]);
            c00 = a0.fma(b0, c00);
            c01 = a0.fma(b1, c01);
            FloatVector a1 = FloatVector.broadcast(SPECIES, x[x1 + k]);
            c10 = a1.fma(b0, c10);
            c11 = a1.fma(b1, c11);
            FloatVector a2 = FloatVector.broadcast(SPECIES, x[x2 + k]);
            c20 = a2.fma(b0, c20);
            c21 = a2.fma(b1, c21);
            FloatVector a3 = FloatVector.broadcast(SPECIES, x[x3 + k]);
            c30 = a3.fma(b0, c30);
            c31 = a3.fma(b1, c31);
            FloatVector a4 = FloatVector.broadcast(SPECIES, x[x4 + k]);
            c40 = a4.fma(b0, c40);
            c41 = a4.fma(b1, c41);
            at += stride;
        }
        c00.intoArray(c, ct);
        c01.intoArray(c, ct + LENGTH);
        c10.intoArray(c, ct + stride);
        c11.intoArray(c, ct + stride + LENGTH);
        c20.intoArray(c, ct + 2 * stride);
        c21.intoArray(c, ct + 2 * stride + LENGTH);
        c30.intoArray(c, ct + 3 * stride);
        c31.intoArray(c, ct + 3 * stride + LENGTH);
        c40.intoArray(c, ct + 4 * stride);
        c41.intoArray(c, ct + 4 * stride + LENGTH);
    }

    /** Four rows of two vectors. */
    static void fourByTwo(
            int depth,
            float[] x,
            int[] rows,
            int row,
            int xOffset,
            float[] panel,
            int bt,
            int stride,
            float[] c,
            int ct) {
        int x0 = xOffset + rows[row];
        int x1 = xOffset + rows[row + 1];
        int x2 = xOffset + rows[row + 2];
        int x3 = xOffset + rows[row + 3];
        FloatVector c00 = FloatVector.fromArray(SPECIES, c, ct);
        FloatVector c01 = FloatVector.fromArray(SPECIES, c, ct + LENGTH);
        FloatVector c10 = FloatVector.fromArray(SPECIES, c, ct + stride);
        FloatVector c11 = FloatVector.fromArray(SPECIES, c, ct + stride + LENGTH);
        FloatVector c20 = FloatVector.fromArray(SPECIES, c, ct + 2 * stride);
        FloatVector c21 = FloatVector.fromArray(SPECIES, c, ct + 2 * stride + LENGTH);
        FloatVector c30 = FloatVector.fromArray(SPECIES, c, ct + 3 * stride);
        FloatVector c31 = FloatVector.fromArray(SPECIES, c, ct + 3 * stride + LENGTH);
        int at = bt;
        for (int k = 0; k < depth; k++) {
            FloatVector b0 = FloatVector.fromArray(SPECIES, panel, at);
            FloatVector b1 = FloatVector.fromArray(SPECIES, panel, at + LENGTH);
            FloatVector a0 = FloatVector.broadcast(SPECIES, x[x0 + k]);
            c00 = a0.fma(b0, c00);
            c01 = a0.fma(b1, c01);
            FloatVector a1 = FloatVector.broadcast(SPECIES, x[x1 + k]);
            c10 = a1.fma(b0, c10);
            c11 = a1.fma(b1, c11);
            FloatVector a2 = FloatVector.broadcast(SPECIES, x[x2 + k]);
            c20 = a2.fma(b0, c20);
            c21 = a2.fma(b1, c21);
            FloatVector a3 = FloatVector.broadcast(SPECIES, x[x3 + k]);
            c30 = a3.fma(b0, c30);
            c31 = a3.fma(b1, c31);
            at += stride;
        }
        c00.intoArray(c, ct);
        c01.intoArray(c, ct + LENGTH);
        c10.intoArray(c, ct + stride);
        c11.intoArray(c, ct + stride + LENGTH);
        c20.intoArray(c, ct + 2 * stride);
        c21.intoArray(c, ct + 2 * stride + LENGTH);
        c30.intoArray(c, ct + 3 * stride);
        c31.intoArray(c, ct + 3 * stride + LENGTH);
    }

    /** One row of two vectors. */
    static void oneByTwo(
            int depth,
            float[] x,
            int[] rows,
            int row,
            int xOffset,
            float[] panel,
            int bt,
            int stride,
            float[] c,
            int ct) {
        int x0 = xOffset + rows[row];
        FloatVector c0 = FloatVector.fromArray(SPECIES, c, ct);
        FloatVector c1 = FloatVector.fromArray(SPECIES, c, ct + LENGTH);
        int at = bt;
        for (int k = 0; k < depth; k++) {
            FloatVector b0 = FloatVector.fromArray(SPECIES, panel, at);
            FloatVector b1 = FloatVector.fromArray(SPECIES, panel, at + LENGTH);
            FloatVector a0 = FloatVector.broadcast(SPECIES, x[x0 + k]);
            c0 = a0.fma(b0, c0);
            c1 = a0.fma(b1, c1);
            at += stride;
        }
        c0.intoArray(c, ct);
        c1.intoArray(c, ct + LENGTH);
    }

    /** Eight rows of one vector. */
    static void eightByOne(
            int depth,
            float[] x,
            int[] rows,
            int row,
            int xOffset,
            float[] panel,
            int bt,
            int stride,
            float[] c,
            int ct) {
        int x0 = xOffset + rows[row];
        int x1 = xOffset + rows[row + 1];
        int x2 = xOffset + rows[row + 2];
        int x3 = xOffset + rows[row + 3];
        int x4 = xOffset + rows[row + 4];
        int x5 = xOffset + rows[row + 5];
        int x6 = xOffset + rows[row + 6];
        int x7 = xOffset + rows[row + 7];
        FloatVector c0 = FloatVector.fromArray(SPECIES, c, ct);
        FloatVector c1 = FloatVector.fromArray(SPECIES, c, ct + stride);
        FloatVector c2 = FloatVector.fromArray(SPECIES, c, ct + 2 * stride);
        FloatVector c3 = FloatVector.fromArray(SPECIES, c, ct + 3 * stride);
        FloatVector c4 = FloatVector.fromArray(SPECIES, c, ct + 4 * stride);
        FloatVector c5 = FloatVector.fromArray(SPECIES, c, ct + 5 * stride);
        FloatVector c6 = FloatVector.fromArray(SPECIES, c, ct + 6 * stride);
        FloatVector c7 = FloatVector.fromArray(SPECIES, c, ct + 7 * stride);
        int at = bt;
        for (int k = 0; k < depth; k++) {
            FloatVector b0 = FloatVector.fromArray(SPECIES, panel, at);
            FloatVector a0 = FloatVector.broadcast(SPECIES, x[x0 + k]);
            c0 = a0.fma(b0, c0);
            FloatVector a1 = FloatVector.broadcast(SPECIES, x[x1 + k]);
            c1 = a1.fma(b0, c1);
            FloatVector a2 = FloatVector.broadcast(SPECIES, x[x2 + k]);
            c2 = a2.fma(b0, c2);
            FloatVector a3 = FloatVector.broadcast(SPECIES, x[x3 + k]);
            c3 = a3.fma(b0, c3);
            FloatVector a4 = FloatVector.broadcast(SPECIES, x[x4 + k]);
            c4 = a4.fma(b0, c4);
            FloatVector a5 = FloatVector.broadcast(SPECIES, x[x5 + k]);
            c5 = a5.fma(b0, c5);
            FloatVector a6 = FloatVector.broadcast(SPECIES, x[x6 + k]);
            c6 = a6.fma(b0, c6);
            FloatVector a7 = FloatVector.broadcast(SPECIES, x[x7 + k]);
            c7 = a7.fma(b0, c7);
            at += stride;
        }
        c0.intoArray(c, ct);
        c1.intoArray(c, ct + stride);
        c2.intoArray(c, ct + 2 * stride);
        c3.intoArray(c, ct + 3 * stride);
        c4.intoArray(c, ct + 4 * stride);
        c5.intoArray(c, ct + 5 * stride);
        c6.intoArray(c, ct + 6 * stride);
        c7.intoArray(c, ct + 7 * stride);
    }

    /** One row of one vector. */
    static void oneByOne(
            int depth,
            float[] x,
            int[] rows,
            int row,
            int xOffset,
            float[] panel,
            int bt,
            int stride,
            float[] c,
            int ct) {
        int x0 = xOffset + rows[row];
        FloatVector c0 = FloatVector.fromArray(SPECIES, c, ct);
        int at = bt;
        for (int k = 0; k < depth; k++) {
            FloatVector b0 = FloatVector.fromArray(SPECIES, panel, at);
            FloatVector a0 = FloatVector.broadcast(SPECIES, x[x0 + k]);
            c0 = a0.fma(b0, c0);
            at += stride;
        }
        c0.intoArray(c, ct);
    }

    /** One number. */
    static void number(int depth, float[] x, int xOffset, float[] panel, int bt, int stride, float[] c, int ct) {
        float sum = c[ct];
        for (int k = 0; k < depth; k++) {
            sum = Math.fma(x[xOffset + k], panel[bt + k * stride], sum);
        }
        c[ct] = sum;
    }
}
