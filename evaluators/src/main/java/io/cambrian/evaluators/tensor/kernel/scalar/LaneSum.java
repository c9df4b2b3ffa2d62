package io.cambrian.evaluators.tensor.kernel.scalar;

/**
 * The order in which long sums are added, the same on every processor: number i goes to lane i mod 16, and the sixteen
 * lanes are folded in halves (8, 4, 2, 1).
 */
public final class LaneSum {

    /** How many partial sums there are. */
    public static final int LANES = 16;

    private LaneSum() {}

    /** Adds the numbers from {@code done} (a multiple of 16) on to their lanes, then folds the lanes. */
    public static float finish(float[] lanes, float[] x, int offset, int done, int length) {
        for (int i = done; i < length; i++) {
            lanes[i & (LANES - 1)] += x[offset + i];
        }
        return fold(lanes);
    }

    /** Written out: as a loop over halves it costs more than the whole sum of a short row. */
    private static float fold(float[] x) {
        float x0 = x[0] + x[8];
        float x1 = x[1] + x[9];
        float x2 = x[2] + x[10];
        float x3 = x[3] + x[11];
        float x4 = x[4] + x[12];
        float x5 = x[5] + x[13];
        float x6 = x[6] + x[14];
        float x7 = x[7] + x[15];
        return ((x0 + x4) + (x2 + x6)) + ((x1 + x5) + (x3 + x7));
    }
}
