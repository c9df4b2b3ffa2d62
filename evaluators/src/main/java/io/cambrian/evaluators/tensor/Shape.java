package io.cambrian.evaluators.tensor;

/**
 * The size of a matrix. When learning, a row is a feature and a column is a member of the batch, so the batch lies
 * contiguous in memory.
 *
 * <p>Throws an {@link IllegalArgumentException} for an axis shorter than 1.
 *
 * @param rows at least 1
 * @param columns at least 1
 */
public record Shape(int rows, int columns) {

    /** One number. */
    public static final Shape SCALAR = new Shape(1, 1);

    public Shape {
        if (rows < 1 || columns < 1) {
            throw new IllegalArgumentException(
                    "a shape has at least one row and one column, found " + rows + "×" + columns);
        }
    }

    /** {@code rows} × {@code columns}. */
    public static Shape of(int rows, int columns) {
        return new Shape(rows, columns);
    }

    /**
     * How many numbers: rows · columns.
     *
     * @throws ArithmeticException if they are more than an array can hold
     */
    public int size() {
        return Math.multiplyExact(rows, columns);
    }

    /** {@code columns} × {@code rows}. */
    public Shape transposed() {
        return new Shape(columns, rows);
    }

    /** Whether it is a single row or a single column, whose transpose has the same order in memory. */
    public boolean isVector() {
        return rows == 1 || columns == 1;
    }

    /** Whether a tensor of this shape can be repeated along its axes of length 1 to fill {@code larger}. */
    public boolean broadcastsTo(Shape larger) {
        return (rows == larger.rows || rows == 1) && (columns == larger.columns || columns == 1);
    }

    @Override
    public String toString() {
        return rows + "×" + columns;
    }
}
