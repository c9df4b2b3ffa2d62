package io.cambrian.evaluators.tensor.kernel;

/**
 * The sizes of a matrix product c = a·b, in which a may be stored in either order.
 *
 * @param rows of a and c
 * @param columns of b and c, which are stored row after row without gaps
 * @param depth columns of a and rows of b
 * @param rowStride how far two rows of a are apart
 * @param depthStride how far two columns of a are apart
 */
public record ProductShape(int rows, int columns, int depth, int rowStride, int depthStride) {

    /** For a left matrix that is stored as the product needs it, or transposed. */
    public static ProductShape of(int rows, int columns, int depth, boolean leftIsTransposed) {
        return leftIsTransposed
                ? new ProductShape(rows, columns, depth, 1, rows)
                : new ProductShape(rows, columns, depth, depth, 1);
    }
}
