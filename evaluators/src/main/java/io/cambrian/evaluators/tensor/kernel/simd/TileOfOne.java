package io.cambrian.evaluators.tensor.kernel.simd;

import static io.cambrian.evaluators.tensor.kernel.simd.SimdMath.LENGTH;
import static io.cambrian.evaluators.tensor.kernel.simd.SimdMath.SPECIES;
import static io.cambrian.evaluators.tensor.kernel.simd.SimdProduct.PANEL;

import jdk.incubator.vector.FloatVector;

/** One row of two vectors of a product: 2 chains of fused multiply-adds; see {@link SimdTiles}. */
final class TileOfOne {

    private TileOfOne() {}

    /** The left side is stored row after row, wherever each of them begins. */
    static void rows(RegisterTile t, int row) {
        float[] a = t.a;
        float[] b = t.b;
        int bt = t.bOffset;
        int a0 = t.aOffset + t.aRows[row];
        float[] s = t.start;
        boolean fresh = t.startStride == 0;
        int st = t.startOffset + row * t.startStride;
        FloatVector c00 = fresh ? FloatVector.zero(SPECIES) : FloatVector.fromArray(SPECIES, s, st);
        FloatVector c01 = fresh ? FloatVector.zero(SPECIES) : FloatVector.fromArray(SPECIES, s, st + LENGTH);
        int depth = t.depth;
        for (int k = 0; k < depth; k++) {
            FloatVector b0 = FloatVector.fromArray(SPECIES, b, bt + k * PANEL);
            FloatVector b1 = FloatVector.fromArray(SPECIES, b, bt + k * PANEL + LENGTH);
            FloatVector x0 = FloatVector.broadcast(SPECIES, a[a0 + k]);
            c00 = x0.fma(b0, c00);
            c01 = x0.fma(b1, c01);
        }
        float[] c = t.c;
        int ct = t.cOffset + row * t.cStride;
        c00.intoArray(c, ct);
        c01.intoArray(c, ct + LENGTH);
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
        int depth = t.depth;
        for (int k = 0; k < depth; k++) {
            FloatVector b0 = FloatVector.fromArray(SPECIES, b, bt + k * PANEL);
            FloatVector b1 = FloatVector.fromArray(SPECIES, b, bt + k * PANEL + LENGTH);
            FloatVector x0 = FloatVector.broadcast(SPECIES, a[at]);
            c00 = x0.fma(b0, c00);
            c01 = x0.fma(b1, c01);
            at += t.aStride;
        }
        float[] c = t.c;
        int ct = t.cOffset + row * t.cStride;
        c00.intoArray(c, ct);
        c01.intoArray(c, ct + LENGTH);
    }
}
