package io.cambrian.evaluators.tensor.kernel.simd;

import static io.cambrian.evaluators.tensor.kernel.simd.SimdMath.LENGTH;
import static io.cambrian.evaluators.tensor.kernel.simd.SimdMath.SPECIES;
import static io.cambrian.evaluators.tensor.kernel.simd.SimdProduct.PANEL;

import jdk.incubator.vector.FloatVector;

/** Four rows of two vectors of a product: 8 chains of fused multiply-adds; see {@link SimdTiles}. */
final class TileOfFour {

    private TileOfFour() {}

    /** The left side is stored row after row, wherever each of them begins. */
    static void rows(RegisterTile t, int row) {
        float[] a = t.a;
        float[] b = t.b;
        int bt = t.bOffset;
        int a0 = t.aOffset + t.aRows[row];
        int a1 = t.aOffset + t.aRows[row + 1];
        int a2 = t.aOffset + t.aRows[row + 2];
        int a3 = t.aOffset + t.aRows[row + 3];
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
    }
}
