package io.cambrian.evaluators.tensor.kernel;

/**
 * The sizes of a matrix product c = a·b. All three are stored row after row without gaps, the sides as they are or transposed.
 *
 * @param rows of a and c
 * @param columns of b and c
 * @param depth columns of a and rows of b
 * @param leftTransposed whether aᵀ is stored: depth × rows
 * @param rightTransposed whether bᵀ is stored: columns × depth
 */
public record ProductShape(int rows, int columns, int depth, boolean leftTransposed, boolean rightTransposed) {

    /** The same product for a left side that is stored as the product needs it. */
    public ProductShape withLeftAsItIs() {
        return new ProductShape(rows, columns, depth, false, rightTransposed);
    }

    /** How far two rows of a are apart. */
    public int leftRowStride() {
        return leftTransposed ? 1 : depth;
    }

    /** How far two columns of a are apart. */
    public int leftDepthStride() {
        return leftTransposed ? rows : 1;
    }

    /** How far two rows of b are apart. */
    public int rightDepthStride() {
        return rightTransposed ? 1 : columns;
    }

    /** How far two columns of b are apart. */
    public int rightColumnStride() {
        return rightTransposed ? depth : 1;
    }
}
