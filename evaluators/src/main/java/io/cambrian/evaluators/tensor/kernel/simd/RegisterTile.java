package io.cambrian.evaluators.tensor.kernel.simd;

/**
 * What the tile kernels work on: where the three matrices of a product lie. One such object belongs to each
 * {@link SimdProduct} and is rewritten for every panel, so that a tile is called with a row number only.
 */
final class RegisterTile {

    /** The left side, and where each of its rows begins, or how far its depths are apart if it is stored transposed. */
    float[] a = {};

    int aOffset;
    int[] aRows = {};
    int aStride;

    /** A panel of the right side; tiles two vectors wide count on depths that are {@link SimdProduct#PANEL} numbers apart. */
    float[] b = {};

    int bOffset;
    int bStride;
    int depth;

    /** What the chains start from: zeros, or the chains so far. */
    float[] start = {};

    int startOffset;
    int startStride;

    /** The result. */
    float[] c = {};

    int cOffset;
    int cStride;
}
