package io.cambrian.evaluators.tensor.kernel.simd;

import static io.cambrian.evaluators.tensor.kernel.simd.SimdMath.SPECIES;

import jdk.incubator.vector.FloatVector;

/**
 * Tiles one vector wide, for the last columns of a panel that would leave the second vector of a pair empty: some rows of c, each
 * number a chain of fused multiply-adds over the depth, as in {@link SimdTiles}.
 *
 * <p>Each multiply-add needs a number of the left side of its own, so loads are what limits them (some 70 % of the peak), and the
 * strides may be arguments: the range checks that they cost fit beside the loads.
 */
final class SimdNarrowTiles {

    private SimdNarrowTiles() {}

    /** All rows of one vector of columns; the left side has row i of depth k at {@code i * rowStride + k * depthStride}. */
    static void rows(RegisterTile tile, int rows, int rowStride, int depthStride) {
        int row = 0;
        for (; row + 8 <= rows; row += 8) {
            eight(tile, row, rowStride, depthStride);
        }
        if (row + 4 <= rows) {
            four(tile, row, rowStride, depthStride);
            row += 4;
        }
        for (; row < rows; row++) {
            one(tile, row, rowStride, depthStride);
        }
    }

    /** Rows {@code row} to {@code row + 7}. */
    private static void eight(RegisterTile t, int row, int rowStride, int depthStride) {
        float[] a = t.a;
        float[] b = t.b;
        int at = t.aOffset + row * rowStride;
        int bt = t.bOffset;
        int bStride = t.bStride;
        float[] s = t.start;
        boolean fresh = t.startStride == 0;
        int st = t.startOffset + row * t.startStride;
        FloatVector c0 = fresh ? FloatVector.zero(SPECIES) : FloatVector.fromArray(SPECIES, s, st);
        FloatVector c1 = fresh ? FloatVector.zero(SPECIES) : FloatVector.fromArray(SPECIES, s, st + t.startStride);
        FloatVector c2 = fresh ? FloatVector.zero(SPECIES) : FloatVector.fromArray(SPECIES, s, st + 2 * t.startStride);
        FloatVector c3 = fresh ? FloatVector.zero(SPECIES) : FloatVector.fromArray(SPECIES, s, st + 3 * t.startStride);
        FloatVector c4 = fresh ? FloatVector.zero(SPECIES) : FloatVector.fromArray(SPECIES, s, st + 4 * t.startStride);
        FloatVector c5 = fresh ? FloatVector.zero(SPECIES) : FloatVector.fromArray(SPECIES, s, st + 5 * t.startStride);
        FloatVector c6 = fresh ? FloatVector.zero(SPECIES) : FloatVector.fromArray(SPECIES, s, st + 6 * t.startStride);
        FloatVector c7 = fresh ? FloatVector.zero(SPECIES) : FloatVector.fromArray(SPECIES, s, st + 7 * t.startStride);
        int depth = t.depth;
        for (int k = 0; k < depth; k++) {
            FloatVector b0 = FloatVector.fromArray(SPECIES, b, bt);
            c0 = FloatVector.broadcast(SPECIES, a[at]).fma(b0, c0);
            c1 = FloatVector.broadcast(SPECIES, a[at + rowStride]).fma(b0, c1);
            c2 = FloatVector.broadcast(SPECIES, a[at + 2 * rowStride]).fma(b0, c2);
            c3 = FloatVector.broadcast(SPECIES, a[at + 3 * rowStride]).fma(b0, c3);
            c4 = FloatVector.broadcast(SPECIES, a[at + 4 * rowStride]).fma(b0, c4);
            c5 = FloatVector.broadcast(SPECIES, a[at + 5 * rowStride]).fma(b0, c5);
            c6 = FloatVector.broadcast(SPECIES, a[at + 6 * rowStride]).fma(b0, c6);
            c7 = FloatVector.broadcast(SPECIES, a[at + 7 * rowStride]).fma(b0, c7);
            at += depthStride;
            bt += bStride;
        }
        float[] c = t.c;
        int ct = t.cOffset + row * t.cStride;
        c0.intoArray(c, ct);
        c1.intoArray(c, ct + t.cStride);
        c2.intoArray(c, ct + 2 * t.cStride);
        c3.intoArray(c, ct + 3 * t.cStride);
        c4.intoArray(c, ct + 4 * t.cStride);
        c5.intoArray(c, ct + 5 * t.cStride);
        c6.intoArray(c, ct + 6 * t.cStride);
        c7.intoArray(c, ct + 7 * t.cStride);
    }

    /** Rows {@code row} to {@code row + 3}. */
    private static void four(RegisterTile t, int row, int rowStride, int depthStride) {
        float[] a = t.a;
        float[] b = t.b;
        int at = t.aOffset + row * rowStride;
        int bt = t.bOffset;
        int bStride = t.bStride;
        float[] s = t.start;
        boolean fresh = t.startStride == 0;
        int st = t.startOffset + row * t.startStride;
        FloatVector c0 = fresh ? FloatVector.zero(SPECIES) : FloatVector.fromArray(SPECIES, s, st);
        FloatVector c1 = fresh ? FloatVector.zero(SPECIES) : FloatVector.fromArray(SPECIES, s, st + t.startStride);
        FloatVector c2 = fresh ? FloatVector.zero(SPECIES) : FloatVector.fromArray(SPECIES, s, st + 2 * t.startStride);
        FloatVector c3 = fresh ? FloatVector.zero(SPECIES) : FloatVector.fromArray(SPECIES, s, st + 3 * t.startStride);
        int depth = t.depth;
        for (int k = 0; k < depth; k++) {
            FloatVector b0 = FloatVector.fromArray(SPECIES, b, bt);
            c0 = FloatVector.broadcast(SPECIES, a[at]).fma(b0, c0);
            c1 = FloatVector.broadcast(SPECIES, a[at + rowStride]).fma(b0, c1);
            c2 = FloatVector.broadcast(SPECIES, a[at + 2 * rowStride]).fma(b0, c2);
            c3 = FloatVector.broadcast(SPECIES, a[at + 3 * rowStride]).fma(b0, c3);
            at += depthStride;
            bt += bStride;
        }
        float[] c = t.c;
        int ct = t.cOffset + row * t.cStride;
        c0.intoArray(c, ct);
        c1.intoArray(c, ct + t.cStride);
        c2.intoArray(c, ct + 2 * t.cStride);
        c3.intoArray(c, ct + 3 * t.cStride);
    }

    /** Row {@code row}. */
    private static void one(RegisterTile t, int row, int rowStride, int depthStride) {
        float[] a = t.a;
        float[] b = t.b;
        int at = t.aOffset + row * rowStride;
        int bt = t.bOffset;
        int bStride = t.bStride;
        float[] s = t.start;
        boolean fresh = t.startStride == 0;
        int st = t.startOffset + row * t.startStride;
        FloatVector c0 = fresh ? FloatVector.zero(SPECIES) : FloatVector.fromArray(SPECIES, s, st);
        int depth = t.depth;
        for (int k = 0; k < depth; k++) {
            FloatVector b0 = FloatVector.fromArray(SPECIES, b, bt);
            c0 = FloatVector.broadcast(SPECIES, a[at]).fma(b0, c0);
            at += depthStride;
            bt += bStride;
        }
        float[] c = t.c;
        int ct = t.cOffset + row * t.cStride;
        c0.intoArray(c, ct);
    }
}
