package io.cambrian.evaluators.tensor.kernel.simd;

import static io.cambrian.evaluators.tensor.kernel.simd.SimdMath.LENGTH;
import static io.cambrian.evaluators.tensor.kernel.simd.SimdMath.SPECIES;
import static io.cambrian.evaluators.tensor.kernel.simd.SimdProduct.PANEL;

import jdk.incubator.vector.FloatVector;

/** Eight rows of two vectors of a product: 16 chains of fused multiply-adds; see {@link SimdTiles}. */
final class TileOfEight {

    private TileOfEight() {}

    /** The left side is stored row after row, wherever each of them begins. */
    static void rows(RegisterTile t, int row) {
        float[] a = t.a;
        float[] b = t.b;
        int bt = t.bOffset;
        int a0 = t.aOffset + t.aRows[row];
        int a1 = t.aOffset + t.aRows[row + 1];
        int a2 = t.aOffset + t.aRows[row + 2];
        int a3 = t.aOffset + t.aRows[row + 3];
        int a4 = t.aOffset + t.aRows[row + 4];
        int a5 = t.aOffset + t.aRows[row + 5];
        int a6 = t.aOffset + t.aRows[row + 6];
        int a7 = t.aOffset + t.aRows[row + 7];
        float[] s = t.start;
        boolean fresh = t.startStride == 0;
        int st = t.startOffset + row * t.startStride;
        FloatVector c00 = fresh ? FloatVector.zero(SPECIES) : FloatVector.fromArray(SPECIES, s, st);
        FloatVector c01 = fresh ? FloatVector.zero(SPECIES) : FloatVector.fromArray(SPECIES, s, st + LENGTH);
        FloatVector c10 = fresh ? FloatVector.zero(SPECIES) : FloatVector.fromArray(SPECIES, s, st + t.startStride);
        FloatVector c11 =
                fresh ? FloatVector.zero(SPECIES) : FloatVector.fromArray(SPECIES, s, st + t.startStride + LENGTH);
        FloatVector c20 = fresh ? FloatVector.zero(SPECIES) : FloatVector.fromArray(SPECIES, s, st + 2 * t.startStride);
        FloatVector c21 =
                fresh ? FloatVector.zero(SPECIES) : FloatVector.fromArray(SPECIES, s, st + 2 * t.startStride + LENGTH);
        FloatVector c30 = fresh ? FloatVector.zero(SPECIES) : FloatVector.fromArray(SPECIES, s, st + 3 * t.startStride);
        FloatVector c31 =
                fresh ? FloatVector.zero(SPECIES) : FloatVector.fromArray(SPECIES, s, st + 3 * t.startStride + LENGTH);
        FloatVector c40 = fresh ? FloatVector.zero(SPECIES) : FloatVector.fromArray(SPECIES, s, st + 4 * t.startStride);
        FloatVector c41 =
                fresh ? FloatVector.zero(SPECIES) : FloatVector.fromArray(SPECIES, s, st + 4 * t.startStride + LENGTH);
        FloatVector c50 = fresh ? FloatVector.zero(SPECIES) : FloatVector.fromArray(SPECIES, s, st + 5 * t.startStride);
        FloatVector c51 =
                fresh ? FloatVector.zero(SPECIES) : FloatVector.fromArray(SPECIES, s, st + 5 * t.startStride + LENGTH);
        FloatVector c60 = fresh ? FloatVector.zero(SPECIES) : FloatVector.fromArray(SPECIES, s, st + 6 * t.startStride);
        FloatVector c61 =
                fresh ? FloatVector.zero(SPECIES) : FloatVector.fromArray(SPECIES, s, st + 6 * t.startStride + LENGTH);
        FloatVector c70 = fresh ? FloatVector.zero(SPECIES) : FloatVector.fromArray(SPECIES, s, st + 7 * t.startStride);
        FloatVector c71 =
                fresh ? FloatVector.zero(SPECIES) : FloatVector.fromArray(SPECIES, s, st + 7 * t.startStride + LENGTH);
        int depth = t.depth;
        for (int k = 0; k < depth; k++) {
            FloatVector b0 = FloatVector.fromArray(SPECIES, b, bt + k * PANEL);
            FloatVector b1 = FloatVector.fromArray(SPECIES, b, bt + k * PANEL + LENGTH);
            FloatVector x0 = FloatVector.broadcast(SPECIES, a[a0 + k]);
            c00 = x0.fma(b0, c00);
            c01 = x0.fma(b1, c01);
            FloatVector x1 = FloatVector.broadcast(SPECIES, a[a1 + k]);
            c10 = x1.fma(b0, c10);
            c11 = x1.fma(b1, c11);
            FloatVector x2 = FloatVector.broadcast(SPECIES, a[a2 + k]);
            c20 = x2.fma(b0, c20);
            c21 = x2.fma(b1, c21);
            FloatVector x3 = FloatVector.broadcast(SPECIES, a[a3 + k]);
            c30 = x3.fma(b0, c30);
            c31 = x3.fma(b1, c31);
            FloatVector x4 = FloatVector.broadcast(SPECIES, a[a4 + k]);
            c40 = x4.fma(b0, c40);
            c41 = x4.fma(b1, c41);
            FloatVector x5 = FloatVector.broadcast(SPECIES, a[a5 + k]);
            c50 = x5.fma(b0, c50);
            c51 = x5.fma(b1, c51);
            FloatVector x6 = FloatVector.broadcast(SPECIES, a[a6 + k]);
            c60 = x6.fma(b0, c60);
            c61 = x6.fma(b1, c61);
            FloatVector x7 = FloatVector.broadcast(SPECIES, a[a7 + k]);
            c70 = x7.fma(b0, c70);
            c71 = x7.fma(b1, c71);
        }
        float[] c = t.c;
        int ct = t.cOffset + row * t.cStride;
        c00.intoArray(c, ct);
        c01.intoArray(c, ct + LENGTH);
        c10.intoArray(c, ct + t.cStride);
        c11.intoArray(c, ct + t.cStride + LENGTH);
        c20.intoArray(c, ct + 2 * t.cStride);
        c21.intoArray(c, ct + 2 * t.cStride + LENGTH);
        c30.intoArray(c, ct + 3 * t.cStride);
        c31.intoArray(c, ct + 3 * t.cStride + LENGTH);
        c40.intoArray(c, ct + 4 * t.cStride);
        c41.intoArray(c, ct + 4 * t.cStride + LENGTH);
        c50.intoArray(c, ct + 5 * t.cStride);
        c51.intoArray(c, ct + 5 * t.cStride + LENGTH);
        c60.intoArray(c, ct + 6 * t.cStride);
        c61.intoArray(c, ct + 6 * t.cStride + LENGTH);
        c70.intoArray(c, ct + 7 * t.cStride);
        c71.intoArray(c, ct + 7 * t.cStride + LENGTH);
    }

    /** The left side is stored depth after depth, so that the rows of one depth lie side by side. */
    static void transposedRows(RegisterTile t, int row) {
        float[] a = t.a;
        float[] b = t.b;
        int bt = t.bOffset;
        int at = t.aOffset + row;
        float[] s = t.start;
        boolean fresh = t.startStride == 0;
        int st = t.startOffset + row * t.startStride;
        FloatVector c00 = fresh ? FloatVector.zero(SPECIES) : FloatVector.fromArray(SPECIES, s, st);
        FloatVector c01 = fresh ? FloatVector.zero(SPECIES) : FloatVector.fromArray(SPECIES, s, st + LENGTH);
        FloatVector c10 = fresh ? FloatVector.zero(SPECIES) : FloatVector.fromArray(SPECIES, s, st + t.startStride);
        FloatVector c11 =
                fresh ? FloatVector.zero(SPECIES) : FloatVector.fromArray(SPECIES, s, st + t.startStride + LENGTH);
        FloatVector c20 = fresh ? FloatVector.zero(SPECIES) : FloatVector.fromArray(SPECIES, s, st + 2 * t.startStride);
        FloatVector c21 =
                fresh ? FloatVector.zero(SPECIES) : FloatVector.fromArray(SPECIES, s, st + 2 * t.startStride + LENGTH);
        FloatVector c30 = fresh ? FloatVector.zero(SPECIES) : FloatVector.fromArray(SPECIES, s, st + 3 * t.startStride);
        FloatVector c31 =
                fresh ? FloatVector.zero(SPECIES) : FloatVector.fromArray(SPECIES, s, st + 3 * t.startStride + LENGTH);
        FloatVector c40 = fresh ? FloatVector.zero(SPECIES) : FloatVector.fromArray(SPECIES, s, st + 4 * t.startStride);
        FloatVector c41 =
                fresh ? FloatVector.zero(SPECIES) : FloatVector.fromArray(SPECIES, s, st + 4 * t.startStride + LENGTH);
        FloatVector c50 = fresh ? FloatVector.zero(SPECIES) : FloatVector.fromArray(SPECIES, s, st + 5 * t.startStride);
        FloatVector c51 =
                fresh ? FloatVector.zero(SPECIES) : FloatVector.fromArray(SPECIES, s, st + 5 * t.startStride + LENGTH);
        FloatVector c60 = fresh ? FloatVector.zero(SPECIES) : FloatVector.fromArray(SPECIES, s, st + 6 * t.startStride);
        FloatVector c61 =
                fresh ? FloatVector.zero(SPECIES) : FloatVector.fromArray(SPECIES, s, st + 6 * t.startStride + LENGTH);
        FloatVector c70 = fresh ? FloatVector.zero(SPECIES) : FloatVector.fromArray(SPECIES, s, st + 7 * t.startStride);
        FloatVector c71 =
                fresh ? FloatVector.zero(SPECIES) : FloatVector.fromArray(SPECIES, s, st + 7 * t.startStride + LENGTH);
        int depth = t.depth;
        for (int k = 0; k < depth; k++) {
            FloatVector b0 = FloatVector.fromArray(SPECIES, b, bt + k * PANEL);
            FloatVector b1 = FloatVector.fromArray(SPECIES, b, bt + k * PANEL + LENGTH);
            FloatVector x0 = FloatVector.broadcast(SPECIES, a[at]);
            c00 = x0.fma(b0, c00);
            c01 = x0.fma(b1, c01);
            FloatVector x1 = FloatVector.broadcast(SPECIES, a[at + 1]);
            c10 = x1.fma(b0, c10);
            c11 = x1.fma(b1, c11);
            FloatVector x2 = FloatVector.broadcast(SPECIES, a[at + 2]);
            c20 = x2.fma(b0, c20);
            c21 = x2.fma(b1, c21);
            FloatVector x3 = FloatVector.broadcast(SPECIES, a[at + 3]);
            c30 = x3.fma(b0, c30);
            c31 = x3.fma(b1, c31);
            FloatVector x4 = FloatVector.broadcast(SPECIES, a[at + 4]);
            c40 = x4.fma(b0, c40);
            c41 = x4.fma(b1, c41);
            FloatVector x5 = FloatVector.broadcast(SPECIES, a[at + 5]);
            c50 = x5.fma(b0, c50);
            c51 = x5.fma(b1, c51);
            FloatVector x6 = FloatVector.broadcast(SPECIES, a[at + 6]);
            c60 = x6.fma(b0, c60);
            c61 = x6.fma(b1, c61);
            FloatVector x7 = FloatVector.broadcast(SPECIES, a[at + 7]);
            c70 = x7.fma(b0, c70);
            c71 = x7.fma(b1, c71);
            at += t.aStride;
        }
        float[] c = t.c;
        int ct = t.cOffset + row * t.cStride;
        c00.intoArray(c, ct);
        c01.intoArray(c, ct + LENGTH);
        c10.intoArray(c, ct + t.cStride);
        c11.intoArray(c, ct + t.cStride + LENGTH);
        c20.intoArray(c, ct + 2 * t.cStride);
        c21.intoArray(c, ct + 2 * t.cStride + LENGTH);
        c30.intoArray(c, ct + 3 * t.cStride);
        c31.intoArray(c, ct + 3 * t.cStride + LENGTH);
        c40.intoArray(c, ct + 4 * t.cStride);
        c41.intoArray(c, ct + 4 * t.cStride + LENGTH);
        c50.intoArray(c, ct + 5 * t.cStride);
        c51.intoArray(c, ct + 5 * t.cStride + LENGTH);
        c60.intoArray(c, ct + 6 * t.cStride);
        c61.intoArray(c, ct + 6 * t.cStride + LENGTH);
        c70.intoArray(c, ct + 7 * t.cStride);
        c71.intoArray(c, ct + 7 * t.cStride + LENGTH);
    }
}
