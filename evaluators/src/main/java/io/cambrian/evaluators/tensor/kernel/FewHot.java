package io.cambrian.evaluators.tensor.kernel;

import java.util.Arrays;

/** A matrix of few ones in each column, given by the rows of its ones; a negative index stands for none. */
public final class FewHot {

    private FewHot() {}

    /** y = 0, then one more wherever an index points: {@code indices} is [place][column], y is rows × column. */
    public static void fill(Matrix indices, Matrix y) {
        Arrays.fill(y.values(), y.offset(), y.offset() + y.size(), 0f);
        for (int column = 0; column < y.columns(); column++) {
            for (int place = 0; place < indices.rows(); place++) {
                int row = row(indices, place, column, y.rows());
                if (row >= 0) {
                    y.values()[y.offset() + row * y.columns() + column] += 1f;
                }
            }
        }
    }

    /**
     * Refuses indices that name no row.
     *
     * @throws IndexOutOfBoundsException if an index names no row
     */
    public static void requireRows(Matrix indices, int rows) {
        for (int place = 0; place < indices.rows(); place++) {
            for (int column = 0; column < indices.columns(); column++) {
                row(indices, place, column, rows);
            }
        }
    }

    /** The row that an index names. */
    private static int row(Matrix indices, int place, int column, int rows) {
        float index = indices.values()[indices.offset() + place * indices.columns() + column];
        int row = (int) index;
        if (row >= rows || row != index) {
            throw new IndexOutOfBoundsException("index " + index + " in column " + column + " does not name one of "
                    + rows + " rows (a negative index would name none)");
        }
        return row;
    }
}
