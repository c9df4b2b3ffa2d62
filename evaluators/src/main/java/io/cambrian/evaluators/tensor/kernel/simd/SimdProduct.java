package io.cambrian.evaluators.tensor.kernel.simd;

import static io.cambrian.evaluators.tensor.kernel.simd.SimdMath.LENGTH;

import io.cambrian.evaluators.tensor.kernel.ProductShape;
import io.cambrian.evaluators.tensor.kernel.Span;
import io.cambrian.evaluators.tensor.kernel.scalar.ScalarProduct;

/**
 * c = a·b with the columns in the lanes.
 *
 * <p>The right side is cut into panels of 32 columns and at most 128 depths, which stay in the first-level cache while all
 * rows of the left side pass; panels that do not lie in memory as the tiles want them are copied first. Columns that do not fill
 * their vectors are padded with zeros, and their result takes a detour through a buffer. Within a panel {@link SimdTiles} compute some
 * rows of two vectors at a time: as many as give the processor enough independent chains without spilling registers. An odd vector
 * at the end of a panel goes to {@link SimdNarrowTiles}; a right side that is one vector wide is read where it lies.
 */
final class SimdProduct {

    /** Columns of a panel, and the distance of its depths. */
    static final int PANEL = 32;

    /** Depths of a panel at most. */
    static final int DEPTH_BLOCK = 128;

    private static final int PAIR = 2 * LENGTH;
    private static final int FEW_COLUMNS = 4;
    private static final int FEW_ROWS = 8;
    private static final float[] ZEROS = new float[PANEL];

    private final float[] panel = new float[DEPTH_BLOCK * PANEL];
    private final RegisterTile tile = new RegisterTile();
    private final SimdThinProduct thin = new SimdThinProduct();
    private float[] aside = {};
    private int depthOfTable;
    private Span left = new Span(new float[0], 0);

    void multiply(ProductShape shape, Span a, Span b, Span c) {
        if (shape.columns() < LENGTH && shape.rows() < LENGTH) {
            ScalarProduct.multiply(shape, a, b, c);
        } else if (SimdShallowProduct.fits(shape)) {
            SimdShallowProduct.multiply(shape, a, b, c);
        } else if (shape.columns() <= FEW_COLUMNS && shape.rows() >= LENGTH) {
            thin.lastColumns(shape, a, b, c, 0);
        } else if (shape.rows() <= FEW_ROWS && !shape.rightTransposed() && shape.columns() >= LENGTH) {
            thin.fewRows(shape, a, b, c);
        } else if (shape.leftTransposed() && shape.depth() >= DEPTH_BLOCK && shape.columns() > 4 * PANEL) {
            multiplyPanels(shape.withLeftAsItIs(), turned(shape, a), b, c);
        } else {
            multiplyPanels(shape, a, b, c);
        }
    }

    /** A left side whose depths are stored far apart wears out the cache; when it is used often it is worth transposing. */
    private Span turned(ProductShape shape, Span a) {
        if (left.values().length < shape.rows() * shape.depth()) {
            left = new Span(new float[shape.rows() * shape.depth()], 0);
        }
        SimdTranspose.transpose(
                a.values(), a.offset(), shape.rows(), left.values(), 0, shape.depth(), shape.depth(), shape.rows());
        return left;
    }

    private void multiplyPanels(ProductShape shape, Span a, Span b, Span c) {
        for (int column = 0; column < shape.columns(); column += PANEL) {
            int width = Math.min(PANEL, shape.columns() - column);
            if (width <= FEW_COLUMNS && shape.rows() >= LENGTH) {
                thin.lastColumns(shape, a, b, c, column);
            } else if (width % LENGTH == 0 && !visitsOften(shape)) {
                tile.c = c.values();
                tile.cOffset = c.offset() + column;
                tile.cStride = shape.columns();
                multiplyPanel(shape, a, b, column, width);
            } else {
                multiplyAside(shape, a, b, column, width);
                SimdPacking.empty(aside, c.values(), c.offset() + column, shape.columns(), shape.rows(), width);
            }
        }
    }

    /** Whether each number is loaded and stored several times, and from rows so far apart that they drive each other out. */
    private static boolean visitsOften(ProductShape shape) {
        return shape.depth() > DEPTH_BLOCK && shape.columns() > 4 * PANEL;
    }

    private void multiplyAside(ProductShape shape, Span a, Span b, int column, int width) {
        if (aside.length < shape.rows() * PANEL) {
            aside = new float[shape.rows() * PANEL];
        }
        tile.c = aside;
        tile.cOffset = 0;
        tile.cStride = PANEL;
        multiplyPanel(shape, a, b, column, width);
    }

    private void multiplyPanel(ProductShape shape, Span a, Span b, int column, int width) {
        int cOffset = tile.cOffset;
        tile.start = ZEROS;
        tile.startStride = 0;
        placeLeft(shape);
        for (int done = 0; done < shape.depth(); done += DEPTH_BLOCK) {
            tile.depth = Math.min(DEPTH_BLOCK, shape.depth() - done);
            tile.a = a.values();
            tile.aOffset = a.offset() + done * shape.leftDepthStride();
            placeRight(shape, b, column, done, width);
            tile.cOffset = cOffset;
            multiplyTiles(shape, width);
            tile.start = tile.c;
            tile.startStride = tile.cStride;
        }
    }

    private void placeLeft(ProductShape shape) {
        tile.aStride = shape.rows();
        if (!shape.leftTransposed() && (depthOfTable != shape.depth() || tile.aRows.length < shape.rows())) {
            depthOfTable = shape.depth();
            if (tile.aRows.length < shape.rows()) {
                tile.aRows = new int[shape.rows()];
            }
            for (int row = 0; row < tile.aRows.length; row++) {
                tile.aRows[row] = row * depthOfTable;
            }
        }
    }

    private void placeRight(ProductShape shape, Span right, int column, int done, int width) {
        float[] b = right.values();
        int from = right.offset() + column * shape.rightColumnStride() + done * shape.rightDepthStride();
        tile.b = panel;
        tile.bOffset = 0;
        tile.bStride = PANEL;
        if (shape.rightTransposed()) {
            SimdTranspose.transpose(b, from, shape.depth(), panel, 0, PANEL, width, tile.depth);
        } else if (shape.columns() == PANEL || shape.columns() == LENGTH) {
            tile.b = b;
            tile.bOffset = from;
            tile.bStride = shape.columns();
        } else if (width == PANEL) {
            SimdPacking.fill(b, from, shape.columns(), panel, tile.depth);
        } else {
            SimdPacking.fillPartly(b, from, shape.columns(), panel, tile.depth, width);
        }
        SimdPacking.clear(panel, tile.depth, width, Math.ceilDiv(width, LENGTH) * LENGTH);
    }

    private void multiplyTiles(ProductShape shape, int width) {
        for (int pair = 0; pair < width; pair += PAIR) {
            tile.startOffset = tile.start == ZEROS ? 0 : tile.cOffset;
            if (width - pair <= LENGTH) {
                SimdNarrowTiles.rows(tile, shape.rows(), shape.leftRowStride(), shape.leftDepthStride());
            } else if (shape.leftTransposed()) {
                SimdTiles.transposedRows(tile, shape.rows());
            } else {
                SimdTiles.rows(tile, shape.rows());
            }
            tile.bOffset += PAIR;
            tile.cOffset += PAIR;
        }
    }
}
