package io.cambrian.evaluators.environment.minigrid;

/**
 * How light spreads in a row of 7 cells and from it to the row beyond; bit i of a row stands for cell i.
 *
 * <p>First to the right: each cell that is lit and clear, which means neither wall nor shut door, lights the next one of its
 * row and, in the row beyond, the cells in front of both. Then the same to the left, with all that is lit by then. All
 * 2<sup>14</sup> rows are computed once.
 */
final class Light {

    private static final int SIZE = PartialView.SIZE;
    private static final int ROW = (1 << SIZE) - 1;
    private static final short[] SPREAD = new short[1 << 2 * SIZE];

    static {
        for (int lit = 0; lit <= ROW; lit++) {
            for (int clear = 0; clear <= ROW; clear++) {
                SPREAD[lit << SIZE | clear] = spread(lit, clear);
            }
        }
    }

    private Light() {}

    /** The lit cells of a row, when these are lit from the row before and these are clear. */
    static int along(int lit, int clear) {
        return SPREAD[lit << SIZE | clear] & ROW;
    }

    /** The cells of the row beyond that are lit then. */
    static int beyond(int lit, int clear) {
        return SPREAD[lit << SIZE | clear] >> SIZE;
    }

    private static short spread(int litFromBefore, int clear) {
        int lit = litFromBefore;
        int beyond = 0;
        for (int cell = 0; cell < SIZE - 1; cell++) {
            if ((lit & clear & 1 << cell) != 0) {
                lit |= 2 << cell;
                beyond |= 3 << cell;
            }
        }
        for (int cell = SIZE - 1; cell > 0; cell--) {
            if ((lit & clear & 1 << cell) != 0) {
                lit |= 1 << cell - 1;
                beyond |= 3 << cell - 1;
            }
        }
        return (short) (beyond << SIZE | lit);
    }
}
