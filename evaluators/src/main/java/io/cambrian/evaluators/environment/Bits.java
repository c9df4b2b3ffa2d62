package io.cambrian.evaluators.environment;

/** Rows of bits in arrays of words: bit i of a row stands in word i / 64 at place i mod 64. */
public final class Bits {

    /** What an index list holds where a row has fewer ones than the list has places. */
    public static final float NONE = -1;

    private Bits() {}

    /** How many words a row of that many bits takes. */
    public static int words(int bits) {
        return (bits + Long.SIZE - 1) >>> 6;
    }

    /** Sets one bit of the row that starts at word {@code row}. */
    public static void set(long[] words, int row, int bit) {
        words[row + (bit >>> 6)] |= 1L << bit;
    }

    /**
     * Sets the bits of a pattern in the row that starts at word {@code row}: bit i of the pattern becomes bit {@code bit + i} of
     * the row.
     */
    public static void set(long[] words, int row, int bit, long pattern) {
        int word = row + (bit >>> 6);
        int shift = bit & 63;
        words[word] |= pattern << shift;
        long carried = shift == 0 ? 0 : pattern >>> (Long.SIZE - shift);
        if (carried != 0) {
            words[word + 1] |= carried;
        }
    }

    /** Whether a bit of the row that starts at word {@code row} is set. */
    public static boolean isSet(long[] words, int row, int bit) {
        return (words[row + (bit >>> 6)] >>> bit & 1) != 0;
    }

    /**
     * Writes the places of a row's ones, ascending, and {@link #NONE} where there are no more, as the sparse inputs of the
     * engine want them.
     *
     * @param words the row's words stand at {@code row} up to (not including) {@code row + count}
     * @param indices {@code [place][column]} of {@code columns} columns, of which one is written
     */
    public static void list(long[] words, int row, int count, float[] indices, int column, int columns) {
        int at = column;
        for (int word = 0; word < count; word++) {
            for (long left = words[row + word]; left != 0; left &= left - 1) {
                indices[at] = word * Long.SIZE + Long.numberOfTrailingZeros(left);
                at += columns;
            }
        }
        for (; at < indices.length; at += columns) {
            indices[at] = NONE;
        }
    }
}
