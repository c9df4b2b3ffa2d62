package io.cambrian.evaluators.tensor.kernel.simd;

import static io.cambrian.evaluators.tensor.kernel.simd.SimdMath.LENGTH;

/**
 * The register tiles of a product: some rows of c, two vectors wide, each number a chain of fused multiply-adds over the depth.
 *
 * <table>
 * <caption>Which tile takes how many rows</caption>
 * <tr><th>tile<th>chains<th>left side stored in rows<th>left side stored transposed
 * <tr><td>{@link TileOfEight}<td>16<td colspan=2>vectors of sixteen floats or more (thirty-two registers)
 * <tr><td>{@link TileOfSix}<td>12<td>shorter vectors (sixteen registers), until fives fit<td>never: registers spill
 * <tr><td>{@link TileOfFive}<td>10<td colspan=2>shorter vectors
 * <tr><td>{@link TileOfFour}<td>8<td colspan=2>the rest
 * <tr><td>{@link TileOfTwo}<td>4<td colspan=2>the rest
 * <tr><td>{@link TileOfOne}<td>2<td colspan=2>the rest
 * </table>
 *
 * <p>Each size is written out, because only chains in local variables stay in registers, and is a method of its own, because
 * small methods are compiled better than one large one. The inner loops are not unrolled by hand, which would make the compiler
 * spill registers; the stride of the right side is a constant, which takes the range checks out of the loop. Where a tile
 * reads and writes is in {@link RegisterTile}; how a product is cut into tiles is in {@link SimdProduct}.
 */
final class SimdTiles {

    private SimdTiles() {}

    /** All rows of a pair of columns whose left side is stored row after row. */
    static void rows(RegisterTile tile, int rows) {
        int row = 0;
        if (LENGTH >= 16) {
            for (; row + 8 <= rows; row += 8) {
                TileOfEight.rows(tile, row);
            }
        } else {
            // sixes as long as fives and sixes can share the rest evenly
            for (; (rows - row) % 5 != 0 && row + 6 <= rows; row += 6) {
                TileOfSix.rows(tile, row);
            }
            for (; row + 5 <= rows; row += 5) {
                TileOfFive.rows(tile, row);
            }
        }
        if (row + 4 <= rows) {
            TileOfFour.rows(tile, row);
            row += 4;
        }
        if (row + 2 <= rows) {
            TileOfTwo.rows(tile, row);
            row += 2;
        }
        if (row < rows) {
            TileOfOne.rows(tile, row);
        }
    }

    /** All rows of a pair of columns whose left side is stored depth after depth. */
    static void transposedRows(RegisterTile tile, int rows) {
        int row = 0;
        if (LENGTH >= 16) {
            for (; row + 8 <= rows; row += 8) {
                TileOfEight.transposedRows(tile, row);
            }
        } else {
            for (; row + 5 <= rows; row += 5) {
                TileOfFive.transposedRows(tile, row);
            }
        }
        if (row + 4 <= rows) {
            TileOfFour.transposedRows(tile, row);
            row += 4;
        }
        if (row + 2 <= rows) {
            TileOfTwo.transposedRows(tile, row);
            row += 2;
        }
        if (row < rows) {
            TileOfOne.transposedRows(tile, row);
        }
    }
}
