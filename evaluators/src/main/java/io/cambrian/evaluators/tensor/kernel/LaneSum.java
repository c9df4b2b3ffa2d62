package io.cambrian.evaluators.tensor.kernel;

/**
 * The order in which long sums are added, the same on every processor: number i goes to lane i mod 16, and the sixteen
 * lanes are folded in halves (8, 4, 2, 1).
 */
final class LaneSum {

    static final int LANES = 16;

    private LaneSum() {}

    /** Adds the numbers from {@code done} (a multiple of 16) on to their lanes, then folds the lanes. */
    static float finish(float[] lanes, float[] x, int offset, int done, int length) {
        for (int i = done; i < length; i++) {
            lanes[i & (LANES - 1)] += x[offset + i];
        }
        for (int half = LANES / 2; half > 0; half /= 2) {
            for (int lane = 0; lane < half; lane++) {
                lanes[lane] += lanes[lane + half];
            }
        }
        return lanes[0];
    }
}
